/** What the window and the engine worker say to each other. */
import type { WireChange } from '../../shared/changes/index.ts';
import type { WeightSettings } from '../../shared/commands/index.ts';
import type { Analysis, Ranking } from '../../shared/engine/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import type { Diff } from './objectDiff.ts';

/** `epoch` counts documents shown, `serial` counts edits; an answer names the newest of both that it has seen. */
export type ToEngine =
  | {
      readonly kind: 'doc';
      readonly epoch: number;
      readonly serial: number;
      readonly doc: Doc;
      /** The day for which dates are judged. */
      readonly today: string;
    }
  | {
      readonly kind: 'changes';
      readonly epoch: number;
      readonly serial: number;
      readonly changes: readonly WireChange[];
    }
  /** What would the analysis say with these weights? Null: nobody asks any more. */
  | { readonly kind: 'weigh'; readonly epoch: number; readonly settings: WeightSettings | null };

export type FromEngine =
  /** Against the answer before of the same epoch; the first one of an epoch is whole. */
  | {
      readonly kind: 'analysis';
      readonly epoch: number;
      readonly serial: number;
      readonly diff: Diff;
    }
  /** What is said of the candidates together, some time after their analysis. */
  | {
      readonly kind: 'ranking';
      readonly epoch: number;
      readonly serial: number;
      readonly ranking: Ranking;
    }
  /** The answer to `weigh`, again after each edit while it is asked. */
  | { readonly kind: 'weighed'; readonly epoch: number; readonly analysis: Analysis }
  /** The worker has lost the window's document: it wants the whole one. */
  | { readonly kind: 'lost'; readonly epoch: number };
