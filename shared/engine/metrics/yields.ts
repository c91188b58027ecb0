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
