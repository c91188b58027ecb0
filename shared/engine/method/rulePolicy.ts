import type { RuleId } from '../findings/rules.ts';

/** Which rules run, and how findings of a rule are ranked among others of the same weight (higher first). */
export const rulePolicy = {
  'manual-reentry': { isOn: true, rank: 90 },
  'long-wait': { isOn: true, rank: 80 },
  'approval-wait': { isOn: true, rank: 75 },
  'rework-loop': { isOn: true, rank: 85 },
  'error-prone': { isOn: true, rank: 70 },
  'many-handoffs': { isOn: true, rank: 60 },
  'ping-pong': { isOn: true, rank: 50 },
  'single-knowledge': { isOn: true, rank: 45 },
  searching: { isOn: true, rank: 40 },
  'many-systems': { isOn: true, rank: 40 },
  'expert-clerical': { isOn: true, rank: 55 },
  'unread-output': { isOn: true, rank: 65 },
  'many-receivers': { isOn: true, rank: 30 },
  'piling-up': { isOn: true, rank: 70 },
  'double-check': { isOn: true, rank: 35 },
  'marks-together': { isOn: true, rank: 95 },
  'customer-risk': { isOn: true, rank: 60 },
  'no-role': { isOn: true, rank: 20 },
  bottleneck: { isOn: true, rank: 100 },
  overload: { isOn: true, rank: 85 },
  'data-silo': { isOn: true, rank: 75 },
  'vague-objective': { isOn: true, rank: 25 },
  'one-sided-kpis': { isOn: true, rank: 10 },
} as const satisfies { readonly [R in RuleId]: { readonly isOn: boolean; readonly rank: number } };
