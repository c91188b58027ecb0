import type { CandidateClass } from '../analysis.ts';
import type { Kpi } from '../../model/index.ts';

/** Weights, limits and anchors for choosing; our own judgement unless a source is named. Numbers and keys only. */
export const pilotWeights = {
  feasibility: 0.35,
  impact: 0.2,
  alignment: 0.2,
  safety: 0.15,
  speed: 0.1,
} as const;
/** A pilot that takes this long has no points left for speed. */
export const pilotSlowestWeeks = 12;
export const pilotLimits = {
  feasibility: 60,
  alignment: 50,
  customerRisk: 30,
  weeks: 8,
  budgetShare: 0.3,
  departments: 1,
} as const;

/** How much a criterion of each letter counts. */
export const letterPoints = { A: 4, B: 3, C: 2, D: 1 } as const;
/** What technologies are judged by, each 1–5. `cost` is not scored by hand but computed from what the option costs. */
export const technologyLetters = {
  functionality: 'A',
  integration: 'A',
  scalability: 'B',
  cost: 'B',
  ease: 'C',
  support: 'C',
  modularity: 'D',
  intelligence: 'D',
  export: 'D',
  security: 'D',
} as const;
export type KnownCriterion = keyof typeof technologyLetters;
/** What is said of the costs of an option; the rest is as the initiative has it. */
export const optionCosts = [
  'buildDays',
  'licence',
  'integrationCost',
  'dataCleaning',
  'trainingHours',
  'reviewHours',
  'buildMonths',
] as const;
/** An option is compared by what it costs in so many years. */
export const optionYears = 3;
export const scoreRange = { least: 1, most: 5 } as const;

/** Mean consistency index of random comparisons by their number (Saaty 1980). */
export const randomIndex: readonly number[] = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
/** From here on comparisons contradict each other too much (Saaty 1980). */
export const consistencyLimit = 0.1;

/** Points 0–1 for what is said of an initiative on six rows, tactical to strategic. */
export const strategicPoints = {
  objective: { fix: 0, objective: 0.5, goal: 1 },
  value: { cost: 0, efficiency: 0.5, growth: 0.75, model: 1 },
  measurement: { operational: 0, mixed: 0.5, strategic: 1 },
  impact: { incremental: 0, capability: 0.5, offer: 1 },
} as const;
/** Points by number of departments, the last for more; and by months ahead. */
export const scopePoints: readonly number[] = [0, 0.5, 0.75, 1];
export const horizonPoints: readonly { readonly upTo: number; readonly points: number }[] = [
  { upTo: 6, points: 0 },
  { upTo: 18, points: 0.5 },
  { upTo: Infinity, points: 1 },
];
export const strategicFrom = { strategic: 0.6, tactical: 0.4 } as const;

/** How far ahead a goal looks of which nobody gave a date. */
export const horizonMonths = { short: 6, mid: 18, long: 36 } as const;
/** What a candidate is by itself: which measured things make it more than saving, which KPIs are those of the strategy, what is new by class. */
export const naturePoints: {
  readonly growth: readonly Kpi['dimension'][];
  readonly strategicKpis: readonly Kpi['dimension'][];
  readonly capability: readonly CandidateClass[];
} = {
  growth: ['revenue', 'customer'],
  strategicKpis: ['revenue', 'customer', 'people'],
  capability: ['AI', 'BOT', 'LOWCODE'],
};

/** Draws of all uncertain inputs, and among how many first ones a candidate should stand. */
export const robustnessDefaults = { draws: 2000, seed: 2026, top: 3 } as const;

/** So many neighbours make a bundle. */
export const bundleSize = 3;
