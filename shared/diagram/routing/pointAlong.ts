import type { Point } from '../../model/index.ts';
import { lengthOf } from './segments.ts';

/** The point at a share (0–1) of a line's length. */
export function pointAlong(line: readonly Point[], share: number): Point {
  let rest = lengthOf(line) * share;
  for (let index = 1; index < line.length; index++) {
    const a = line[index - 1]!;
    const b = line[index]!;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (rest <= length && length > 0)
      return { x: a.x + ((b.x - a.x) * rest) / length, y: a.y + ((b.y - a.y) * rest) / length };
    rest -= length;
  }
  return line.at(-1) ?? { x: 0, y: 0 };
}
