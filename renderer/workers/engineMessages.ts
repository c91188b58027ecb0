/** What the window and the engine worker say to each other. */
import type { WireChange } from '../../shared/changes/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import type { AnalysisDiff } from './analysisDiff.ts';

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
    };

export type FromEngine =
  /** Against the answer before of the same epoch; the first one of an epoch is whole. */
  | {
      readonly kind: 'analysis';
      readonly epoch: number;
      readonly serial: number;
      readonly diff: AnalysisDiff;
    }
  /** The worker has lost the window's document: it wants the whole one. */
  | { readonly kind: 'lost'; readonly epoch: number };
