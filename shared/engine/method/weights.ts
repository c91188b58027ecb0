/** All weights, curves, limits and thresholds of the model; our own judgement unless a source is named. Numbers only. */

/** Confidence weight of a number by where it comes from. */
export const confidenceOf = {
  measured: 1,
  estimated: 0.7,
  guessed: 0.4,
  inferred: 0.4,
  default: 0.2,
} as const;
/** Half width of the range assumed around a number that was given without one. */
export const rangeOf = { measured: 0, estimated: 0.25, guessed: 0.5, inferred: 0.5, default: 0 } as const;

export const impactWeights = { time: 0.35, quality: 0.2, flow: 0.25, customer: 0.1, risk: 0.1 } as const;
/** What counts as the whole of each impact part: a quarter of a person a year, 5 % errors avoided, 30 % off the lead time. */
export const impactScale = { hoursPerYear: 440, errorShare: 0.05, leadTimeShare: 0.3, perPoint: 25 } as const;

export const feasibilityWeights = { suitability: 0.5, readiness: 0.2, ease: 0.3 } as const;
export const readinessWeights = { stability: 0.6, documentation: 0.4 } as const;

export type ScoredClass =
  'RPA' | 'API' | 'WORKFLOW' | 'FORM' | 'IDP' | 'AI' | 'BOT' | 'NOTIFY' | 'LOWCODE' | 'AUGMENT';
export interface ClassWeights {
  readonly rules: number;
  readonly digital: number;
  readonly structure: number;
  readonly standard: number;
  readonly exceptions: number;
  readonly access: {
    readonly api: number;
    readonly file: number;
    readonly ui: number;
    readonly none: number;
  };
  /** Points for the answers 1 … 5 where more is not simply better. */
  readonly curves?: { readonly [answer in 'rules' | 'digital' | 'structure']?: readonly number[] };
}
const row = (
  [rules, digital, structure, standard, exceptions]: readonly [number, number, number, number, number],
  [api, file, ui, none]: readonly [number, number, number, number],
  curves: ClassWeights['curves'] = {},
): ClassWeights => ({
  rules,
  digital,
  structure,
  standard,
  exceptions,
  access: { api, file, ui, none },
  curves,
});
const judgementHelps = { rules: [60, 90, 100, 60, 30] };

export const classWeights: { readonly [C in ScoredClass]: ClassWeights } = {
  RPA: row([0.3, 0.2, 0.2, 0.15, 0.15], [80, 85, 100, 0]),
  API: row([0.2, 0.25, 0.3, 0.15, 0.1], [100, 70, 20, 0]),
  WORKFLOW: row([0.3, 0.1, 0.1, 0.3, 0.2], [100, 70, 60, 40]),
  FORM: row([0.2, 0.05, 0.2, 0.35, 0.2], [100, 90, 80, 60]),
  IDP: row([0.2, 0.15, 0.15, 0.3, 0.2], [100, 85, 60, 20], {
    digital: [60, 80, 100, 80, 30],
    structure: [30, 60, 90, 100, 70],
  }),
  AI: row([0.15, 0.2, 0.2, 0.2, 0.25], [100, 85, 40, 0], judgementHelps),
  BOT: row([0.25, 0.15, 0.1, 0.3, 0.2], [100, 60, 30, 30]),
  NOTIFY: row([0.35, 0.2, 0.15, 0.2, 0.1], [100, 70, 40, 40]),
  LOWCODE: row([0.25, 0.1, 0.15, 0.3, 0.2], [100, 85, 60, 50]),
  AUGMENT: row([0.15, 0.2, 0.2, 0.2, 0.25], [100, 90, 80, 60], judgementHelps),
};

/** Shares of exceptions at the corners of the curve, and the points there; linear between them, none beyond. */
export const exceptionCorners = [0, 0.05, 0.1, 0.2, 0.4, 0.6] as const;
export const exceptionPoints = [100, 85, 70, 45, 10, 0] as const;
/** Points for 1, 2, … systems; the last holds for more. */
export const systemPoints = [100, 85, 70, 55, 40, 20] as const;
/** Points for up to so many decisions; the last holds for more. */
export const decisionSteps = [2, 5, 10] as const;
export const decisionPoints = [100, 75, 50, 20] as const;
/** Feasibility falls to this factor below so many past examples, where a machine has to learn from them. */
export const exampleSteps = { few: 200, some: 1000 } as const;
export const exampleFactors = { few: 0.4, some: 0.7 } as const;
export const capLimits = {
  judgement: 40,
  aboutToChange: 30,
  changing: 50,
  paper: 35,
  exceptions: 35,
  access: 10,
  repeats: 45,
  judgementContact: 40,
} as const;

