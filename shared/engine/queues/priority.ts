/** A class of cases, the most urgent first: what comes, the mean time of one, and the mean of its square (exponential: 2 × mean²). */
export interface PriorityClass {
  readonly arrivalRate: number;
  readonly meanTime: number;
  readonly squaredTime: number;
}

/**
 * One server, urgent ones first, nobody is interrupted (Cobham 1954): W0 is what an arrival finds half done; class k waits
 * W0 / ((1 - load above) (1 - load up to k)). Null for a class whose backlog grows.
 */
export function priorityWaits(classes: readonly PriorityClass[]): {
  readonly halfDone: number;
  readonly waits: readonly (number | null)[];
} {
  const halfDone =
    classes.reduce((sum, { arrivalRate, squaredTime }) => sum + arrivalRate * squaredTime, 0) / 2;
  let before = 0;
  const waits = classes.map(({ arrivalRate, meanTime }) => {
    const upTo = before + arrivalRate * meanTime;
    const wait = upTo < 1 ? halfDone / ((1 - before) * (1 - upTo)) : null;
    before = upTo;
    return wait;
  });
  return { halfDone, waits };
}
