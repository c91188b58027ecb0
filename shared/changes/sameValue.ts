/** Equality of plain data (records, arrays, numbers, strings, booleans, null) by content. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  // Without lists of keys: most of what is compared differs nowhere, and is compared after each edit.
  let more = 0;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !sameValue((a as Entries)[key], (b as Entries)[key])) return false;
    more++;
  }
  for (const _ in b) more--;
  return more === 0;
}

type Entries = { readonly [key: string]: unknown };
