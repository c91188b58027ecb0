import { openNetwork, type Network } from './network.ts';

/** Stations one after the other, one server each: a network in which everything goes on to the next (Burke 1956). */
export function tandem(arrivalRate: number, serviceRates: readonly number[]): Network | null {
  return openNetwork({
    arrivals: serviceRates.map((_, index) => (index === 0 ? arrivalRate : 0)),
    routing: serviceRates.map((_, from) => serviceRates.map((_rate, to) => (to === from + 1 ? 1 : 0))),
    serviceRates,
    servers: serviceRates.map(() => 1),
  });
}
