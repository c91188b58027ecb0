import { approvalWait } from './approvalWait.ts';
import { bottleneck } from './bottleneck.ts';
import { customerRiskRule } from './customerRisk.ts';
import { dataSilo } from './dataSilo.ts';
import { doubleCheck } from './doubleCheck.ts';
import { errorProne } from './errorProne.ts';
import { expertClerical } from './expertClerical.ts';
import { longWait } from './longWait.ts';
import { manualReentry } from './manualReentry.ts';
import { manyHandoffs } from './manyHandoffs.ts';
import { manyReceivers } from './manyReceivers.ts';
import { manySystems } from './manySystems.ts';
import { marksTogether } from './marksTogether.ts';
import { noRole } from './noRole.ts';
import { oneSidedKpis } from './oneSidedKpis.ts';
import { overload } from './overload.ts';
import { pilingUp } from './pilingUp.ts';
import { pingPong } from './pingPong.ts';
import { reworkLoop } from './reworkLoop.ts';
import { searching } from './searching.ts';
import { singleKnowledge } from './singleKnowledge.ts';
import { toolReview } from './toolReview.ts';
import { toolUnguarded } from './toolUnguarded.ts';
import { toolUnjudged } from './toolUnjudged.ts';
import { unreadOutput } from './unreadOutput.ts';
import { vagueObjective } from './vagueObjective.ts';
import type { FirmRule, MapRule } from './rule.ts';

/** Every rule, in the order in which findings of equal weight are shown. */
const mapRuleList = [
  manualReentry,
  longWait,
  approvalWait,
  reworkLoop,
  errorProne,
  manyHandoffs,
  pingPong,
  searching,
  manySystems,
  expertClerical,
  unreadOutput,
  manyReceivers,
  pilingUp,
  doubleCheck,
  marksTogether,
  customerRiskRule,
  noRole,
] as const;
const firmRuleList = [
  bottleneck,
  overload,
  singleKnowledge,
  dataSilo,
  vagueObjective,
  oneSidedKpis,
  toolUnguarded,
  toolUnjudged,
  toolReview,
] as const;

export type RuleId = (typeof mapRuleList)[number]['id'] | (typeof firmRuleList)[number]['id'];
export const mapRules: readonly (MapRule & { readonly id: RuleId })[] = mapRuleList;
export const firmRules: readonly (FirmRule & { readonly id: RuleId })[] = firmRuleList;
