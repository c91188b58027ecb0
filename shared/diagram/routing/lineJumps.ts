import type { MapContents, Point } from '../../model/index.ts';
import type { Routes } from './routeMap.ts';

/** How far the arc of a jump reaches to both sides. */
export const JUMP = 5;
/** Arcs and corners nearer than this would run into each other. */
const ROOM = 3;
const CELL = 256;

interface Upright {
  readonly x: number;
  readonly top: number;
  readonly low: number;
}

/**
 * Where level pieces of lines jump over upright ones that they cross, by line: middles of the arcs, from left to right. Where there is no room for
 * an arc beside a corner or another arc, the lines just cross.
 */
export function lineJumps({ flows }: MapContents, routes: Routes): Map<string, readonly Point[]> {
  const lines = flows
    .filter((flow) => flow.type === 'sequence' || flow.type === 'message')
    .flatMap((flow) => {
      const line = routes.get(flow.id);
      return line ? [{ id: flow.id, line }] : [];
    });
  const uprights = uprightPieces(lines.map(({ line }) => line));
  const jumps = new Map<string, readonly Point[]>();
  for (const { id, line } of lines) {
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

function uprightPieces(lines: readonly (readonly Point[])[]): Map<number, Upright[]> {
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
