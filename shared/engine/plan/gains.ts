import type { Doc, Initiative, Intangible } from '../../model/index.ts';
import { ledger, type Rated } from '../finance/intangibles.ts';

/** The heaviest that a goal can be. */
export const heaviestGoal = 5;

export interface Gain extends Rated {
  readonly record: Intangible;
  /** Of the goal behind its objective, 1–5; null where nobody said which objective. */
  readonly weight: number | null;
}

/** What an initiative brings that has no price, the weightiest first, beside what the money lacks (a year; null: nothing). */
export function gainsOf(
  doc: Doc,
  { id }: Pick<Initiative, 'id'>,
  mustBeWorth: number | null,
): readonly Gain[] {
  const entries = Object.values(doc.intangible)
    .filter(({ initiativeId }) => initiativeId === id)
    .map((record) => {
      const objective = record.objectiveId === null ? undefined : doc.objective[record.objectiveId];
      const weight = objective ? (doc.goal[objective.goalId]?.weight ?? null) : null;
      const goalWeight = weight === null ? null : weight / heaviestGoal;
      return { record, weight, goalWeight, size: record.size, likelihood: record.likelihood };
    });
  return ledger(entries, mustBeWorth).map(({ record, weight, points, mustBeWorth: worth }) => ({
    record,
    weight,
    points,
    mustBeWorth: worth,
  }));
}
