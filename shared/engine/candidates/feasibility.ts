import { defaultMethod, type Method } from '../method/method.ts';
import { defaultWeighting, plainWeighting, type Weighting } from '../method/weighting.ts';
import { decisionSteps, exampleSteps, exceptionCorners, type ScoredClass } from '../method/weights.ts';

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
  weighting: Weighting = defaultWeighting,
): Feasibility {
  const scale = scaleOf(automationClass, weighting);
  const { method, weights } = scale;
  const parts = partKeys.map((key, index) => ({
    key,
    weight: weights[index]!,
    points: pointsOf(key, inputs, scale),
  }));
  // What each part says by itself does not hang on how much it counts.
  const { feasibility: shares } = defaultWeighting;
  const own = scaleOf(automationClass, plainWeighting(method)).weights;
  const mean = (from: number, to: number, share: number): number =>
    parts.slice(from, to).reduce((total, { points }, index) => total + own[from + index]! * points, 0) /
    share;
  const suitability = mean(0, 5, shares.suitability);
  const readiness = mean(5, 7, shares.readiness);
  const ease = mean(7, 10, shares.ease);
  const raw = parts.reduce((total, { weight, points }) => total + weight * points, 0);
  const caps = scale.caps.flatMap(({ key, limit: limitOf }) => {
    const limit = limitOf(inputs, scale, raw);
    return limit === null ? [] : [{ key, limit }];
  });
  const score = Math.min(raw, ...caps.map((cap) => cap.limit));
  return { suitability, readiness, ease, raw, score, caps, parts };
}

/** The score alone, for the many times that only the number is wanted. */
export function feasibilityScore(
  automationClass: ScoredClass,
  inputs: FeasibilityInputs,
  weighting: Weighting = defaultWeighting,
): number {
  const scale = scaleOf(automationClass, weighting);
  let raw = 0;
  for (let index = 0; index < partKeys.length; index++)
    raw += scale.weights[index]! * pointsOf(partKeys[index]!, inputs, scale);
  let score = raw;
  for (const cap of scale.caps) {
    const limit = cap.limit(inputs, scale, raw);
    if (limit !== null && limit < score) score = limit;
  }
  return score;
}

/** With what is the same for every answer of a class. */
interface WholeScale extends Scale {
  /** Of the ten parts, in the order of `partKeys`; they sum to 1. */
  readonly weights: readonly number[];
  readonly caps: readonly Cap[];
}
const known = new WeakMap<Weighting, Map<ScoredClass, WholeScale>>();

function scaleOf(automationClass: ScoredClass, weighting: Weighting): WholeScale {
  let scales = known.get(weighting);
  if (!scales) known.set(weighting, (scales = new Map()));
  let scale = scales.get(automationClass);
  if (!scale) {
    const { method } = weighting;
    const weights = weightsOf(automationClass, weighting);
    const caps = allCaps.filter(({ classes }) => !classes || classes.includes(automationClass));
    scales.set(automationClass, (scale = { automationClass, method, weights, caps }));
  }
  return scale;
}

function weightsOf(automationClass: ScoredClass, weighting: Weighting): readonly number[] {
  const { classes, readiness } = weighting.method;
  const row = classes[automationClass];
  const { suitability: s, readiness: r, ease: e } = weighting.feasibility;
  return [
    ...[row.rules, row.digital, row.structure, row.standard, row.exceptions].map((weight) => s * weight),
    r * readiness.stability,
    r * readiness.documentation,
    e / 3,
    e / 3,
    e / 3,
  ];
}

/** By what answers are judged. */
export interface Scale {
  readonly automationClass: ScoredClass;
  readonly method: Method;
}

/** Points 0–100 that a part has for its answer. */
export function pointsOf(
  part: FeasibilityPart,
  inputs: FeasibilityInputs,
  { automationClass, method }: Scale,
): number {
  const { curves, access } = method.classes[automationClass];
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
      return exceptionPoints(inputs.exceptions, method.exceptions);
    case 'systems':
      return systemsPoints(inputs.systems, method.systems);
    case 'decisions':
      return decisionPoints(inputs.decisions, method.decisions);
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
export function exceptionPoints(share: number, points: readonly number[] = defaultMethod.exceptions): number {
  for (let index = 1; index < exceptionCorners.length; index++) {
    const x1 = exceptionCorners[index]!;
    if (share > x1) continue;
    const x0 = exceptionCorners[index - 1]!;
    const y0 = points[index - 1]!;
    const y1 = points[index]!;
    return y0 + ((y1 - y0) * (Math.max(x0, share) - x0)) / (x1 - x0);
  }
  return 0;
}

function decisionPoints(decisions: number, points: readonly number[]): number {
  let more = 0;
  while (more < decisionSteps.length && decisions > decisionSteps[more]!) more++;
  return points[more]!;
}

function systemsPoints(systems: number, points: readonly number[]): number {
  const count = Math.max(1, Math.round(systems));
  return points[Math.min(count, points.length) - 1]!;
}

interface Cap {
  readonly key: CapKey;
  /** The classes that it holds for; all where none are named. */
  readonly classes?: readonly ScoredClass[];
  /** The limit where it takes effect, else null; `raw` is the score without limits. */
  readonly limit: (inputs: FeasibilityInputs, scale: Scale, raw: number) => number | null;
}

const links: readonly ScoredClass[] = ['RPA', 'API'];

/** The limits of the model, in its order. */
const allCaps: readonly Cap[] = [
  {
    key: 'judgement',
    classes: [...links, 'WORKFLOW'],
    limit: ({ rules }, { method }) => (rules <= 2 ? method.caps.judgement : null),
  },
  {
    key: 'changing',
    limit({ stability }, { method: { caps } }) {
      if (stability <= 1) return caps.aboutToChange;
      return stability <= 2 ? caps.changing : null;
    },
  },
  {
    key: 'paper',
    classes: links,
    limit: ({ digital }, { method }) => (digital <= 2 ? method.caps.paper : null),
  },
  {
    key: 'exceptions',
    limit: ({ exceptions }, { method }) => (exceptions > 0.4 ? method.caps.exceptions : null),
  },
  {
    key: 'access',
    classes: links,
    limit: ({ access }, { method }) => (access === 'none' ? method.caps.access : null),
  },
  {
    key: 'judgementContact',
    classes: ['BOT', 'AI'],
    limit: ({ rules, isUnattendedContact }, { method }) =>
      rules <= 2 && isUnattendedContact ? method.caps.judgementContact : null,
  },
  {
    key: 'repeats',
    classes: ['BOT'],
    limit: ({ repeatShare }, { method }) =>
      typeof repeatShare === 'number' && repeatShare < 0.3 ? method.caps.repeats : null,
  },
  {
    key: 'examples',
    classes: ['AI'],
    limit({ examples }, { method }, raw) {
      if (typeof examples !== 'number') return null;
      if (examples < exampleSteps.few) return raw * method.examples.few;
      return examples < exampleSteps.some ? raw * method.examples.some : null;
    },
  },
];
