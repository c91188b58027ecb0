import type { Aligned, Closure } from './align.ts';
import { closures } from './align.ts';
import type { Draft } from './draft.ts';
import { inputKeys, type InputKey, type Numbers } from './inputs.ts';
import type { Weighting } from '../method/weighting.ts';
import {
  blankEase,
  impactOf,
  leadTimeCutOf,
  likely,
  quickFeasibility,
  scoreInParts,
  type ScoredInParts,
  type Scoring,
} from './score.ts';
import { weightedPriority } from './priority.ts';

/** A proposal with all that its scores follow from but its numbers. */
export interface Weighed {
  readonly draft: Draft;
  readonly aligned: Aligned;
  readonly weighting: Weighting;
}

/** The scores of a proposal for one set of numbers. */
export interface Evaluation {
  readonly scored: ScoredInParts;
  readonly closures: readonly Closure[];
  /** Mean closure of the linked KPIs, weighted, 0–100. */
  readonly closureScore: number;
  readonly impact: number;
  readonly feasibility: number;
  readonly priority: number;
}
/** The priority with one input at both ends of its range. */
export interface Swing {
  readonly key: InputKey;
  readonly low: number;
  readonly high: number;
}
export interface Range {
  readonly low: number;
  readonly high: number;
}
export interface Evaluated {
  readonly weighting: Weighting;
  readonly base: Evaluation;
  /** One input at a time; inputs that are certain are left out. */
  readonly swings: readonly Swing[];
  /** Lowest and highest score that one input alone can bring about. */
  readonly ranges: { readonly [S in 'impact' | 'feasibility' | 'priority']: Range };
}

const impactKeys: ReadonlySet<InputKey> = new Set([
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
]);
const onlyImpact: ReadonlySet<InputKey> = new Set([...impactKeys].filter((key) => key !== 'exceptions'));

/** Puts the likely numbers through the formulas, and then each uncertain input at its low and high end. */
export function evaluate(weighed: Weighed): Evaluated {
  const { draft, aligned, weighting } = weighed;
  const { inputs, pattern } = draft;
  const numbers = likely(inputs);
  const scoring = { pattern, numbers, weighting, ease: blankEase() };
  const base = evaluateAt(weighed, numbers);
  const alignment = aligned.alignment?.score ?? null;
  const ranges = {
    impact: { low: base.impact, high: base.impact },
    feasibility: { low: base.feasibility, high: base.feasibility },
    priority: { low: base.priority, high: base.priority },
  };
  const priorityWith = (key: InputKey, value: number): number => {
    numbers[key] = value;
    // What does not depend on the input is taken over.
    const feasibility = onlyImpact.has(key) ? base.feasibility : quickFeasibility(scoring);
    const impact = impactKeys.has(key) ? quickImpact(weighed, scoring) : base.impact;
    const priority = weightedPriority({ impact, feasibility, alignment }, weighting.priority);
    widen(ranges.impact, impact);
    widen(ranges.feasibility, feasibility);
    widen(ranges.priority, priority);
    return priority;
  };
  const swings: Swing[] = [];
  for (const key of inputKeys) {
    const input = inputs[key];
    if (!input || input.low === input.high || input.provenance === 'measured') continue;
    swings.push({ key, low: priorityWith(key, input.low), high: priorityWith(key, input.high) });
    numbers[key] = input.value;
  }
  return { weighting, base, swings, ranges };
}

function widen(range: { low: number; high: number }, score: number): void {
  if (score < range.low) range.low = score;
  if (score > range.high) range.high = score;
}

/** The impact alone: of the formula, or of the way to the targets that it goes, whichever says more. */
function quickImpact({ draft, aligned }: Weighed, scoring: Scoring): number {
  const { numbers } = scoring;
  const leadTimeCut = leadTimeCutOf(numbers, draft.lead);
  const gained = impactOf(scoring, leadTimeCut);
  if (aligned.effects.length === 0) return gained.score;
  const closed = closures(draft, aligned.effects, numbers, { hoursSaved: gained.hoursSaved, leadTimeCut });
  return Math.max(gained.score, closureScoreOf(closed));
}

/** The priority alone, for the many times that only the number is wanted. */
export function quickPriority(weighed: Weighed & Pick<Scoring, 'ease'>, numbers: Numbers): number {
  const { draft, aligned, weighting, ease } = weighed;
  const scoring = { pattern: draft.pattern, numbers, weighting, ...(ease ? { ease } : {}) };
  const scores = {
    impact: quickImpact(weighed, scoring),
    feasibility: quickFeasibility(scoring),
    alignment: aligned.alignment?.score ?? null,
  };
  return weightedPriority(scores, weighting.priority);
}

/** Everything about one set of numbers. */
export function evaluateAt({ draft, aligned, weighting }: Weighed, numbers: Numbers): Evaluation {
  const scored = scoreInParts({ pattern: draft.pattern, numbers, weighting }, draft.lead);
  const {
    leadTimeCut,
    impact: { hoursSaved },
  } = scored;
  const closed = closures(draft, aligned.effects, numbers, { hoursSaved, leadTimeCut });
  const closureScore = closureScoreOf(closed);
  const impact = Math.max(scored.impact.score, closureScore);
  const feasibility = scored.feasibilityScore;
  const alignment = aligned.alignment?.score ?? null;
  return {
    scored,
    closures: closed,
    closureScore,
    impact,
    feasibility,
    priority: weightedPriority({ impact, feasibility, alignment }, weighting.priority),
  };
}

function closureScoreOf(closed: readonly Closure[]): number {
  const weight = closed.reduce((sum, { omega }) => sum + omega, 0);
  return weight > 0 ? (100 * closed.reduce((sum, { omega, share }) => sum + omega * share, 0)) / weight : 0;
}
