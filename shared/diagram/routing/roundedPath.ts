import type { Point } from '../../model/index.ts';
import { short } from '../svg.ts';
import { JUMP } from './lineJumps.ts';

const RADIUS = 6;

/**
 * A line as path data, its corners rounded by at most `radius` px and never by more than half of a piece, with an arc over each of the `jumps`
 * that lies on a level piece.
 */
export function roundedPath(
  line: readonly Point[],
  { radius = RADIUS, jumps = [] as readonly Point[] } = {},
): string {
  const first = line[0];
  if (!first) return '';
  let d = `M${short(first.x)} ${short(first.y)}`;
  for (let index = 1; index < line.length - 1; index++) {
    const corner = line[index]!;
    const into = towards(corner, line[index - 1]!, radius);
    const out = towards(corner, line[index + 1]!, radius);
    d += `${arcs(line[index - 1]!, into, jumps)}L${short(into.x)} ${short(into.y)}`;
    d += `Q${short(corner.x)} ${short(corner.y)} ${short(out.x)} ${short(out.y)}`;
  }
  const last = line.at(-1)!;
  return line.length > 1 ? `${d}${arcs(line.at(-2)!, last, jumps)}L${short(last.x)} ${short(last.y)}` : d;
}

/** Upwards over what is crossed, whichever way the line runs. */
function arcs(from: Point, to: Point, jumps: readonly Point[]): string {
  if (jumps.length === 0 || from.y !== to.y) return '';
  const way = Math.sign(to.x - from.x);
  return jumps
    .filter(({ x, y }) => y === from.y && (x - from.x) * way > JUMP && (to.x - x) * way > JUMP)
    .sort((a, b) => (a.x - b.x) * way)
    .map(({ x, y }) => {
      const [start, end] = [x - JUMP * way, x + JUMP * way];
      const [lift, height] = [short(y - JUMP * 1.33), short(y)];
      return `L${short(start)} ${height}C${short(start)} ${lift} ${short(end)} ${lift} ${short(end)} ${height}`;
    })
    .join('');
}

/** The point that lies `distance` (at most half of the way) from one point towards another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const share = Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
