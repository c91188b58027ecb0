import type { Box, MapContents } from '../../model/index.ts';

const shapeLists = ['pools', 'lanes', 'steps', 'events', 'gateways', 'dataNodes', 'notes', 'groups'] as const;
const drawnLists = [...shapeLists, 'flows'] as const;
/** What is drawn on a sheet, by kind. */
export type DrawnRecords = Pick<MapContents, (typeof drawnLists)[number]>;

type Shape = Box & { readonly id: string };

/** All of it but the lines. */
export const shapesOf = (records: DrawnRecords): readonly Shape[] =>
  shapeLists.flatMap<Shape>((list) => records[list]);

/** How one sheet differs from an earlier state of it: records that are not there as the very same ones. */
export interface SheetChanges {
  readonly gone: DrawnRecords;
  readonly come: DrawnRecords;
}

export const sheetChanges = (before: MapContents, now: MapContents): SheetChanges => ({
  gone: without(before, now),
  come: without(now, before),
});

const without = (contents: DrawnRecords, others: DrawnRecords): DrawnRecords =>
  Object.fromEntries(drawnLists.map((list) => [list, less(contents[list], others[list])])) as never;

function less(records: readonly object[], besides: readonly object[]): readonly object[] {
  // After nearly every edit the lists differ in one place: what they have in common before and behind it need not be looked up.
  let [from, end, otherEnd] = [0, records.length, besides.length];
  while (from < end && records[from] === besides[from]) from += 1;
  while (end > from && otherEnd > from && records[end - 1] === besides[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const same = new Set(besides.slice(from, otherEnd));
  return records.slice(from, end).filter((record) => !same.has(record));
}
