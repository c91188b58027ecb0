import { growingQueue, isQueue, steadyQueue, type GrowingQueue, type SteadyQueue } from './queue.ts';

export interface MultiServerQueue extends SteadyQueue {
  /** Share of the time that nobody is there. */
  readonly emptyShare: number;
  /** Share of the arrivals that have to wait (Erlang C). */
  readonly waitShare: number;
}

/**
 * M/M/c: arrivals at random, exponential work, one line before equal servers (Erlang 1917; Gross, Shortle 2008, 3.3). With one server it is
 * M/M/1. Null: a rate that is not one, or no whole number of servers.
 */
export function multiServer(
  arrivalRate: number,
  serviceRate: number,
  servers = 1,
): MultiServerQueue | GrowingQueue | null {
  const meanTime = 1 / serviceRate;
  if (!isQueue(arrivalRate, meanTime, servers)) return null;
  const offered = arrivalRate * meanTime;
  const utilisation = offered / servers;
  if (utilisation >= 1) return growingQueue(arrivalRate, meanTime, servers);
  const waitShare = erlangC(offered, servers);
  const inQueue = (waitShare * utilisation) / (1 - utilisation);
  return {
    ...steadyQueue(arrivalRate, meanTime, servers, inQueue),
    emptyShare: emptyShare(offered, servers),
    waitShare,
  };
}

/** Share that waits, by way of Erlang B, whose recursion stays within 0–1 for any number of servers. */
function erlangC(offered: number, servers: number): number {
  let blocked = 1;
  for (let k = 1; k <= servers; k++) blocked = (offered * blocked) / (k + offered * blocked);
  return blocked / (1 - (offered / servers) * (1 - blocked));
}

function emptyShare(offered: number, servers: number): number {
  let term = 1;
  let sum = 0;
  for (let k = 0; k < servers; k++) {
    sum += term;
    term *= offered / (k + 1);
  }
  return 1 / (sum + term / (1 - offered / servers));
}
