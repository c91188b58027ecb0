import { uniform } from './philox.ts';

/** So many tables: two of some thousand unknowns hardly ever share a table and a place in it. */
const TABLES = 64;

/**
 * Draws of many unknowns by Latin hypercube (McKay, Beckman, Conover 1979): each unknown visits the middle of every one of `draws` equal
 * strata of 0–1 once, in an order of its own, so that few draws tell what plain chance needs many for. Orders are shuffled tables read
 * from a place that the unknown's number names; the same seed gives the same draws, whoever else draws.
 */
export interface Strata {
  readonly draws: number;
  orderOf(unknown: number): Order;
}

/** In each draw an unknown is in the stratum `table[(start + draw) mod draws]`, counted from 0. */
export interface Order {
  readonly table: Uint32Array;
  readonly start: number;
}

let last: (Strata & { readonly seed: number }) | null = null;

/** The strata asked for last are kept: their tables are worked out once. */
export function strata(draws: number, seed: number): Strata {
  if (last?.draws !== draws || last.seed !== seed) last = { ...makeStrata(draws, seed), seed };
  return last;
}

function makeStrata(draws: number, seed: number): Strata {
  const tables: Uint32Array[] = [];
  return {
    draws,
    orderOf(unknown) {
      const number = unknown >>> 0;
      const which = number % TABLES;
      const table = (tables[which] ??= shuffled(draws, seed, which));
      return { table, start: Math.floor(number / TABLES) % Math.max(1, draws) };
    },
  };
}

/** The middle of a stratum, as a share of 0–1. */
export const middleOf = (stratum: number, draws: number): number => (stratum + 0.5) / draws;

/** Fisher and Yates. */
function shuffled(draws: number, seed: number, stream: number): Uint32Array {
  const table = Uint32Array.from({ length: draws }, (_, index) => index);
  for (let last = draws - 1; last > 0; last--) {
    const other = Math.floor(uniform(seed, stream, last) * (last + 1));
    const kept = table[last]!;
    table[last] = table[other]!;
    table[other] = kept;
  }
  return table;
}
