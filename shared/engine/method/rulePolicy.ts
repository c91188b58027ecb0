import type { RuleId } from '../findings/rules.ts';

interface RulePolicy {
  readonly isOn: boolean;
  readonly rank: number;
  readonly cause: Cause;
}

/** What lies behind findings: a reader is told nine causes, not forty symptoms. */
export type Cause =
  'said' | 'typed-twice' | 'waiting' | 'mistakes' | 'handovers' | 'skill' | 'needless' | 'aims' | 'guards';

/** Which rules run, how their findings are ranked among others of the same weight (higher first), and which cause they speak of. */
export const rulePolicy = {
  'manual-reentry': { isOn: true, rank: 90, cause: 'typed-twice' },
  'long-wait': { isOn: true, rank: 80, cause: 'waiting' },
  'approval-wait': { isOn: true, rank: 75, cause: 'waiting' },
  'rework-loop': { isOn: true, rank: 85, cause: 'mistakes' },
  'error-prone': { isOn: true, rank: 70, cause: 'mistakes' },
  'many-handoffs': { isOn: true, rank: 60, cause: 'handovers' },
  'ping-pong': { isOn: true, rank: 50, cause: 'handovers' },
  'single-knowledge': { isOn: true, rank: 45, cause: 'skill' },
  searching: { isOn: true, rank: 40, cause: 'needless' },
  'many-systems': { isOn: true, rank: 40, cause: 'typed-twice' },
  'expert-clerical': { isOn: true, rank: 55, cause: 'skill' },
  'unread-output': { isOn: true, rank: 65, cause: 'needless' },
  'many-receivers': { isOn: true, rank: 30, cause: 'needless' },
  'piling-up': { isOn: true, rank: 70, cause: 'waiting' },
  'double-check': { isOn: true, rank: 35, cause: 'mistakes' },
  'marks-together': { isOn: true, rank: 95, cause: 'said' },
  'customer-risk': { isOn: true, rank: 60, cause: 'mistakes' },
  'no-role': { isOn: true, rank: 20, cause: 'handovers' },
  bottleneck: { isOn: true, rank: 100, cause: 'waiting' },
  overload: { isOn: true, rank: 85, cause: 'waiting' },
  'data-silo': { isOn: true, rank: 75, cause: 'typed-twice' },
  'vague-objective': { isOn: true, rank: 25, cause: 'aims' },
  'tool-unguarded': { isOn: true, rank: 58, cause: 'guards' },
  'tool-unjudged': { isOn: true, rank: 48, cause: 'guards' },
  'tool-review': { isOn: true, rank: 28, cause: 'guards' },
  'one-sided-kpis': { isOn: true, rank: 10, cause: 'aims' },
} as const satisfies { readonly [R in RuleId]: RulePolicy };
