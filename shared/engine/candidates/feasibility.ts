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

/** Feasibility of one class of automation on one step, 0–100 (engine model 1.4): weighted parts, limited by the caps. */
export function feasibility(automationClass: ScoredClass, inputs: FeasibilityInputs): Feasibility {
  const row = classWeights[automationClass];
  const points: { readonly [P in FeasibilityPart]: number } = {
    rules: answerPoints(inputs.rules, row.curves?.rules),
    digital: answerPoints(inputs.digital, row.curves?.digital),
    structure: answerPoints(inputs.structure, row.curves?.structure),
    standard: answerPoints(inputs.standard),
    exceptions: exceptionPoints(inputs.exceptions),
    stability: answerPoints(inputs.stability),
    documentation: answerPoints(inputs.documentation),
    systems: systemsPoints(inputs.systems),
    decisions: decisionPoints.find(({ upTo }) => inputs.decisions <= upTo)!.points,
    access: row.access[inputs.access],
  };
  const { suitability: s, readiness: r, ease: e } = feasibilityWeights;
  const weights: { readonly [P in FeasibilityPart]: number } = {
    rules: s * row.rules,
    digital: s * row.digital,
    structure: s * row.structure,
    standard: s * row.standard,
    exceptions: s * row.exceptions,
    stability: r * readinessWeights.stability,
    documentation: r * readinessWeights.documentation,
    systems: e / 3,
    decisions: e / 3,
    access: e / 3,
  };
  const sum = (keys: readonly FeasibilityPart[]): number =>
    keys.reduce((total, key) => total + weights[key] * points[key], 0);
  const suitability = sum(['rules', 'digital', 'structure', 'standard', 'exceptions']) / s;
  const readiness = sum(['stability', 'documentation']) / r;
  const ease = sum(['systems', 'decisions', 'access']) / e;
  const raw = s * suitability + r * readiness + e * ease;
  const caps = capsOf(automationClass, inputs, raw);
  return {
    suitability,
    readiness,
    ease,
    raw,
    score: Math.min(raw, ...caps.map((cap) => cap.limit)),
    caps,
    parts: (Object.keys(points) as FeasibilityPart[]).map((key) => ({
      key,
      weight: weights[key],
      points: points[key],
    })),
  };
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

function capsOf(automationClass: ScoredClass, inputs: FeasibilityInputs, raw: number): Feasibility['caps'] {
  const is = (...classes: ScoredClass[]): boolean => classes.includes(automationClass);
  const caps: { key: CapKey; limit: number }[] = [];
  const add = (key: CapKey, limit: number): void => void caps.push({ key, limit });
  if (inputs.rules <= 2 && is('RPA', 'API', 'WORKFLOW')) add('judgement', capLimits.judgement);
  if (inputs.stability <= 1) add('changing', capLimits.aboutToChange);
  else if (inputs.stability <= 2) add('changing', capLimits.changing);
  if (inputs.digital <= 2 && is('RPA', 'API')) add('paper', capLimits.paper);
  if (inputs.exceptions > 0.4) add('exceptions', capLimits.exceptions);
  if (inputs.access === 'none' && is('RPA', 'API')) add('access', capLimits.access);
  if (inputs.rules <= 2 && inputs.isUnattendedContact && is('BOT', 'AI'))
    add('judgementContact', capLimits.judgementContact);
  const { repeatShare, examples } = inputs;
  if (is('BOT') && typeof repeatShare === 'number' && repeatShare < 0.3) add('repeats', capLimits.repeats);
  if (is('AI') && typeof examples === 'number') {
    const few = exampleFactors.find(({ below }) => examples < below);
    if (few) add('examples', raw * few.factor);
  }
  return caps;
}