/** Contribution of a link by strength (QFD 1-3-9). A link to the whole map counts one level weaker on its steps. */
export const linkStrength = { strong: 1, medium: 3 / 9, weak: 1 / 9 } as const;
export const mapLinkStrength = { strong: 3 / 9, medium: 1 / 9, weak: 0 } as const;
/**
 * What counts where nobody said more: of a link where the catalogue does not know that the pattern moves what the KPI measures, one word
 * weaker; of the strongest link of other steps on the same map for a step of which nobody said anything, three words weaker: silence is
 * never worth more than the weakest thing that somebody said.
 */
export const silenceShare = { indirect: 3 / 9, assumed: 1 / 27 } as const;
/** An objective that is not measurable yet moves its candidates less. */
export const vagueObjective = { smartBelow: 3, factor: 0.8 } as const;
export const weakAlignmentBelow = 25;
export const unlinkedConfidence = 0.5;

export const labelFrom = { 'do-first': 65, 'good-next': 45, later: 25 } as const;
export const quadrantFrom = { impact: 50, feasibility: 60 } as const;
export const trustFrom = { high: 0.75, medium: 0.5 } as const;
/** Confidence from which a figure is said: with all the digits of what was measured from `exact`, below `plain` only roughly (mostly assumed numbers look exact and are not), below `rough` not at all. */
export const saidFrom = { exact: 0.85, plain: 0.5, rough: 0.3 } as const;
/** How far a screen-robot must be ahead of a link between systems to be preferred where a link is possible. */
export const robotMargin = 10;

export const customerRisk = { low: 10, high: 30, minLikelihood: 0.05, maxMitigation: 0.85 } as const;

/** Share of that risk which each safeguard takes away. */
export const safeguardShare = {
  humanFallback: 0.35,
  tested: 0.2,
  staged: 0.15,
  monitored: 0.15,
  optOut: 0.15,
} as const;

/** Cost of the first year with licence and building, for a firm of 5–50 people. */
export const costBands = {
  S: { low: 100, high: 500 },
  M: { low: 500, high: 3_000 },
  L: { low: 3_000, high: 15_000 },
  XL: { low: 15_000, high: 60_000 },
} as const;
export type CostBand = keyof typeof costBands;

/** When a proposal is not worth its trouble, so that the step is left to people. */
export const leaveToPeople = { rareRunsPerMonth: 4, worthOfLowestCost: 0.3, generalImpact: 10 } as const;

/** From where on a finding is made. */
export const thresholds = {
  reworkShare: 0.05,
  errorShare: 0.05,
  mapWaitShare: 0.8,
  stepWaitOfMapShare: 0.3,
  approvalTouchMinutes: 5,
  approvalWaitMinutes: 480,
  handoffsPerCase: 3,
  systemsPerStep: 2,
  receivers: 3,
  workInProgressTakts: 5,
  loadShare: 0.85,
  documentationGap: 2,
  seniorRateFactor: 1.25,
  variants: 6,
  severeMark: 3,
} as const;

/** Chance assumed where a map does not say: a boundary event fires, a loop runs again, a branch of an inclusive gateway is taken. */
export const assumedShare = { boundary: 0.05, loop: 0.1, inclusive: 0.5 } as const;

/** Process cycle efficiency: typical and world class by kind of work (George 2002). */
export const efficiencyBenchmarks = {
  transactional: { typical: 0.1, worldClass: 0.5 },
  creative: { typical: 0.05, worldClass: 0.25 },
  machining: { typical: 0.01, worldClass: 0.2 },
  fabrication: { typical: 0.1, worldClass: 0.25 },
  assembly: { typical: 0.15, worldClass: 0.35 },
  continuous: { typical: 0.3, worldClass: 0.8 },
} as const;
