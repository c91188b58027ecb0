import { longWait } from './longWait.ts';
import { manualReentry } from './manualReentry.ts';
import { noRole } from './noRole.ts';
import type { FirmRule, MapRule } from './rule.ts';

/** Every rule, in the order in which findings of equal weight are shown. */
const mapRuleList = [manualReentry, longWait, noRole] as const;
const firmRuleList = [] as const;

export type RuleId = (typeof mapRuleList)[number]['id'] | (typeof firmRuleList)[number]['id'];
export const mapRules: readonly (MapRule & { readonly id: RuleId })[] = mapRuleList;
export const firmRules: readonly (FirmRule & { readonly id: RuleId })[] = firmRuleList;
