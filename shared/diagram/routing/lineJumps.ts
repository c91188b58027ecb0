import type { Box, Flow, MapContents, Point } from '../../model/index.ts';
import { union } from '../geometry/box.ts';
import { BoxRows } from '../geometry/boxRows.ts';
import { boundsOf } from './lineBounds.ts';
import { isSameOrder, placesOf } from './lineRows.ts';
import type { Routes } from './routeMap.ts';

/** How far the arc of a jump reaches to both sides. */
export const JUMP = 5;
/** Arcs and corners nearer than this would run into each other. */
const ROOM = 3;
const CELL = 256;

/** With more lines elsewhere than this, all jumps are looked for anew. */
const FEW = 60;

type Line = readonly Point[];

/** Lines that may jump or be jumped over, and where they do: middles of the arcs, from left to right. */
export interface LineJumps {
  readonly flows: readonly Flow[];
  /** At the place of its flow; null: it neither jumps nor is jumped over. */
  readonly lines: readonly (Line | null)[];
  readonly rows: BoxRows;
  readonly jumps: ReadonlyMap<string, readonly Point[]>;
}

interface Upright {
  readonly x: number;
  readonly top: number;
  readonly low: number;
}

/**
 * Where level pieces of lines jump over upright ones that they cross. Where there is no room for an arc beside a corner or another arc, the
 * lines just cross. With what was found `before` the answer is the same, but only lines near one that runs elsewhere are looked at.
 */
export function lineJumps(
  { flows }: MapContents,
  routes: Routes,
  before: LineJumps | null = null,
): LineJumps {
  const lines = flows.map(({ id, type }) =>
    type === 'sequence' || type === 'message' ? (routes.get(id) ?? null) : null,
  );
  const past = before && at(before, flows);
  const changed = past && lines.flatMap((line, place) => (line === past.lines[place] ? [] : [place]));
  if (!past || !changed || changed.length > FEW) {
    const all = named(flows, lines, lines.keys());
    return { flows, lines, rows: BoxRows.of(lines.map(around)), jumps: jumpsOf(all, all) };
  }
  const rows = past.rows.with(changed.map((place) => [place, around(lines[place]!)]));
  const touched = [...past.gone, ...changed.flatMap((place) => [past.lines[place], lines[place]])];
  const boxes = touched.flatMap((line) => (line ? [boundsOf(line)] : []));
  const near = named(flows, lines, new Set(boxes.flatMap((box) => rows.touching(box))));
  const jumps = new Map(past.jumps);
  for (const place of changed) jumps.delete(flows[place]!.id);
  for (const id of near.keys()) jumps.delete(id);
  const area = union([...near.values()].map(boundsOf));
  if (area)
    for (const [id, own] of jumpsOf(near, named(flows, lines, rows.touching(area)))) jumps.set(id, own);
  return { flows, lines, rows, jumps };
}

/** What was found, at the places that its flows have now, and the lines of flows that are no more. */
function at(
  before: LineJumps,
  flows: readonly Flow[],
): LineJumps & { readonly gone: readonly (Line | null)[] } {
  if (isSameOrder(before.flows, flows)) return { ...before, gone: [] };
  const placeOf = placesOf(before.flows);
  const were = flows.map(({ id }) => placeOf.get(id));
  const kept = new Set(were);
  const isGone = (place: number) => !kept.has(place);
  const jumps = new Map(before.jumps);
  for (const [place, { id }] of before.flows.entries()) if (isGone(place)) jumps.delete(id);
  return {
    flows,
    lines: were.map((place) => (place === undefined ? null : before.lines[place]!)),
    rows: before.rows.from(were),
    jumps,
    gone: before.lines.filter((_, place) => isGone(place)),
  };
}

const around = (line: Line | null): Box | null => line && boundsOf(line);

/** The lines at these places, by the ids of their flows. */
function named(
  flows: readonly Flow[],
  lines: readonly (Line | null)[],
  places: Iterable<number>,
): Map<string, Line> {
  const found = new Map<string, Line>();
  for (const place of places) {
    const line = lines[place];
    if (line) found.set(flows[place]!.id, line);
  }
  return found;
}

function jumpsOf(lines: Routes, others: Routes): Map<string, readonly Point[]> {
  const uprights = uprightPieces(others.values());
  const jumps = new Map<string, readonly Point[]>();
  for (const [id, line] of lines) {
    const own: Point[] = [];
    for (let index = 1; index < line.length; index++)
      own.push(...jumpsOn(line[index - 1]!, line[index]!, uprights));
    if (own.length > 0) jumps.set(id, own);
  }
  return jumps;
}

function jumpsOn(a: Point, b: Point, uprights: ReadonlyMap<number, readonly Upright[]>): Point[] {
  if (Math.abs(a.y - b.y) > 0.01) return [];
  const [left, far] = [Math.min(a.x, b.x) + JUMP + ROOM, Math.max(a.x, b.x) - JUMP - ROOM];
  const places: number[] = [];
  for (let cell = Math.floor(left / CELL); cell <= Math.floor(far / CELL); cell++)
    for (const { x, top, low } of uprights.get(cell) ?? [])
      if (x >= left && x <= far && a.y > top + 1 && a.y < low - 1) places.push(x);
  const kept: Point[] = [];
  for (const x of places.sort((p, q) => p - q))
    if (kept.length === 0 || x - kept.at(-1)!.x >= 2 * JUMP + ROOM) kept.push({ x, y: a.y });
  return kept;
}

function uprightPieces(lines: Iterable<readonly Point[]>): Map<number, Upright[]> {
  const cells = new Map<number, Upright[]>();
  for (const line of lines)
    for (let index = 1; index < line.length; index++) {
      const [a, b] = [line[index - 1]!, line[index]!];
      if (Math.abs(a.x - b.x) > 0.01) continue;
      const piece = { x: a.x, top: Math.min(a.y, b.y), low: Math.max(a.y, b.y) };
      const cell = Math.floor(a.x / CELL);
      const list = cells.get(cell);
      if (list) list.push(piece);
      else cells.set(cell, [piece]);
    }
  return cells;
}
