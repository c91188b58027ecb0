import type { Mark, MapContents, ProcessMap } from '../../model/index.ts';
import type { MapMetrics } from '../analysis.ts';
import type { Value } from '../figures/resolve.ts';
import type { Timing } from '../graph/cycleTime.ts';
import type { Graph } from '../graph/graph.ts';
import type { CalledMap } from './calledMaps.ts';
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
  /** What call steps bring in from the maps they call, by step; none where that would go round in a circle. */
  readonly called: ReadonlyMap<string, CalledMap>;
  readonly metrics: MapMetrics;
  /** Lead time of a case, open to questions. */
  readonly timing: Timing;
  /** Share that somebody stated for a flow or a boundary event. */
  statedShare(ownerId: string): number | null;
}

/** Name of a step as a sentence shows it. */
export const titleOf = (facts: StepFacts): string => facts.step.name.trim() || '…';
