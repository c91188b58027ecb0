import type { Point } from '../../model/index.ts';
import { short } from '../svg.ts';

const RADIUS = 6;

/** A line as path data, its corners rounded by at most `radius` px and never by more than half of a piece. */
export function roundedPath(line: readonly Point[], radius = RADIUS): string {
  const first = line[0];
  if (!first) return '';
  let d = `M${short(first.x)} ${short(first.y)}`;
  for (let index = 1; index < line.length - 1; index++) {
    const corner = line[index]!;
    const into = towards(corner, line[index - 1]!, radius);
    const out = towards(corner, line[index + 1]!, radius);
    d += `L${short(into.x)} ${short(into.y)}Q${short(corner.x)} ${short(corner.y)} ${short(out.x)} ${short(out.y)}`;
  }
  const last = line.at(-1)!;
  return line.length > 1 ? `${d}L${short(last.x)} ${short(last.y)}` : d;
}

/** The point that lies `distance` (at most half of the way) from one point towards another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const share = Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
