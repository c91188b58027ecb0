/** Objects of the answer before, in place of new ones that say the same: a screen that compares by identity then sees only what moved. */
import { sameValue } from '../changes/index.ts';
import type { Analysis } from './analysis.ts';
import { sameLists } from './memo.ts';

/** For a list that is made anew: the objects of the last one under this key where they say the same. */
export type Keeper<T> = (key: string, list: readonly T[]) => readonly T[];

export function keeper<T extends { readonly id: string }>(): Keeper<T> {
  const last = new Map<string, readonly T[]>();
  return (key, list) => {
    const kept = keepSame(last.get(key) ?? [], list);
    last.set(key, kept);
    return kept;
  };
}

function keepSame<T extends { readonly id: string }>(old: readonly T[], now: readonly T[]): readonly T[] {
  const byId = new Map(old.map((item) => [item.id, item]));
  const merged = now.map((item) => {
    const before = byId.get(item.id);
    return before && sameValue(before, item) ? before : item;
  });
  return sameLists(old, merged) ? old : merged;
}

type Entries<T> = { readonly [key: string]: T };

function keepEntries<T>(old: Entries<T>, now: Entries<T>): Entries<T> {
  const merged: { [key: string]: T } = {};
  const keys = Object.keys(now);
  let isSame = sameLists(Object.keys(old), keys);
  for (const key of keys) {
    const [before, value] = [old[key], now[key]!];
    merged[key] = before !== undefined && sameValue(before, value) ? before : value;
    isSame &&= merged[key] === before;
  }
  return isSame ? old : merged;
}

/** Keeps the objects of the last answer where they say the same. */
export function reuse(last: Analysis | null, next: Analysis): Analysis {
  if (!last) return next;
  return {
    ...next,
    maps: keepEntries(last.maps, next.maps),
    findings: keepSame(last.findings, next.findings),
    candidates: keepSame(last.candidates, next.candidates),
    problems: keepSame(last.problems, next.problems),
    leaveToPeople: sameValue(last.leaveToPeople, next.leaveToPeople)
      ? last.leaveToPeople
      : next.leaveToPeople,
    smart: sameValue(last.smart, next.smart) ? last.smart : next.smart,
    assumed: keepEntries(last.assumed, next.assumed),
    weights: sameValue(last.weights, next.weights) ? last.weights : next.weights,
  };
}
