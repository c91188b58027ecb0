import { expectedVisits } from '../graph/visits.ts';
import { multiServer, type MultiServerQueue } from './multiServer.ts';
import type { GrowingQueue } from './queue.ts';

/** Stations of a map with queues before them. Lists are in the order of the stations, rates in one unit of time. */
export interface NetworkInput {
  /** What comes to each station from outside. */
  readonly arrivals: readonly number[];
  /** Share of what leaves the row's station that goes to the column's; the rest leaves the network. */
  readonly routing: readonly (readonly number[])[];
  readonly serviceRates: readonly number[];
  readonly servers: readonly number[];
}
export interface Network {
  /** What comes to each station from outside and inside. */
  readonly rates: readonly number[];
  readonly stations: readonly (MultiServerQueue | GrowingQueue)[];
  /** Cases in the whole network and the mean time of one in it; null where a backlog grows at some station. */
  readonly inSystem: number | null;
  readonly timeInSystem: number | null;
}

/**
 * An open network of M/M/c stations (Jackson 1957): each behaves as if it stood alone with the rate that the traffic equations give.
 * Null: nothing comes, or numbers of no queue, or a loop that nothing leaves.
 */
export function openNetwork({ arrivals, routing, serviceRates, servers }: NetworkInput): Network | null {
  const total = arrivals.reduce((sum, rate) => sum + rate, 0);
  if (!(total > 0)) return null;
  const visits = expectedVisits(
    routing.map((row) => row.map((weight, to) => ({ to, weight }))),
    arrivals.map((rate, node) => ({ node, share: rate / total })),
  );
  const rates = visits.map((count) => count * total);
  const stations: (MultiServerQueue | GrowingQueue)[] = [];
  for (const [index, rate] of rates.entries()) {
    const station = multiServer(rate, serviceRates[index]!, servers[index]);
    if (!station) return null;
    stations.push(station);
  }
  let inSystem = 0;
  for (const station of stations) {
    if (!station.isStable) return { rates, stations, inSystem: null, timeInSystem: null };
    inSystem += station.inSystem;
  }
  return { rates, stations, inSystem, timeInSystem: inSystem / total };
}
