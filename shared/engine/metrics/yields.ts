/** Share of cases that pass every step right the first time: product of the shares (rolled first-pass yield). */
export const rolledYield = (rightFirstTimeShares: readonly number[]): number =>
  rightFirstTimeShares.reduce((product, share) => product * share, 1);

/** Errors along a row of steps: chance of none, and how many to expect. */
export function firstPassYield(errorShares: readonly number[]): {
  readonly cleanShare: number;
  readonly expectedErrors: number;
} {
  return {
    cleanShare: rolledYield(errorShares.map((share) => 1 - share)),
    expectedErrors: errorShares.reduce((sum, share) => sum + share, 0),
  };
}

/** A line of steps with process time, lead time (one unit) and the share that arrives complete and accurate (Martin and Osterling). */
export function lineMetrics(
  steps: readonly {
    readonly processTime: number;
    readonly leadTime: number;
    readonly accurateShare: number;
  }[],
): {
  readonly processTime: number;
  readonly leadTime: number;
  readonly activityRatio: number;
  readonly rolledYieldShare: number;
} {
  const processTime = steps.reduce((sum, step) => sum + step.processTime, 0);
  const leadTime = steps.reduce((sum, step) => sum + step.leadTime, 0);
  return {
    processTime,
    leadTime,
    activityRatio: processTime / leadTime,
    rolledYieldShare: rolledYield(steps.map((step) => step.accurateShare)),
  };
}
