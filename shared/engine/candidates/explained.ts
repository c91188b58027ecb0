import type { Candidate, Explained, Input, Sentence, Term } from '../analysis.ts';
import { defaultWeighting, type Weighting } from '../method/weighting.ts';
import { impactWeights } from '../method/weights.ts';
import type { Aligned } from './align.ts';
import type { Draft } from './draft.ts';
import type { Evaluated, Evaluation, Range } from './evaluate.ts';
import type { CapKey } from './feasibility.ts';
import type { ImpactPart } from './impact.ts';
import { shownInputs, type InputKey, type Inputs } from './inputs.ts';
import { confidence } from './priority.ts';
import type { ScoredInParts } from './score.ts';

const impactInputs: { readonly [P in ImpactPart]: readonly InputKey[] } = {
  time: ['volume', 'touch', 'exceptions'],
  quality: ['error'],
  flow: ['wait', 'touch'],
  customer: ['customer'],
  risk: ['risk'],
};
/** What impact is worked out from. */
export const impactKeys: readonly InputKey[] = [
  'volume',
  'touch',
  'wait',
  'error',
  'rework',
  'exceptions',
  'customer',
  'risk',
  'autoShare',
  'waitCut',
  'errorReduction',
];

/** Impact with its parts; formula `impact` sums the five parts, `impact-kpi` the gap closures of the linked KPIs, whichever says more. */
export function explainImpact(draft: Draft, evaluated: Evaluated): Explained {
  const { base } = evaluated;
  const speaksKpi = base.closureScore > base.scored.impact.score;
  const closureWeight = base.closures.reduce((sum, { omega }) => sum + omega, 0);
  const terms: Term[] = speaksKpi
    ? base.closures.map(({ kpiId, omega, share, moved }) => ({
        key: kpiId,
        weight: omega / closureWeight,
        value: 100 * share,
        moved,
      }))
    : (Object.keys(impactWeights) as ImpactPart[]).map((key) => ({
        key,
        weight: evaluated.weighting.impact[key],
        value: base.scored.impact.parts[key],
      }));
  return {
    formula: speaksKpi ? 'impact-kpi' : 'impact',
    value: base.impact,
    ...evaluated.ranges.impact,
    terms,
    inputs: shownInputs(draft.inputs, impactKeys),
    caps: [],
  };
}

/** Feasibility with its ten weighted parts and the limits that took effect; for simplifications the duty alone. */
export function explainFeasibility(
  given: Inputs,
  { feasibility, feasibilityScore: value }: ScoredInParts,
  range: Range,
): Explained {
  if (!feasibility) {
    const obligation = given.obligation.value;
    return {
      formula: 'feasibility-removal',
      value,
      ...range,
      terms: [{ key: 'obligation', weight: 25, value: obligation }],
      inputs: shownInputs(given, ['obligation']),
      caps: [],
    };
  }
  return {
    formula: 'feasibility',
    value,
    ...range,
    terms: feasibility.parts.map(({ key, weight, points }) => ({ key, weight, value: points })),
    inputs: shownInputs(given, [...feasibility.parts.map(({ key }) => key), 'examples', 'repeatShare']),
    caps: feasibility.caps
      .map(({ key, limit }) => ({ limit, because: capSentence(key, limit) }))
      .toSorted((a, b) => a.limit - b.limit),
  };
}

export const capSentence = (key: CapKey, limit: number): Sentence => ({
  key: `engine.cap.${key}`,
  params: { limit: Math.round(limit) },
});

/**
 * Alignment as its ways to KPIs: `weight` is the KPI's weight beside the heaviest, `value` the contribution -1 … 1; `ground` says whether
 * somebody said so or what follows from silence.
 */
export function explainAlignment({ alignment, effects, assumed }: Aligned): Explained | null {
  if (!alignment) return null;
  const ways: Way[] =
    assumed === null
      ? effects.map(({ kpi, omega, contribution, ground }) => ({ key: kpi.id, omega, contribution, ground }))
      : [{ key: 'assumed', omega: 1, contribution: assumed, ground: 'assumed' }];
  return {
    formula: 'alignment',
    value: alignment.score,
    low: alignment.score,
    high: alignment.score,
    terms: ways.map(({ key, omega, contribution, ground }) => ({
      key,
      weight: omega,
      value: contribution,
      ground,
    })),
    inputs: ways.map(({ key, contribution, ground }): Input => ({
      key,
      value: contribution,
      low: contribution,
      high: contribution,
      provenance: provenanceOf[ground],
      confidence: trustInGround[ground],
      source: null,
    })),
    caps: [],
  };
}

