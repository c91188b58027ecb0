import type { RuleId } from '../findings/rules.ts';

/** Which rules run, and how findings of a rule are ranked among others of the same weight (higher first). */
export const rulePolicy = {
  'manual-reentry': { isOn: true, rank: 90 },
  'long-wait': { isOn: true, rank: 80 },
  'no-role': { isOn: true, rank: 20 },
} as const satisfies { readonly [R in RuleId]: { readonly isOn: boolean; readonly rank: number } };
