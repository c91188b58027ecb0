import type { Weighting } from '../method/weighting.ts';
import {
  capLimits,
  classWeights,
  decisionPoints,
  exampleFactors,
  exceptionCurve,
  feasibilityWeights,
  readinessWeights,
  systemPoints,
  type ScoredClass,
} from '../method/weights.ts';

export type Access = 'api' | 'file' | 'ui' | 'none';
export interface FeasibilityInputs {
  readonly rules: number;
  readonly digital: number;
  readonly structure: number;
  readonly standard: number;
  readonly exceptions: number;
  readonly stability: number;
  readonly documentation: number;
  readonly systems: number;
  readonly decisions: number;
  readonly access: Access;
  /** Past examples to learn from; null: unknown, so no limit follows from it. */
  readonly examples?: number | null;
  /** Share of questions that repeat; null: unknown. */
  readonly repeatShare?: number | null;
  /** Whether the customer is in contact with what is automated and nobody stands by. */
  readonly isUnattendedContact?: boolean;
}
export type CapKey =
  'judgement' | 'changing' | 'paper' | 'exceptions' | 'access' | 'examples' | 'repeats' | 'judgementContact';
export type FeasibilityPart =
  | 'rules'
  | 'digital'
  | 'structure'
  | 'standard'
  | 'exceptions'
  | 'stability'
  | 'documentation'
  | 'systems'
  | 'decisions'
  | 'access';
export interface Feasibility {
  readonly suitability: number;
  readonly readiness: number;
  readonly ease: number;
  readonly raw: number;
  readonly score: number;
  readonly caps: readonly { readonly key: CapKey; readonly limit: number }[];
  /** Points 0–100 and weight of each part; the weights sum to 1 and the weighted sum is `raw`. */
  readonly parts: readonly {
    readonly key: FeasibilityPart;
    readonly weight: number;
    readonly points: number;
  }[];
}

const partKeys = [
  'rules',
  'digital',
  'structure',
  'standard',
  'exceptions',
  'stability',
  'documentation',
  'systems',
  'decisions',
  'access',
] as const satisfies readonly FeasibilityPart[];

/** Feasibility of one class of automation on one step, 0–100 (engine model 1.4): weighted parts, limited by the caps. */
export function feasibility(
  automationClass: ScoredClass,
  inputs: FeasibilityInputs,
  weighting: Weighting['feasibility'] = feasibilityWeights,
): Feasibility {
  const weights = weightsOf(automationClass, weighting);
  const parts = partKeys.map((key, index) => ({
    key,
    weight: weights[index]!,
    points: pointsOf(automationClass, key, inputs),
  }));
  // What each part says by itself does not hang on how much it counts.
  const own = weightsOf(automationClass, feasibilityWeights);
  const mean = (from: number, to: number, share: number): number =>
    parts.slice(from, to).reduce((total, { points }, index) => total + own[from + index]! * points, 0) /
    share;
  const suitability = mean(0, 5, feasibilityWeights.suitability);
  const readiness = mean(5, 7, feasibilityWeights.readiness);
  const ease = mean(7, 10, feasibilityWeights.ease);
  const raw = parts.reduce((total, { weight, points }) => total + weight * points, 0);
  const caps = allCaps.flatMap(({ key, limit: limitOf }) => {
    const limit = limitOf(automationClass, inputs, raw);
    return limit === null ? [] : [{ key, limit }];
  });
  const score = Math.min(raw, ...caps.map((cap) => cap.limit));
  return { suitability, readiness, ease, raw, score, caps, parts };
}

/** The score alone, for the many times that only the number is wanted. */
export function feasibilityScore(
  automationClass: ScoredClass,
  inputs: FeasibilityInputs,
  weighting: Weighting['feasibility'] = feasibilityWeights,
): number {
  const weights = weightsOf(automationClass, weighting);
  let raw = 0;
  for (let index = 0; index < partKeys.length; index++)
    raw += weights[index]! * pointsOf(automationClass, partKeys[index]!, inputs);
  let score = raw;
  for (const cap of allCaps) {
    const limit = cap.limit(automationClass, inputs, raw);
    if (limit !== null && limit < score) score = limit;
  }
  return score;
}

const known = new WeakMap<Weighting['feasibility'], Map<ScoredClass, readonly number[]>>();

