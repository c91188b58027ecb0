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
export function feasibility(automationClass: ScoredClass, inputs: FeasibilityInputs): Feasibility {
  const weights = weightsOf(automationClass);
  const parts = partKeys.map((key, index) => ({
    key,
    weight: weights[index]!,
    points: pointsOf(automationClass, key, inputs),
  }));
  const sum = (from: number, to: number): number =>
    parts.slice(from, to).reduce((total, { weight, points }) => total + weight * points, 0);
  const { suitability: s, readiness: r, ease: e } = feasibilityWeights;
  const suitability = sum(0, 5) / s;
  const readiness = sum(5, 7) / r;
  const ease = sum(7, 10) / e;
  const raw = s * suitability + r * readiness + e * ease;
  const caps: { key: CapKey; limit: number }[] = [];
  eachCap(automationClass, inputs, (key, limit) => caps.push({ key, limit: limit(raw) }));
  const score = Math.min(raw, ...caps.map((cap) => cap.limit));
  return { suitability, readiness, ease, raw, score, caps, parts };
}

/** The score alone, for the many times that only the number is wanted. */
export function feasibilityScore(automationClass: ScoredClass, inputs: FeasibilityInputs): number {
  const weights = weightsOf(automationClass);
  let raw = 0;
  for (let index = 0; index < partKeys.length; index++)
    raw += weights[index]! * pointsOf(automationClass, partKeys[index]!, inputs);
  let score = raw;
  eachCap(automationClass, inputs, (_, limit) => {
    score = Math.min(score, limit(raw));
  });
  return score;
}

const weightsByClass = new Map<ScoredClass, readonly number[]>();

/** Weights of the ten parts, in the order of `partKeys`; they sum to 1. */
function weightsOf(automationClass: ScoredClass): readonly number[] {
  let weights = weightsByClass.get(automationClass);
  if (!weights) {
    const row = classWeights[automationClass];
    const { suitability: s, readiness: r, ease: e } = feasibilityWeights;
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
    const [x1, y1] = exceptionCurve[index]!;
    const [x0, y0] = exceptionCurve[index - 1]!;
    if (share <= x1) return y0 + ((y1 - y0) * (Math.max(x0, share) - x0)) / (x1 - x0);
  }
  return 0;
}

function systemsPoints(systems: number): number {
  const count = Math.max(1, Math.round(systems));
  return systemPoints[Math.min(count, systemPoints.length) - 1]!;
}

type CapVisitor = (key: CapKey, limit: (raw: number) => number) => void;

/** The limits that hold for these inputs, in the order of the model. */
function eachCap(automationClass: ScoredClass, inputs: FeasibilityInputs, visit: CapVisitor): void {
  const { rules, stability, digital, exceptions, access, repeatShare, examples } = inputs;
  const add = (key: CapKey, limit: number): void => visit(key, () => limit);
  const isLink = automationClass === 'RPA' || automationClass === 'API';
  if (rules <= 2 && (isLink || automationClass === 'WORKFLOW')) add('judgement', capLimits.judgement);
  if (stability <= 1) add('changing', capLimits.aboutToChange);
  else if (stability <= 2) add('changing', capLimits.changing);
  if (digital <= 2 && isLink) add('paper', capLimits.paper);
  if (exceptions > 0.4) add('exceptions', capLimits.exceptions);
  if (access === 'none' && isLink) add('access', capLimits.access);
  const talks = automationClass === 'BOT' || automationClass === 'AI';
  if (rules <= 2 && inputs.isUnattendedContact && talks) add('judgementContact', capLimits.judgementContact);
  if (automationClass === 'BOT' && typeof repeatShare === 'number' && repeatShare < 0.3)
    add('repeats', capLimits.repeats);
  if (automationClass === 'AI' && typeof examples === 'number') {
    const few = exampleFactors.find(({ below }) => examples < below);
    if (few) visit('examples', (raw) => raw * few.factor);
  }
}
