/**
 * Mean time until all branches are done, when each is taken with its own chance and takes a fixed time: the longest taken one counts.
 * With all chances 1 it is the longest branch (exact for constants only: random branches take longer, see expectedMaxExponential).
 */
export function parallelTime(branches: readonly { readonly share: number; readonly time: number }[]): number {
  let noneLonger = 1;
  let expected = 0;
  for (const { share, time } of branches.toSorted((a, b) => b.time - a.time)) {
    expected += noneLonger * share * time;
    noneLonger *= 1 - share;
  }
  return expected;
}

/** Mean of the longer of two independent exponential times: a + b - ab/(a + b). Shows how far the rule of constants is off. */
export function expectedMaxExponential(meanA: number, meanB: number): number {
  return meanA + meanB - 1 / (1 / meanA + 1 / meanB);
}
