/**
 * What moved between two analyses. The engine gives the same objects back for what did not change, so a diff names those by their place
 * in the answer before and carries only the new ones; the window puts them together and keeps its own objects for the rest.
 */
import type { Analysis } from '../../shared/engine/index.ts';

/** An entry is the place of an unchanged object in the list before, or the new object. Null: the whole list is the same. */
type ListDiff = readonly (number | { readonly fresh: unknown })[] | null;
/** Null: the whole record is the same. `keys` null: no key came or went. */
type RecordDiff = {
  readonly keys: readonly string[] | null;
  readonly fresh: { readonly [key: string]: unknown };
} | null;

const lists = ['findings', 'candidates', 'leaveToPeople', 'problems'] as const;
const records = ['maps', 'smart', 'assumed', 'weights'] as const;

export interface AnalysisDiff {
  readonly asOf: string;
  readonly methodVersion: string;
  readonly changedWeights: number;
  readonly lists: { readonly [K in (typeof lists)[number]]: ListDiff };
  readonly records: { readonly [K in (typeof records)[number]]: RecordDiff };
}

/** `before`: the analysis that the other side holds; null when it holds none. */
export function diffAnalysis(before: Analysis | null, after: Analysis): AnalysisDiff {
  return {
    asOf: after.asOf,
    methodVersion: after.methodVersion,
    changedWeights: after.changedWeights,
    lists: Object.fromEntries(
      lists.map((key) => [key, diffList(before?.[key] ?? null, after[key])]),
    ) as AnalysisDiff['lists'],
    records: Object.fromEntries(
      records.map((key) => [key, diffRecord(before?.[key] ?? null, after[key])]),
    ) as AnalysisDiff['records'],
  };
}

/** The analysis after; throws where the diff was made against another one than `before`. */
export function patchAnalysis(before: Analysis | null, diff: AnalysisDiff): Analysis {
  const patched = {
    asOf: diff.asOf,
    methodVersion: diff.methodVersion,
    changedWeights: diff.changedWeights,
    ...Object.fromEntries(lists.map((key) => [key, patchList(before?.[key] ?? null, diff.lists[key])])),
    ...Object.fromEntries(records.map((key) => [key, patchRecord(before?.[key] ?? null, diff.records[key])])),
  };
  return patched as unknown as Analysis;
}

function diffList(before: readonly unknown[] | null, after: readonly unknown[]): ListDiff {
  if (before === after) return null;
  const places = new Map((before ?? []).map((item, index) => [item, index]));
  return after.map((item) => places.get(item) ?? { fresh: item });
}

function patchList(before: readonly unknown[] | null, diff: ListDiff): readonly unknown[] {
  if (diff === null) return before ?? missing('list');
  return diff.map((entry) => {
    if (typeof entry !== 'number') return entry.fresh;
    return before !== null && entry < before.length ? before[entry] : missing(`entry ${entry}`);
  });
}

type AnyRecord = { readonly [key: string]: unknown };

function diffRecord(before: AnyRecord | null, after: AnyRecord): RecordDiff {
  if (before === after) return null;
  const keys = Object.keys(after);
  const fresh = keys.filter((key) => !before || !Object.hasOwn(before, key) || before[key] !== after[key]);
  const known = before && Object.keys(before);
  const isSameKeys = known?.length === keys.length && known.every((key, index) => key === keys[index]);
  return {
    keys: isSameKeys ? null : keys,
    fresh: Object.fromEntries(fresh.map((key) => [key, after[key]])),
  };
}

function patchRecord(before: AnyRecord | null, diff: RecordDiff): AnyRecord {
  if (diff === null) return before ?? missing('record');
  if (diff.keys === null) return { ...(before ?? missing('record')), ...diff.fresh };
  return Object.fromEntries(
    diff.keys.map((key) => {
      if (Object.hasOwn(diff.fresh, key)) return [key, diff.fresh[key]];
      return before !== null && Object.hasOwn(before, key) ? [key, before[key]] : missing(`key ${key}`);
    }),
  );
}

function missing(what: string): never {
  throw new Error(`no <${what}> in the analysis before`);
}
