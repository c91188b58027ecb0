import { clearCuts } from './clearCuts.ts';
import { CUT_THROUGH, type Harm } from './cutCosts.ts';

export interface Cuts {
  /** Where the map is cut, in order; one less than the parts. */
  readonly at: readonly number[];
  /** How many of them go through a shape or a word. */
  readonly crossings: number;
  /** Sum of the harm done. */
  readonly cost: number;
}

/** What sums of lengths may be off by, px. */
const ROUNDING = 0.01;
/** Distance of the places that are tried, px. */
const STEP = 4;
/** Of this many neighbouring places only the best is kept. */
const BUCKET = 6;
/** What any cut through a shape or a word costs beside its harm: more than all lines of a map together. */
const CROSSING = 1e9;
/** How much even parts are worth beside harmless cuts. */
const EVENNESS = 30;

/**
 * Cuts a stretch into parts no longer than `most` (each may differ: the first has no header to repeat) where it does least harm; null where
 * the parts would not reach. A cut goes through a shape or a word only if each of its places between its neighbours does: no cuts of the
 * stretch go through fewer. Deterministic.
 */
export function freeCuts(stretch: Stretch, harms: readonly Harm[], most: readonly number[]): Cuts | null {
  const parts = most.length;
  if (parts === 1) return stretch.length <= most[0]! + ROUNDING ? { at: [], crossings: 0, cost: 0 } : null;
  const solids = harms.filter(isSolid);
  const clear = clearCuts(stretch, solids, most);
  if (!clear) return null;
  const places = [...placesOf(stretch, harms), ...clear.map((at) => placeAt(at, harms))].toSorted(
    (a, b) => a.at - b.at,
  );
  const end = stretch.from + stretch.length;
  const ideal = stretch.length / parts;
  const uneven = (length: number) => EVENNESS * (length / ideal - 1) ** 2;
  // By place: the least cost of the cuts up to one there, and which place the cut before it has.
  let costs = new Float64Array(places.length + 1).fill(Infinity);
  const start = places.length;
  costs[start] = 0;
  const placeOf = (index: number) => (index === start ? stretch.from : places[index]!.at);
  const before = most.slice(1).map((_, part) => {
    const next = new Float64Array(places.length + 1).fill(Infinity);
    const from = new Int32Array(places.length);
    for (const [index, cost] of costs.entries()) {
      if (cost === Infinity) continue;
      const at = placeOf(index);
      for (let to = index === start ? firstAfter(places, at) : index + 1; to < places.length; to++) {
        const place = places[to]!;
        const length = place.at - at;
        if (length > most[part]! + ROUNDING) break;
        if (length <= 0) continue;
        const total = cost + place.cost + uneven(length);
        if (total >= next[to]!) continue;
        next[to] = total;
        from[to] = index;
      }
    }
    costs = next;
    return from;
  });
  let best = { index: -1, cost: Infinity };
  for (const [index, cost] of costs.entries()) {
    const total = cost + uneven(end - placeOf(index));
    if (end - placeOf(index) <= most[parts - 1]! + ROUNDING && total < best.cost)
      best = { index, cost: total };
  }
  if (best.index < 0) return null;
  const at: number[] = [];
  for (let part = parts - 2, { index } = best; part >= 0; index = before[part]![index]!, part--)
    at.unshift(placeOf(index));
  return { at, crossings: crossingsOf(at, harms), cost: best.cost % CROSSING };
}

/** How many cuts go through a shape or a word. */
export function crossingsOf(cuts: readonly number[], harms: readonly Harm[]): number {
  const solids = harms.filter(isSolid);
  return cuts.filter((at) => solids.some(({ from, to }) => from < at && at < to)).length;
}

interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** Index of the first place behind another; places are in order. */
function firstAfter(places: readonly Place[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Place {
  readonly at: number;
  readonly cost: number;
}

const isSolid = ({ cost }: Harm): boolean => cost >= CUT_THROUGH;

/** What a cut costs exactly here. */
function placeAt(at: number, harms: readonly Harm[]): Place {
  const met = harms.filter(({ from, to }) => from < at && at < to);
  const sum = met.reduce((total, { cost }) => total + cost, 0);
  return { at, cost: sum + (met.some(isSolid) ? CROSSING : 0) };
}

/** The best place of each short stretch, in order. */
function placesOf({ from, length }: Stretch, harms: readonly Harm[]): Place[] {
  const count = Math.max(1, Math.floor(length / STEP));
  const rises = new Float64Array(count + 2);
  const solid = new Int32Array(count + 2);
  const index = (at: number) => Math.min(count + 1, Math.max(0, Math.ceil((at - from) / STEP)));
  for (const harm of harms) {
    const [start, stop] = [index(harm.from), index(harm.to)];
    rises[start]! += harm.cost;
    rises[stop]! -= harm.cost;
    if (!isSolid(harm)) continue;
    solid[start]! += 1;
    solid[stop]! -= 1;
  }
  const places: Place[] = [];
  let [cost, crossed] = [0, 0];
  for (let at = 0; at < count; at++) {
    cost += rises[at]!;
    crossed += solid[at]!;
    if (at === 0) continue;
    const place = { at: from + at * STEP, cost: cost + (crossed > 0 ? CROSSING : 0) };
    const last = places.at(-1);
    if (!last || at % BUCKET === 1) places.push(place);
    else if (place.cost < last.cost) places[places.length - 1] = place;
  }
  return places;
}
