/** A queue in its long run. Rates and times share one unit of time; everything is a mean unless it says share. */
export interface SteadyQueue {
  readonly isStable: true;
  /** Share of the time that a server is busy, 0–1. */
  readonly utilisation: number;
  readonly inQueue: number;
  readonly wait: number;
  readonly inSystem: number;
  readonly timeInSystem: number;
}

/** More comes than can be done: the backlog grows for ever, so no length or wait can be named. */
export interface GrowingQueue {
  readonly isStable: false;
  readonly utilisation: number;
  /** Cases by which the backlog grows in each unit of time. */
  readonly growth: number;
}

/** The queue that follows from what comes, what one server does, and how many wait (Little's law gives the rest). */
export function steadyQueue(
  arrivalRate: number,
  meanTime: number,
  servers: number,
  inQueue: number,
): SteadyQueue {
  const wait = arrivalRate > 0 ? inQueue / arrivalRate : 0;
  return {
    isStable: true,
    utilisation: (arrivalRate * meanTime) / servers,
    inQueue,
    wait,
    inSystem: inQueue + arrivalRate * meanTime,
    timeInSystem: wait + meanTime,
  };
}

export const growingQueue = (arrivalRate: number, meanTime: number, servers: number): GrowingQueue => ({
  isStable: false,
  utilisation: (arrivalRate * meanTime) / servers,
  growth: arrivalRate - servers / meanTime,
});

/** Whether these are numbers of a queue at all: something may come, work takes time, somebody (a whole number) is there. */
export const isQueue = (arrivalRate: number, meanTime: number, servers = 1): boolean =>
  arrivalRate >= 0 &&
  Number.isFinite(arrivalRate) &&
  meanTime > 0 &&
  Number.isFinite(meanTime) &&
  Number.isInteger(servers) &&
  servers >= 1;
