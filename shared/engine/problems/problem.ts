import type { RepairName } from '../../commands/index.ts';
import type { Params } from '../../text/index.ts';
import type { MapFacts } from '../facts/mapFacts.ts';

/** Results that may be withheld while a map has a fault. */
export type Withheld = 'times' | 'costs' | 'load' | 'candidates';

export interface Fault {
  readonly elementIds: readonly string[];
  readonly params: Params;
  readonly withholds: readonly Withheld[];
  /** What mends this one, where it is another than usual. */
  readonly repair?: RepairName;
}
/** One check of a map's shape. `isAboutCompleteness`: waits until the map has three steps and an end, so that drawing is not nagged. */
export interface ProblemRule {
  readonly id: string;
  readonly isAboutCompleteness: boolean;
  /** What mends it by one press, where anything does. */
  readonly repair?: RepairName;
  check(map: MapFacts): readonly Fault[];
}
