import type { Box, MapContents } from '../../model/index.ts';

const shapeLists = ['pools', 'lanes', 'steps', 'events', 'gateways', 'dataNodes', 'notes', 'groups'] as const;
/** What is drawn on a sheet, by kind. */
export type DrawnRecords = Pick<MapContents, (typeof shapeLists)[number] | 'flows'>;

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

const without = (contents: DrawnRecords, others: DrawnRecords): DrawnRecords => ({
  pools: less(contents.pools, others.pools),
  lanes: less(contents.lanes, others.lanes),
  steps: less(contents.steps, others.steps),
  events: less(contents.events, others.events),
  gateways: less(contents.gateways, others.gateways),
  dataNodes: less(contents.dataNodes, others.dataNodes),
  notes: less(contents.notes, others.notes),
  groups: less(contents.groups, others.groups),
  flows: less(contents.flows, others.flows),
});

function less<R extends object>(records: readonly R[], besides: readonly R[]): readonly R[] {
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
