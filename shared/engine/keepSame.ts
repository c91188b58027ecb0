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
  const byId = new Map(before.map((item) => [idOf(item), item]));
  const kept = now.map((item, index) => {
    const id = idOf(item);
    return keepSame(id === null ? before[index] : byId.get(id), item);
  });
  return sameLists(before, kept) ? before : kept;
}

const idOf = (item: unknown): string | null =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;

function keepEntries(before: Entries, now: Entries): Entries {
  const kept: { [key: string]: unknown } = {};
  const keys = Object.keys(now);
  let isSame = sameLists(Object.keys(before), keys);
  for (const key of keys) {
    kept[key] = keepSame(before[key], now[key]);
    isSame &&= Object.is(kept[key], before[key]);
  }
  return isSame ? before : kept;
}
