import type { Params } from '../../text/index.ts';

export const strategyRules = [
  'kpi-conflict',
  'goal-without-objective',
  'objective-without-kpi',
  'objective-without-baseline',
  'kpi-without-target',
  'kpi-without-mover',
  'initiative-without-kpi',
  'candidate-without-kpi',
  'tool-first',
  'shares-off',
  'weightless-goal',
  'parent-elsewhere',
  'level-skipped',
  'owned-by-nobody',
  'past-due',
] as const;
export type StrategyRule = (typeof strategyRules)[number];

/** What one press does about it, or where it leads to be done. */
export type StrategyRepair =
  | { readonly act: 'addObjective'; readonly goalId: string }
  | { readonly act: 'addKpi'; readonly objectiveId: string }
  /** Shows the record in the tree. */
  | { readonly act: 'open'; readonly id: string }
  | { readonly act: 'showInMatrix'; readonly id: string }
  | { readonly act: 'openCandidate'; readonly id: string }
  | { readonly act: 'openPlan' }
  /** Shares in per cent that add up to 100 and keep their proportions. */
  | {
      readonly act: 'setShares';
      readonly kind: 'objective' | 'kpi';
      readonly shares: { readonly [id: string]: number };
    }
  | { readonly act: 'detachParent'; readonly objectiveId: string };

/** A fault of the strategy itself: an orphan, a gap, a conflict. Its words are `strategyCheck.RULE` with these params. */
export interface StrategyProblem {
  readonly id: string;
  readonly rule: StrategyRule;
  readonly subjectId: string;
  readonly params: Params;
  readonly repair: StrategyRepair;
}
