/** Cost of working again a case: every visit beyond the first, at its cost. */
export const reworkCost = (steps: readonly { readonly visits: number; readonly cost: number }[]): number =>
  steps.reduce((sum, { visits, cost }) => sum + Math.max(0, visits - 1) * cost, 0);

/** Time of a loop whose body is done again with chance `repeatShare`: T / (1 - r). */
export const loopTime = (bodyTime: number, repeatShare: number): number => bodyTime / (1 - repeatShare);

/** A check that fails with chance r and a fix that is done only then: a + c/(1-r) + f r/(1-r). */
export function checkAndFixTime(input: {
  readonly workTime: number;
  readonly checkTime: number;
  readonly fixTime: number;
  readonly failShare: number;
}): number {
  const { workTime, checkTime, fixTime, failShare } = input;
  return workTime + checkTime / (1 - failShare) + (fixTime * failShare) / (1 - failShare);
}

/** One server to which a share of what it did comes back (M/M/1 with feedback); times per unit of the rates, null where work piles up. */
export function feedbackQueue(
  arrivalRate: number,
  serviceRate: number,
  returnShare: number,
): {
  readonly effectiveRate: number;
  readonly utilisation: number;
  readonly inSystem: number | null;
  readonly timeInSystem: number | null;
} {
  const effectiveRate = arrivalRate / (1 - returnShare);
  const utilisation = effectiveRate / serviceRate;
  const inSystem = utilisation < 1 ? utilisation / (1 - utilisation) : null;
  return {
    effectiveRate,
    utilisation,
    inSystem,
    timeInSystem: inSystem === null ? null : inSystem / arrivalRate,
  };
}
