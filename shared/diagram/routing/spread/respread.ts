import type { Box } from '../../../model/index.ts';
import { grow, overlaps, union } from '../../geometry/box.ts';
import type { LineRows } from '../lineRows.ts';
import { TOO_NEAR } from './clashes.ts';
import { type Ground, spreadLines } from './spreadLines.ts';
import type { LooseLine } from './strand.ts';
import { SAY } from './strandRoom.ts';
import type { Trace, Traces } from './traces.ts';

/** The lines of a sheet as they were found, and what is known of how they were spread before. */
export interface Respreading {
  /** All flows of the sheet, and where they were spread before. */
  readonly rows: Pick<LineRows, 'flows' | 'placeOf' | 'reaches'>;
  /** Whether this is a line of the sheet, and one that may be moved. */
  readonly has: (id: string) => boolean;
  /** A fresh copy of a line, as it was found. */
  readonly looseLine: (id: string) => LooseLine;
  readonly ground: Ground;
  readonly before: Traces;
  /** Lines that are new, were found elsewhere than before, or end at something that changed. */
  readonly changedIds: Iterable<string>;
  readonly removedIds: readonly string[];
  /** Shapes and names that came, went or changed. */
  readonly changedBoxes: readonly Box[];
}

/**
 * Spreads the lines that a change may have touched, and answers only those: they run as if all were spread anew. Touched is a line that changed,
 * that kept company with one that did, or near which one of these now comes.
 */
export function respread(sheet: Respreading): {
  readonly lines: readonly LooseLine[];
  readonly traces: Traces;
} {
  const { rows, before, ground } = sheet;
  const borderIds = new Set(ground.borders.map(({ id }) => id));
  const isThere = (id: string) => sheet.has(id) || borderIds.has(id);
  const seeds = seedsOf(sheet);
  let members = inCompany(seeds, [before], isThere);
  for (;;) {
    const lines = inOrder(members, rows).map((id) => sheet.looseLine(id));
    const traces = spreadLines(lines, ground);
    const touched = inCompany(seeds, [before, traces], isThere);
    const more = inCompany(
      [...touched, ...besides(touched, members, { rows, before, traces })],
      [before],
      isThere,
    );
    if ([...more].every((id) => members.has(id))) return { lines, traces: merged(sheet, members, traces) };
    members = new Set([...members, ...more]);
  }
}

function seedsOf({ rows, before, changedIds, removedIds, changedBoxes }: Respreading): Set<string> {
  const seeds = new Set(changedIds);
  for (const id of removedIds) for (const other of before.get(id)?.company ?? []) seeds.add(other);
  if (changedBoxes.length === 0) return seeds;
  const area = grow(union(changedBoxes)!, SAY);
  for (const place of rows.reaches.touching(area)) {
    const { id } = rows.flows[place]!;
    const trace = before.get(id);
    if (!trace || trace.company.size < 2 || seeds.has(id)) continue;
    const ground = grow(trace.reach, SAY);
    if (changedBoxes.some((box) => overlaps(box, ground))) seeds.add(id);
  }
  return seeds;
}

/** These and all that keep company with them, now or before; only what is still there. */
function inCompany(
  some: Iterable<string>,
  known: readonly Traces[],
  isThere: (id: string) => boolean,
): Set<string> {
  const all = new Set<string>();
  const add = (id: string) => isThere(id) && all.add(id);
  for (const id of some) add(id);
  for (const id of all)
    for (const traces of known) for (const other of traces.get(id)?.company ?? []) add(other);
  return all;
}

/** Lines that were not looked at, though a touched one comes near them. Borders lie everywhere and are always looked at. */
function besides(
  touched: ReadonlySet<string>,
  members: ReadonlySet<string>,
  { rows, before, traces }: Pick<Respreading, 'rows' | 'before'> & { readonly traces: Traces },
): string[] {
  const reaches = [...touched]
    .filter((id) => members.has(id) && rows.placeOf.has(id))
    .map((id) => grow(traces.get(id)!.reach, TOO_NEAR));
  const area = union(reaches);
  if (!area) return [];
  return rows.reaches
    .touching(area)
    .map((place) => rows.flows[place]!.id)
    .filter((id) => !members.has(id) && reaches.some((each) => overlaps(each, before.get(id)!.reach)));
}

/** Lines as they stand in the list of flows; borders are not among them. */
const inOrder = (ids: Iterable<string>, { flows, placeOf }: Respreading['rows']): string[] =>
  [...ids]
    .flatMap((id) => placeOf.get(id) ?? [])
    .sort((a, b) => a - b)
    .map((place) => flows[place]!.id);

/** What is known of all lines now. A border none of whose company was looked at keeps it. */
function merged(
  { has, before, removedIds, ground }: Respreading,
  members: ReadonlySet<string>,
  traces: Traces,
): Traces {
  const all = new Map<string, Trace>(before);
  for (const id of removedIds) all.delete(id);
  for (const id of members) if (has(id)) all.set(id, traces.get(id)!);
  for (const { id } of ground.borders) {
    const old = before.get(id)!;
    const isKept = [...old.company].some((other) => other !== id && all.has(other) && !members.has(other));
    all.set(id, isKept ? old : traces.get(id)!);
  }
  return all;
}
