import type { Aligned, Closure } from './align.ts';
import { closures } from './align.ts';
import type { Draft } from './draft.ts';
import type { InputKey, Numbers } from './inputs.ts';
import { impactOf, leadTimeCutOf, likely, quickFeasibility, score, type Scored } from './score.ts';
import { priority } from './priority.ts';

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
export function evaluate(draft: Draft, aligned: Aligned): Evaluated {
  const numbers = likely(draft.inputs);
  const base = evaluateAt(draft, aligned, numbers);
  const swings: Swing[] = [];
  for (const [key, { value, low, high, provenance }] of draft.inputs) {
    if (low === high || provenance === 'measured') continue;
    numbers[key] = low;
    const atLow = scoresAt({ draft, aligned, base, numbers, key });
    numbers[key] = high;
    const atHigh = scoresAt({ draft, aligned, base, numbers, key });
    numbers[key] = value;
    swings.push({ key, low: atLow, high: atHigh });
  }
  return { base, swings };
}

interface ScoresInput {
  readonly draft: Draft;
  readonly aligned: Aligned;
  readonly base: Evaluation;
  readonly numbers: Numbers;
  /** The input that differs from the base: what does not depend on it is taken over. */
  readonly key: InputKey;
}

function scoresAt({ draft, aligned, base, numbers, key }: ScoresInput): Scores {
  const feasibility = onlyImpact.has(key) ? base.feasibility : quickFeasibility(draft.pattern, numbers);
  let impact = base.impact;
  if (impactKeys.has(key)) {
    const leadTimeCut = leadTimeCutOf(numbers, draft.lead);
    const gained = impactOf(draft.pattern, numbers, leadTimeCut);
    impact = gained.score;
    if (aligned.effects.length > 0)
      impact = Math.max(
        impact,
        closureScoreOf(
          closures(draft, aligned.effects, numbers, { ...base.scored, impact: gained, leadTimeCut }),
        ),
      );
  }
  return { impact, feasibility, priority: priority(impact, feasibility, aligned.alignment?.score ?? null) };
}

/** Everything about one set of numbers. */
export function evaluateAt(draft: Draft, aligned: Aligned, numbers: Numbers): Evaluation {
  const scored = score(draft.pattern, numbers, draft.lead);
  const closed = closures(draft, aligned.effects, numbers, scored);
  const closureScore = closureScoreOf(closed);
  const impact = Math.max(scored.impact.score, closureScore);
  const feasibility = scored.feasibilityScore;
  return {
    scored,
    closures: closed,
    closureScore,
    impact,
    feasibility,
    priority: priority(impact, feasibility, aligned.alignment?.score ?? null),
  };
}

function closureScoreOf(closed: readonly Closure[]): number {
  const weight = closed.reduce((sum, { omega }) => sum + omega, 0);
  return weight > 0 ? (100 * closed.reduce((sum, { omega, share }) => sum + omega * share, 0)) / weight : 0;
}
