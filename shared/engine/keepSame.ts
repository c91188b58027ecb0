/** Objects of the answer before, in place of new ones that say the same: a screen that compares by identity then sees only what moved. */
import { sameLists } from './memo.ts';

/** For a list that is made anew: the objects of the last one under this key where they say the same. */
export type Keeper<T> = (key: string, list: readonly T[]) => readonly T[];

export function keeper<T extends { readonly id: string }>(): Keeper<T> {
  const last = new Map<string, readonly T[]>();
  return (key, list) => {
    const kept = keepSame(last.get(key), list);
    last.set(key, kept);
    return kept;
  };
}

/**
 * Plain data (records, lists, numbers, strings, booleans, null) that says what `now` says, made of the objects of `before` as far as they say
 * the same, down to the innermost. Items of a list are compared with those of the same `id`, or else in the same place.
 */
export function keepSame<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now;
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return now;
  if (Array.isArray(before) !== Array.isArray(now)) return now;
  return Array.isArray(now)
    ? (keepItems(before as readonly unknown[], now) as T)
    : (keepEntries(before as Entries, now as Entries) as T);
}

type Entries = { readonly [key: string]: unknown };

function keepItems(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let byId: ReadonlyMap<string | null, unknown> | null = null;
  const kept = now.map((item, index) => {
    if (Object.is(item, before[index])) return item;
    const id = idOf(item);
    if (id === null) return keepSame(before[index], item);
    byId ??= new Map(before.map((other) => [idOf(other), other]));
    return keepSame(byId.get(id), item);
  });
  return sameLists(before, kept) ? before : kept;
}

const idOf = (item: unknown): string | null =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;

function keepEntries(before: Entries, now: Entries): Entries {
  const known: [string, unknown][] = [];
  let isSame = true;
  for (const key in now) {
    const kept = keepSame(before[key], now[key]);
    if (!Object.is(kept, before[key])) isSame = false;
    if (!Object.is(kept, now[key])) known.push([key, kept]);
  }
  if (isSame && sameLists(Object.keys(before), Object.keys(now))) return before;
  // A record of its own only where something of before goes into it.
  return known.length === 0 ? now : { ...now, ...Object.fromEntries(known) };
}
