/**
 * What moved between two states of plain data of which the parts that are the same are the same objects, down to the innermost (answers of
 * the engine, documents): a diff leaves those out and carries only the new ones; the other side puts them together and keeps its own
 * objects for the rest.
 */

/** Null: the very same. */
export type Diff =
  | null
  | { readonly fresh: unknown }
  /** The entries that moved. `keys` null: none came or went. */
  | { readonly keys: readonly string[] | null; readonly entries: { readonly [key: string]: Diff } }
  | { readonly items: readonly ItemDiff[] };
/** The place in the list before of an object that is the same, or of one of which a part moved; or a new one. */
type ItemDiff = number | { readonly at: number; readonly moved: Diff } | { readonly fresh: unknown };

type Entries = { readonly [key: string]: unknown };

/** `before`: what the other side holds; null when it holds none. */
export function diffOf(before: unknown, after: unknown): Diff {
  if (Object.is(before, after)) return null;
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after))
    return { fresh: after };
  return Array.isArray(after)
    ? diffOfLists(before as readonly unknown[], after)
    : diffOfEntries(before as Entries, after as Entries);
}

function diffOfEntries(before: Entries, after: Entries): Diff {
  const keys = Object.keys(after);
  const known = Object.keys(before);
  const entries: { [key: string]: Diff } = {};
  for (const key of keys)
    if (!Object.hasOwn(before, key)) entries[key] = { fresh: after[key] };
    else if (!Object.is(before[key], after[key])) entries[key] = diffOf(before[key], after[key]);
  const isSameKeys = known.length === keys.length && known.every((key, index) => key === keys[index]);
  return { keys: isSameKeys ? null : keys, entries };
}

function diffOfLists(before: readonly unknown[], after: readonly unknown[]): Diff {
  // Numbers and words are no longer than their places.
  if (!after.every(isObject)) return { fresh: after };
  const places = new Map(before.map((item, index) => [item, index]));
  const placesOfIds = new Map(before.map((item, index) => [idOf(item), index]));
  return {
    items: after.map((item) => {
      const place = places.get(item);
      if (place !== undefined) return place;
      const at = idOf(item) === null ? undefined : placesOfIds.get(idOf(item));
      return at === undefined ? { fresh: item } : { at, moved: diffOf(before[at], item) };
    }),
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const idOf = (item: unknown): unknown => (isObject(item) && 'id' in item ? item.id : null);

/** What came after; throws where the diff was made against something else than `before`. */
export function patched(before: unknown, diff: Diff): unknown {
  if (diff === null) return before ?? missing('whole');
  if ('fresh' in diff) return diff.fresh;
  if ('items' in diff) {
    if (!Array.isArray(before)) return missing('list');
    return diff.items.map((item) => {
      if (typeof item === 'number') return before[item] ?? missing(`item ${item}`);
      return 'fresh' in item
        ? item.fresh
        : patched(before[item.at] ?? missing(`item ${item.at}`), item.moved);
    });
  }
  if (!isObject(before)) return missing('record');
  const old = before as Entries;
  const keys = diff.keys ?? Object.keys(diff.entries);
  const next: { [key: string]: unknown } = diff.keys === null ? { ...old } : {};
  for (const key of keys) {
    const moved = Object.hasOwn(diff.entries, key) ? diff.entries[key]! : null;
    if (moved !== null && 'fresh' in moved) next[key] = moved.fresh;
    else if (!Object.hasOwn(old, key)) return missing(`key ${key}`);
    else next[key] = moved === null ? old[key] : patched(old[key], moved);
  }
  return next;
}

function missing(what: string): never {
  throw new Error(`no <${what}> in what was before`);
}
