import type { Criterion, Option } from './technologyMatrix.ts';

/** Between which weights of one criterion (0–1, the others share the rest as now) the winner stays first. */
export interface WeightRange {
  readonly criterionId: string;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  /** Who would overtake the winner there, with the winner's leads over it; null where nobody would. */
  readonly lowBy: Overtaken | null;
  readonly highBy: Overtaken | null;
}
export interface Overtaken {
  readonly rivalId: string;
  /** In this criterion alone, and in the others with what their weights are to each other. */
  readonly here: number;
  readonly rest: number;
}

/**
 * The ranges of all criteria, in closed form: with weight w the lead over a rival is w × its lead here + (1 - w) × its lead in the rest,
 * which is linear in w. Criteria have weights that sum to 1; every option has all scores.
 */
export function weightRanges(
  criteria: readonly Criterion[],
  options: readonly Option[],
  winnerId: string,
): WeightRange[] {
  const winner = options.find((option) => option.id === winnerId)!;
  return criteria.map(({ id, weight }) => {
    const others = criteria.filter((criterion) => criterion.id !== id);
    const left = others.reduce((sum, criterion) => sum + criterion.weight, 0);
    const restOf = ({ scores }: Option): number =>
      others.reduce(
        (sum, other) => sum + (left > 0 ? other.weight / left : 1 / others.length) * scores[other.id]!,
        0,
      );
    let [low, high] = [0, 1];
    let [lowBy, highBy]: [Overtaken | null, Overtaken | null] = [null, null];
    for (const rival of options) {
      const here = winner.scores[id]! - rival.scores[id]!;
      const rest = others.length > 0 ? withoutRounding(restOf(winner) - restOf(rival)) : here;
      if (here === rest) continue;
      // Level where rest + w (here - rest) is nothing.
      const level = rest / (rest - here);
      if (here > rest && level > low) [low, lowBy] = [level, { rivalId: rival.id, here, rest }];
      if (here < rest && level < high) [high, highBy] = [level, { rivalId: rival.id, here, rest }];
    }
    // The winner leads at today's weight; rounding must not say otherwise.
    return {
      criterionId: id,
      weight,
      low: Math.min(low, weight),
      high: Math.max(high, weight),
      lowBy,
      highBy,
    };
  });
}

/** Leads smaller than rounding errors of such sums are none: two options that are level stay level. */
const withoutRounding = (lead: number): number => (Math.abs(lead) < 1e-9 ? 0 : lead);
