import type { MapContents, Point } from '../../model/index.ts';
import type { PlacedLabel } from '../geometry/labels.ts';
import { type LineJumps, lineJumps } from './lineJumps.ts';
import { placeLineLabels } from './placeLineLabels.ts';
import type { Routes } from './routeMap.ts';

/** What a line gets once all lines of its sheet are known. */
export interface LineFinish {
  /** Middles of the arcs with which it jumps over other lines. */
  readonly jumps: readonly Point[];
  readonly label: PlacedLabel | null;
}
export type LineFinishes = ReadonlyMap<string, LineFinish>;

const NO_JUMPS: readonly Point[] = [];

/**
 * Jumps and names of the lines of a sheet (`planeContents`, `routeMap`). A line without either has no entry. With what they were `before`, the
 * finish of a line that is the same is the very same object.
 */
export function finishLines(
  contents: MapContents,
  routes: Routes,
  before: LineFinishes | null = null,
): LineFinishes {
  const found = lineJumps(contents, routes, before && jumpsOfFinishes.get(before));
  const { jumps } = found;
  const labels = placeLineLabels(contents, routes);
  const finishes = new Map<string, LineFinish>();
  for (const id of new Set([...jumps.keys(), ...labels.keys()])) {
    const finish = { jumps: jumps.get(id) ?? NO_JUMPS, label: labels.get(id) ?? null };
    const old = before?.get(id);
    finishes.set(id, old && isSame(old, finish) ? old : finish);
  }
  jumpsOfFinishes.set(finishes, found);
  return finishes;
}
const jumpsOfFinishes = new WeakMap<LineFinishes, LineJumps>();

function isSame(a: LineFinish, b: LineFinish): boolean {
  if (a.jumps.length !== b.jumps.length) return false;
  if (!a.jumps.every(({ x, y }, index) => x === b.jumps[index]!.x && y === b.jumps[index]!.y)) return false;
  if (!a.label || !b.label) return a.label === b.label;
  const { box, lines, anchor } = a.label;
  const other = b.label;
  return (
    anchor === other.anchor &&
    (['x', 'y', 'width', 'height'] as const).every((field) => box[field] === other.box[field]) &&
    lines.length === other.lines.length &&
    lines.every((text, index) => text === other.lines[index])
  );
}
