import type { Mark, MapContents, ProcessMap } from '../../model/index.ts';
import type { MapMetrics } from '../analysis.ts';
import type { Value } from '../figures/resolve.ts';
import type { Graph } from '../graph/graph.ts';
import type { ContentLanguage } from '../method/lexicons.ts';
import type { Firm } from './firm.ts';
import type { StepFacts } from './stepFacts.ts';

/** Everything that rules and patterns may ask about one map. */
export interface MapFacts {
  readonly map: ProcessMap;
  readonly contents: MapContents;
  readonly firm: Firm;
  readonly graph: Graph;
  readonly language: ContentLanguage;
  /** Cases a month. */
  readonly volume: Value;
  readonly steps: readonly StepFacts[];
  readonly stepById: ReadonlyMap<string, StepFacts>;
  readonly marks: readonly Mark[];
  readonly metrics: MapMetrics;
  /** Share that somebody stated for a flow or a boundary event. */
  statedShare(ownerId: string): number | null;
}

/** Name of a step as a sentence shows it. */
export const titleOf = (facts: StepFacts): string => facts.step.name.trim() || '…';
