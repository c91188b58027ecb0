import type { Steps } from './steps.ts';

/** What an answer depends on: objects, or lists of them that may be gathered anew each time. */
export type Dependencies = readonly unknown[];

/** Remembers the last answer while everything it depends on is the same object. */
export function memo<In, Out>(
  dependencies: (input: In) => Dependencies,
  compute: (input: In) => Out,
): (input: In) => Out {
  let known: { readonly on: Dependencies; readonly out: Out } | null = null;
  return (input) => {
    const on = dependencies(input);
    if (!known || !sameDependencies(known.on, on)) known = { on, out: compute(input) };
    return known.out;
  };
}

/** The same for what is computed in steps: an answer that was reached is given at once, one that was given up begins anew. */
export function memoSteps<In, Out>(
  dependencies: (input: In) => Dependencies,
  compute: (input: In) => Steps<Out>,
): (input: In) => Steps<Out> {
  let known: { readonly on: Dependencies; readonly out: Out } | null = null;
  return function* (input) {
    const on = dependencies(input);
    if (!known || !sameDependencies(known.on, on)) known = { on, out: yield* compute(input) };
    return known.out;
  };
}

export interface KeyedMemo<In, Out> {
  (key: string, input: In): Out;
  /** Forgets all other keys. */
  keep(keys: readonly string[]): void;
}

/** The same for many, each under its key. */
export function memoByKey<In, Out>(
  dependencies: (input: In) => Dependencies,
  compute: (input: In) => Out,
): KeyedMemo<In, Out> {
  const byKey = new Map<string, (input: In) => Out>();
  const call = (key: string, input: In): Out => {
    let one = byKey.get(key);
    if (!one) {
      one = memo(dependencies, compute);
      byKey.set(key, one);
    }
    return one(input);
  };
  const keep = (keys: readonly string[]): void => {
    const wanted = new Set(keys);
    for (const key of byKey.keys()) if (!wanted.has(key)) byKey.delete(key);
  };
  return Object.assign(call, { keep });
}

/** Whether two lists hold the same objects in the same order. */
export function sameLists(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!Object.is(a[index], b[index])) return false;
  return true;
}

const sameDependencies = (a: Dependencies, b: Dependencies): boolean =>
  a.length === b.length &&
  a.every((one, index) => {
    const other = b[index];
    return Object.is(one, other) || (Array.isArray(one) && Array.isArray(other) && sameLists(one, other));
  });

/**
 * Gives the list from before with an object while the new one holds in each place the same item or one that is `alike`: what looks at
 * nothing else of the items can tell by it that nothing changed.
 */
export function keepAlike<Key extends object, T>(
  alike: (a: T, b: T) => boolean,
): (key: Key, list: readonly T[]) => readonly T[] {
  const known = new WeakMap<Key, readonly T[]>();
  return (key, list) => {
    const last = known.get(key);
    const isSame =
      last?.length === list.length &&
      list.every((item, index) => item === last[index] || alike(item, last[index]!));
    if (isSame) return last;
    known.set(key, list);
    return list;
  };
}

/** Remembers an answer with an object while the rest it depends on is the same; goes when the object goes. */
export function rememberWith<Key extends object, Out>(): (
  key: Key,
  on: Dependencies,
  compute: () => Out,
) => Out {
  const known = new WeakMap<Key, { readonly on: Dependencies; readonly out: Out }>();
  return (key, on, compute) => {
    const entry = known.get(key);
    if (entry && sameDependencies(entry.on, on)) return entry.out;
    const out = compute();
    known.set(key, { on, out });
    return out;
  };
}
