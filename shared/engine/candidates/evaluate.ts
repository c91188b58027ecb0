import type { Aligned, Closure } from './align.ts';
import { closures } from './align.ts';
import type { Draft } from './draft.ts';
import type { InputKey, Numbers } from './inputs.ts';
import type { Weighting } from '../method/weighting.ts';
import {
  impactOf,
  leadTimeCutOf,
  likely,
  quickFeasibility,
  scoreBy,
  type Scored,
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
  readonly scored: Scored;
  readonly closures: readonly Closure[];
  /** Mean closure of the linked KPIs, weighted, 0–100. */
  readonly closureScore: number;
  readonly impact: number;
  readonly feasibility: number;
  readonly priority: number;
}
/** The three scores alone. */
export interface Scores {
  readonly impact: number;
  readonly feasibility: number;
  readonly priority: number;
}
export interface Swing {
  readonly key: InputKey;
  readonly low: Scores;
  readonly high: Scores;
}
export interface Evaluated {
  readonly weighting: Weighting;
  readonly base: Evaluation;
  /** One input at a time at both ends of its range; inputs that are certain are left out. */
  readonly swings: readonly Swing[];
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
  const { draft, weighting } = weighed;
  const numbers = likely(draft.inputs);
  const base = evaluateAt(weighed, numbers);
  const swings: Swing[] = [];
  for (const [key, { value, low, high, provenance }] of draft.inputs) {
    if (low === high || provenance === 'measured') continue;
    numbers[key] = low;
    const atLow = scoresAt({ ...weighed, base, numbers, key });
    numbers[key] = high;
    const atHigh = scoresAt({ ...weighed, base, numbers, key });
    numbers[key] = value;
    swings.push({ key, low: atLow, high: atHigh });
  }
  return { weighting, base, swings };
}

interface ScoresInput extends Weighed {
  readonly base: Evaluation;
  readonly numbers: Numbers;
  /** The input that differs from the base: what does not depend on it is taken over. */
  readonly key: InputKey;
}

function scoresAt({ draft, aligned, weighting, base, numbers, key }: ScoresInput): Scores {
  const scoring = { pattern: draft.pattern, numbers, weighting };
  const feasibility = onlyImpact.has(key) ? base.feasibility : quickFeasibility(scoring);
  const impact = impactKeys.has(key) ? quickImpact({ draft, aligned, weighting }, scoring) : base.impact;
  const alignment = aligned.alignment?.score ?? null;
  return {
    impact,
    feasibility,
    priority: weightedPriority({ impact, feasibility, alignment }, weighting.priority),
  };
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
  const scored = scoreBy({ pattern: draft.pattern, numbers, weighting }, draft.lead);
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
