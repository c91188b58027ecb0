import type { Aligned, Closure } from './align.ts';
import { closures } from './align.ts';
import type { Draft } from './draft.ts';
import type { InputKey, Numbers } from './inputs.ts';
import { likely, score, type Scored } from './score.ts';
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
export interface Swing {
  readonly key: InputKey;
  readonly low: Evaluation;
  readonly high: Evaluation;
}
export interface Evaluated {
  readonly base: Evaluation;
  /** One input at a time at both ends of its range; inputs that are certain are left out. */
  readonly swings: readonly Swing[];
}

/** Puts the likely numbers through the formulas, and then each uncertain input at its low and high end. */
export function evaluate(draft: Draft, aligned: Aligned): Evaluated {
  const numbers = likely(draft.inputs);
  const swings: Swing[] = [];
  for (const [key, input] of draft.inputs) {
    if (input.low === input.high || input.provenance === 'measured') continue;
    swings.push({
      key,
      low: evaluateAt(draft, aligned, { ...numbers, [key]: input.low }),
      high: evaluateAt(draft, aligned, { ...numbers, [key]: input.high }),
    });
  }
  return { base: evaluateAt(draft, aligned, numbers), swings };
}

export function evaluateAt(draft: Draft, aligned: Aligned, numbers: Numbers): Evaluation {
  const scored = score(draft.pattern, numbers, draft.lead);
  const closed = closures(draft, aligned.effects, numbers, scored);
  const weight = closed.reduce((sum, { omega }) => sum + omega, 0);
  const closureScore =
    weight > 0 ? (100 * closed.reduce((sum, { omega, share }) => sum + omega * share, 0)) / weight : 0;
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
