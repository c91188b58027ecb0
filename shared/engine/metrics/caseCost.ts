/** Cost of a case: visits times (minutes at the hourly cost + what else a run costs), summed over the steps (cost flow analysis). */
export function caseCost(
  steps: readonly {
    readonly visits: number;
    readonly minutes: number;
    readonly hourlyCost: number;
    readonly otherCost: number;
  }[],
): number {
  return steps.reduce(
    (sum, { visits, minutes, hourlyCost, otherCost }) =>
      sum + visits * ((minutes / 60) * hourlyCost + otherCost),
    0,
  );
}
