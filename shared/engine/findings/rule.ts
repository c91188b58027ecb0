import type { Finding } from '../analysis.ts';
import type { Params } from '../../text/index.ts';
import type { DataMap } from '../facts/dataMap.ts';
import type { Firm } from '../facts/firm.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { Strategy } from '../candidates/strategy.ts';
import type { ToolState } from '../governance/tools.ts';
import type { SmartResult } from '../analysis.ts';

/** What a rule found: where, how much it matters, the words' parameters and the numbers behind it. */
export interface Hit {
  /** Steps first, then other elements. */
  readonly elementIds: readonly string[];
  /** Only for rules over the firm; a map's rule is about its map. */
  readonly mapIds?: readonly string[];
  readonly severity: Finding['severity'];
  /** Fill title and reason of the rule in `text/en/findings`. */
  readonly params: Params;
  readonly evidence: Finding['evidence'];
  readonly costPerYear: number | null;
  /** What that cost is made of; a rule that counts no cost leaves it out. */
  readonly costParts?: Finding['costParts'];
}
export interface FirmFacts {
  readonly firm: Firm;
  readonly maps: readonly MapFacts[];
  readonly data: DataMap;
  readonly strategy: Strategy;
  readonly smart: { readonly [objectiveId: string]: SmartResult };
  /** The tools that staff built. */
  readonly tools: readonly ToolState[];
}
/** One rule, one file, pure: it knows the facts and nothing of other rules, weights of candidates or screens. */
export interface MapRule {
  readonly id: string;
  check(map: MapFacts, data: DataMap): readonly Hit[];
}
export interface FirmRule {
  readonly id: string;
  checkFirm(facts: FirmFacts): readonly Hit[];
}
