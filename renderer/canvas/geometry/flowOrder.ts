/** Reading a map without a mouse: which element comes next, and where an arrow leads along the flow. */
import type { Box } from '../../../shared/model/index.ts';
import { centreOf } from './boxes.ts';
import type { Side } from './freePlace.ts';

export interface Readable {
  readonly id: string;
  readonly box: Box;
  /** Start events begin a reading; what carries no flow (data, notes, lanes) comes after it. */
  readonly rank: 'start' | 'flow' | 'beside';
}
export interface ReadableLine {
  readonly fromId: string;
  readonly toId: string;
}

/** All elements in the order of the flow: each branch is read to its end before the next, top one first; what no flow reaches follows by place. */
export function flowOrder(elements: readonly Readable[], lines: readonly ReadableLine[]): string[] {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const next = new Map<string, string[]>();
  const hasIncoming = new Set<string>();
  for (const { fromId, toId } of lines) {
    if (!byId.has(fromId) || !byId.has(toId)) continue;
    const list = next.get(fromId);
    if (list) list.push(toId);
    else next.set(fromId, [toId]);
    if (fromId !== toId) hasIncoming.add(toId);
  }
  const byPlace = elements.toSorted(
    (a, b) =>
      order(a) - order(b) ||
      Number(hasIncoming.has(a.id)) - Number(hasIncoming.has(b.id)) ||
      a.box.y - b.box.y ||
      a.box.x - b.box.x,
  );
  const seen = new Set<string>();
  const read: string[] = [];
  for (const first of byPlace) {
    // A stack of its own: a chain of thousands of steps would be too deep for recursion.
    const stack = [first.id];
    while (stack.length > 0) {
      const id = stack.pop()!;
      if (seen.has(id)) continue;
      seen.add(id);
      read.push(id);
      const after = (next.get(id) ?? []).map((to) => byId.get(to)!);
      after.sort((a, b) => b.box.y - a.box.y || b.box.x - a.box.x);
      for (const element of after) stack.push(element.id);
    }
  }
  return read;
}

const order = ({ rank }: Readable): number => (rank === 'start' ? 0 : rank === 'flow' ? 1 : 2);

/** The element after (or before) `id` in an order, round the end; the first (or last) when `id` is not in it. */
export function step(ids: readonly string[], id: string | null, by: 1 | -1): string | null {
  if (ids.length === 0) return null;
  const at = id === null ? -1 : ids.indexOf(id);
  if (at === -1) return ids[by === 1 ? 0 : ids.length - 1]!;
  return ids[(at + by + ids.length) % ids.length]!;
}

/**
 * Where Alt+arrow leads from `id`: to the joined element that lies most in that direction; else, along the flow (right: next, left:
 * before), or to a sibling branch (up, down). Null where there is nothing.
 */
export function walk(
  id: string,
  side: Side,
  { elements, lines }: { readonly elements: readonly Readable[]; readonly lines: readonly ReadableLine[] },
): string | null {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const here = byId.get(id);
  if (!here) return null;
  const known = (ids: string[]) =>
    ids.flatMap((other) => byId.get(other) ?? []).filter((other) => other !== here);
  const after = known(lines.filter((line) => line.fromId === id).map((line) => line.toId));
  const before = known(lines.filter((line) => line.toId === id).map((line) => line.fromId));
  const joined = best(here, [...after, ...before], side);
  if (joined) return joined.id;
  if (side === 'right') return after[0]?.id ?? null;
  if (side === 'left') return before[0]?.id ?? null;
  const parents = new Set(before.map((element) => element.id));
  const siblings = known(lines.filter((line) => parents.has(line.fromId)).map((line) => line.toId));
  return best(here, siblings, side)?.id ?? null;
}

/** The nearest element on that side of `id`, joined or not: within 45° of the direction, else anywhere beyond. Null where there is none. */
export function nearest(id: string, side: Side, elements: readonly Readable[]): string | null {
  const here = elements.find((element) => element.id === id);
  if (!here) return null;
  const others = elements.filter((element) => element !== here);
  return (best(here, others, side) ?? best(here, others, side, Infinity))?.id ?? null;
}

/** The nearest of those within 45° of the direction, or within another slope (across for one along). */
function best(from: Readable, among: readonly Readable[], side: Side, slope = 1): Readable | null {
  const here = centreOf(from.box);
  let found: Readable | null = null;
  let distance = Infinity;
  for (const other of among) {
    const there = centreOf(other.box);
    const dx = there.x - here.x;
    const dy = there.y - here.y;
    const along = side === 'right' ? dx : side === 'left' ? -dx : side === 'down' ? dy : -dy;
    const across = Math.abs(side === 'right' || side === 'left' ? dy : dx);
    // Straight ahead counts for more than near.
    const cost = along + 2 * across;
    if (along <= 0 || across > slope * along || cost >= distance) continue;
    distance = cost;
    found = other;
  }
  return found;
}
