import type { Harm } from './cutCosts.ts';

export interface Cuts {
  /** Where the map is cut, in order; one less than the parts. */
  readonly at: readonly number[];
  /** Sum of the harm done. */
  readonly cost: number;
}

/** Distance of the places that are tried, px. */
const STEP = 4;
/** Of this many neighbouring places only the best is kept. */
const BUCKET = 6;
/** How much even parts are worth beside harmless cuts. */
const EVENNESS = 30;

/**
 * Cuts a stretch into parts no longer than `most` (each may differ: the first has no header to repeat) where it does least harm; null where
 * the parts would not reach. Deterministic.
 */
export function freeCuts(
  stretch: { readonly from: number; readonly length: number },
  harms: readonly Harm[],
  most: readonly number[],
): Cuts | null {
  const parts = most.length;
  if (parts === 1) return stretch.length <= most[0]! + 0.01 ? { at: [], cost: 0 } : null;
  const places = placesOf(stretch, harms);
  const end = stretch.from + stretch.length;
  const ideal = stretch.length / parts;
  const uneven = (length: number) => EVENNESS * (length / ideal - 1) ** 2;
  let reached = new Map<number, Cuts>([[stretch.from, { at: [], cost: 0 }]]);
  for (let part = 0; part < parts - 1; part++) {
    const next = new Map<number, Cuts>();
    for (const [from, { at, cost }] of reached)
      for (const place of places) {
        const length = place.at - from;
        if (length <= 0) continue;
        if (length > most[part]!) break;
        const total = cost + place.cost + uneven(length);
        const known = next.get(place.at);
        if (!known || total < known.cost) next.set(place.at, { at: [...at, place.at], cost: total });
      }
    reached = next;
  }
  let best: Cuts | null = null;
  for (const [from, { at, cost }] of reached) {
    const total = cost + uneven(end - from);
    if (end - from <= most[parts - 1]! && (!best || total < best.cost)) best = { at, cost: total };
  }
  return best;
}

interface Place {
  readonly at: number;
  readonly cost: number;
}

/** The best place of each short stretch, in order. */
function placesOf({ from, length }: { from: number; length: number }, harms: readonly Harm[]): Place[] {
  const count = Math.max(1, Math.floor(length / STEP));
  const rises = new Float64Array(count + 2);
  const index = (at: number) => Math.min(count + 1, Math.max(0, Math.ceil((at - from) / STEP)));
  for (const harm of harms) {
    rises[index(harm.from)]! += harm.cost;
    rises[index(harm.to)]! -= harm.cost;
  }
  const places: Place[] = [];
  let cost = 0;
  for (let at = 0; at < count; at++) {
    cost += rises[at]!;
    if (at === 0) continue;
    const place = { at: from + at * STEP, cost };
    const last = places.at(-1);
    if (!last || at % BUCKET === 1) places.push(place);
    else if (cost < last.cost) places[places.length - 1] = place;
  }
  return places;
}
