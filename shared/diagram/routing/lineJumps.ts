import type { Box, MapContents, Point } from '../../model/index.ts';
import { union } from '../geometry/box.ts';
import { boundsOf, touches } from './lineBounds.ts';
import type { Routes } from './routeMap.ts';

/** How far the arc of a jump reaches to both sides. */
export const JUMP = 5;
/** Arcs and corners nearer than this would run into each other. */
const ROOM = 3;
const CELL = 256;

/** With more lines elsewhere than this, all jumps are looked for anew. */
const FEW = 60;

/** Lines that may jump or be jumped over, and where they do: middles of the arcs, from left to right. */
export interface LineJumps {
  readonly lines: Routes;
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
  const lines = new Map<string, readonly Point[]>();
  for (const { id, type } of flows) {
    const line = type === 'sequence' || type === 'message' ? routes.get(id) : undefined;
    if (line) lines.set(id, line);
  }
  const places = before && changedPlaces(lines, before.lines);
  if (!places) return { lines, jumps: jumpsOf(lines, lines) };
  const near = linesNear(places, lines);
  const around = union([...near.values()].map(boundsOf));
  const jumps = new Map(before.jumps);
  for (const id of before.jumps.keys()) if (near.has(id) || !lines.has(id)) jumps.delete(id);
  if (around) for (const [id, own] of jumpsOf(near, linesNear([around], lines))) jumps.set(id, own);
  return { lines, jumps };
}

/** Where lines run or ran that did not run there before or do not now; null where that is nearly everywhere. */
function changedPlaces(lines: Routes, before: Routes): Box[] | null {
  const changed: (readonly Point[])[] = [];
  for (const [id, line] of lines) {
    const old = before.get(id);
    if (old === line) continue;
    changed.push(line);
    if (old) changed.push(old);
  }
  for (const [id, old] of before) if (!lines.has(id)) changed.push(old);
  return changed.length > FEW ? null : changed.map(boundsOf);
}

function linesNear(places: readonly Box[], lines: Routes): Map<string, readonly Point[]> {
  const near = new Map<string, readonly Point[]>();
  const area = union(places);
  if (!area) return near;
  for (const [id, line] of lines) {
    const bounds = boundsOf(line);
    if (touches(bounds, area) && places.some((place) => touches(bounds, place))) near.set(id, line);
  }
  return near;
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
