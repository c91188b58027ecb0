import type { Box } from '../../../model/index.ts';
import { grow, overlaps } from '../../geometry/box.ts';
import { TOO_NEAR } from './clashes.ts';
import { type Ground, spreadLines } from './spreadLines.ts';
import type { LooseLine } from './strand.ts';
import { SAY } from './strandRoom.ts';
import type { Trace, Traces } from './traces.ts';

/** All lines of a sheet as they were found, and what is known of how they were spread before. */
export interface Respreading {
  /** Ids of all lines, in the order of the sheet. */
  readonly ids: readonly string[];
  /** A fresh copy of a line, as it was found. */
  readonly looseLine: (id: string) => LooseLine;
  readonly ground: Ground;
  readonly before: Traces;
  /** Lines that are new, were found elsewhere than before, or end at something that changed. */
  readonly changedIds: Iterable<string>;
  readonly removedIds: Iterable<string>;
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
  const { ids, before, ground } = sheet;
  const there = new Set([...ids, ...ground.borders.map(({ id }) => id)]);
  const seeds = seedsOf(sheet);
  let members = inCompany(seeds, [before], there);
  for (;;) {
    const lines = ids.filter((id) => members.has(id)).map((id) => sheet.looseLine(id));
    const traces = spreadLines(lines, ground);
    const touched = inCompany(seeds, [before, traces], there);
    const more = inCompany(
      [...touched, ...besides(touched, members, { ids, before, traces })],
      [before],
      there,
    );
    if ([...more].every((id) => members.has(id))) return { lines, traces: merged(sheet, members, traces) };
    members = new Set([...members, ...more]);
  }
}

function seedsOf({ ids, before, changedIds, removedIds, changedBoxes }: Respreading): Set<string> {
  const seeds = new Set(changedIds);
  for (const id of removedIds) for (const other of before.get(id)?.company ?? []) seeds.add(other);
  if (changedBoxes.length === 0) return seeds;
  for (const id of ids) {
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
  there: ReadonlySet<string>,
): Set<string> {
  const all = new Set<string>();
  const add = (id: string) => there.has(id) && all.add(id);
  for (const id of some) add(id);
  for (const id of all)
    for (const traces of known) for (const other of traces.get(id)?.company ?? []) add(other);
  return all;
}

/** Lines that were not looked at, though a touched one comes near them. Borders lie everywhere and are always looked at. */
function besides(
  touched: ReadonlySet<string>,
  members: ReadonlySet<string>,
  {
    ids,
    before,
    traces,
  }: { readonly ids: readonly string[]; readonly before: Traces; readonly traces: Traces },
): string[] {
  const reaches = ids
    .filter((id) => touched.has(id) && members.has(id))
    .map((id) => grow(traces.get(id)!.reach, TOO_NEAR));
  return ids.filter(
    (id) => !members.has(id) && reaches.some((reach) => overlaps(reach, before.get(id)!.reach)),
  );
}

/** What is known of all lines now. A border none of whose company was looked at keeps it. */
function merged({ ids, before, ground }: Respreading, members: ReadonlySet<string>, traces: Traces): Traces {
  const all = new Map<string, Trace>();
  for (const id of ids) all.set(id, (members.has(id) ? traces : before).get(id)!);
  for (const { id } of ground.borders) {
    const old = before.get(id)!;
    const isKept = [...old.company].some((other) => other !== id && all.has(other) && !members.has(other));
    all.set(id, isKept ? old : traces.get(id)!);
  }
  return all;
}