/** One way to a KPI, or what stands in where nobody named one. */
interface Way {
  readonly key: string;
  readonly omega: number;
  readonly contribution: number;
  readonly ground: NonNullable<Term['ground']>;
}
const provenanceOf: { readonly [G in Way['ground']]: Input['provenance'] } = {
  judged: 'measured',
  direct: 'estimated',
  indirect: 'inferred',
  assumed: 'default',
};
const trustInGround: { readonly [G in Way['ground']]: number } = {
  judged: 1,
  direct: 0.7,
  indirect: 0.4,
  assumed: 0.2,
};

/** The geometric mean of the scores; without alignment of two. Where this business weighs them otherwise, each to the power of its weight. */
export function explainPriority(evaluated: Evaluated, aligned: Aligned): Explained {
  const { base, weighting } = evaluated;
  const weights = exponents(weighting.priority, aligned.alignment !== null);
  const isOwn = weighting.priority !== defaultWeighting.priority;
  const scores = [
    { key: 'impact', value: base.impact },
    { key: 'feasibility', value: base.feasibility },
    ...(aligned.alignment ? [{ key: 'alignment', value: aligned.alignment.score }] : []),
  ];
  return {
    formula: `${aligned.alignment ? 'priority' : 'priority-unlinked'}${isOwn ? '-weighted' : ''}`,
    value: base.priority,
    ...evaluated.ranges.priority,
    terms: scores.map(({ key, value }, index) => ({ key, weight: weights[index]!, value })),
    inputs: [],
    caps: [],
  };
}

/** The powers of impact, feasibility and, where it is known, alignment; they sum to 1. */
function exponents({ impact, feasibility, alignment }: Weighting['priority'], isLinked: boolean): number[] {
  if (isLinked) return [impact, feasibility, alignment];
  const sum = impact + feasibility;
  return sum > 0 ? [impact / sum, feasibility / sum] : [1 / 2, 1 / 2];
}

/** The three scores of a candidate, with what they were made of. */
type ThreeExplained = Pick<Candidate, 'impact' | 'feasibility' | 'alignment'>;

/** What a score is made of, with how much each part counts and how far it is trusted, 0–1. */
export interface TrustLine {
  readonly key: string;
  readonly weight: number;
  readonly confidence: number;
}
export interface TrustLines {
  readonly impact: readonly TrustLine[];
  readonly feasibility: readonly TrustLine[];
  /** Null where nobody said of these steps what they serve. */
  readonly alignment: readonly TrustLine[] | null;
}

/** What trust in a candidate is made of: in impact and in feasibility as their formulas weigh it, in alignment by who said it. */
export function trustLines(
  { impact, feasibility, alignment }: ThreeExplained,
  { impact: weights }: Weighting,
): TrustLines {
  const of = ({ inputs }: Explained, key: string): number =>
    inputs.find((input) => input.key === key)?.confidence ?? 0;
  const isAssumed = alignment?.terms.some(({ ground }) => ground === 'assumed') ?? true;
  return {
    impact: (Object.keys(impactWeights) as ImpactPart[]).map((key) => ({
      key,
      weight: weights[key],
      confidence:
        impactInputs[key].reduce((sum, input) => sum + of(impact, input), 0) / impactInputs[key].length,
    })),
    feasibility: feasibility.terms.map(({ key, weight }) => ({
      key,
      weight,
      confidence: of(feasibility, key),
    })),
    alignment:
      alignment === null || isAssumed
        ? null
        : alignment.terms.map(({ key, weight, ground }) => ({
            key,
            weight,
            confidence: trustInGround[ground!],
          })),
  };
}

/** The lowest of the three counts; where nobody linked anything, no more than the method allows. */
export function trustIn(scores: ThreeExplained, weighting: Weighting): number {
  const lines = trustLines(scores, weighting);
  const inAlignment = lines.alignment ? trustInAlignment(lines.alignment) : weighting.method.trust.unlinked;
  return Math.min(confidence(lines.impact), confidence(lines.feasibility), inAlignment);
}

/** That something serves nothing is known for certain. */
export const trustInAlignment = (lines: readonly TrustLine[]): number =>
  lines.length === 0 ? 1 : confidence(lines);

const trustedImpact: ReadonlySet<InputKey> = new Set(Object.values(impactInputs).flat());

/** Whether trust in the candidate waits for this input. */
export function countsInTrust(key: InputKey, { scored: { feasibility } }: Evaluation): boolean {
  if (trustedImpact.has(key)) return true;
  return feasibility ? feasibility.parts.some((part) => part.key === key) : key === 'obligation';
}