/** Weights of the ten parts, in the order of `partKeys`; they sum to 1. */
function weightsOf(automationClass: ScoredClass, weighting: Weighting['feasibility']): readonly number[] {
  let weightsByClass = known.get(weighting);
  if (!weightsByClass) known.set(weighting, (weightsByClass = new Map()));
  let weights = weightsByClass.get(automationClass);
  if (!weights) {
    const row = classWeights[automationClass];
    const { suitability: s, readiness: r, ease: e } = weighting;
    weights = [
      ...[row.rules, row.digital, row.structure, row.standard, row.exceptions].map((weight) => s * weight),
      r * readinessWeights.stability,
      r * readinessWeights.documentation,
      e / 3,
      e / 3,
      e / 3,
    ];
    weightsByClass.set(automationClass, weights);
  }
  return weights;
}

function pointsOf(automationClass: ScoredClass, part: FeasibilityPart, inputs: FeasibilityInputs): number {
  const { curves, access } = classWeights[automationClass];
  switch (part) {
    case 'rules':
    case 'digital':
    case 'structure':
      return answerPoints(inputs[part], curves?.[part]);
    case 'standard':
    case 'stability':
    case 'documentation':
      return answerPoints(inputs[part]);
    case 'exceptions':
      return exceptionPoints(inputs.exceptions);
    case 'systems':
      return systemsPoints(inputs.systems);
    case 'decisions':
      return decisionPoints.find(({ upTo }) => inputs.decisions <= upTo)!.points;
    case 'access':
      return access[inputs.access];
  }
}

/** Feasibility of leaving a step out or making it simpler: only a duty to keep it stands in the way. `obligation` 0 none – 4 legal. */
export const feasibilityOfRemoval = (obligation: number): number => 100 - 25 * obligation;

/** Points 0–100 for an answer 1–5, straight or along a curve of five points; between answers linear. */
export function answerPoints(answer: number, curve?: readonly number[]): number {
  const x = Math.min(5, Math.max(1, answer));
  if (!curve) return 25 * (x - 1);
  const below = Math.min(3, Math.floor(x) - 1);
  const part = x - 1 - below;
  return curve[below]! * (1 - part) + curve[below + 1]! * part;
}

/** Points for a share of exceptions, linear between the corners of the curve. */
export function exceptionPoints(share: number): number {
  for (let index = 1; index < exceptionCurve.length; index++) {
    const to = exceptionCurve[index]!;
    if (share > to[0]) continue;
    const from = exceptionCurve[index - 1]!;
    const [x1, y1, x0, y0] = [to[0], to[1], from[0], from[1]];
    return y0 + ((y1 - y0) * (Math.max(x0, share) - x0)) / (x1 - x0);
  }
  return 0;
}

function systemsPoints(systems: number): number {
  const count = Math.max(1, Math.round(systems));
  return systemPoints[Math.min(count, systemPoints.length) - 1]!;
}

interface Cap {
  readonly key: CapKey;
  /** The limit where it takes effect, else null; `raw` is the score without limits. */
  readonly limit: (automationClass: ScoredClass, inputs: FeasibilityInputs, raw: number) => number | null;
}

const isLink = (automationClass: ScoredClass): boolean =>
  automationClass === 'RPA' || automationClass === 'API';

/** The limits of the model, in its order. */
const allCaps: readonly Cap[] = [
  {
    key: 'judgement',
    limit: (automationClass, { rules }) =>
      rules <= 2 && (isLink(automationClass) || automationClass === 'WORKFLOW') ? capLimits.judgement : null,
  },
  {
    key: 'changing',
    limit(_, { stability }) {
      if (stability <= 1) return capLimits.aboutToChange;
      return stability <= 2 ? capLimits.changing : null;
    },
  },
  {
    key: 'paper',
    limit: (automationClass, { digital }) =>
      digital <= 2 && isLink(automationClass) ? capLimits.paper : null,
  },
  { key: 'exceptions', limit: (_, { exceptions }) => (exceptions > 0.4 ? capLimits.exceptions : null) },
  {
    key: 'access',
    limit: (automationClass, { access }) =>
      access === 'none' && isLink(automationClass) ? capLimits.access : null,
  },
  {
    key: 'judgementContact',
    limit: (automationClass, { rules, isUnattendedContact }) =>
      rules <= 2 && isUnattendedContact && (automationClass === 'BOT' || automationClass === 'AI')
        ? capLimits.judgementContact
        : null,
  },
  {
    key: 'repeats',
    limit: (automationClass, { repeatShare }) =>
      automationClass === 'BOT' && typeof repeatShare === 'number' && repeatShare < 0.3
        ? capLimits.repeats
        : null,
  },
  {
    key: 'examples',
    limit(automationClass, { examples }, raw) {
      if (automationClass !== 'AI' || typeof examples !== 'number') return null;
      const few = exampleFactors.find(({ below }) => examples < below);
      return few ? raw * few.factor : null;
    },
  },
];
