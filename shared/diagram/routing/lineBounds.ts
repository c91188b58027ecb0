import type { Box, Point } from '../../model/index.ts';
import { boxOfPoints } from '../geometry/box.ts';

const known = new WeakMap<readonly Point[], Box>();

/** The box around a line; lines live through many edits, and are asked for it in each. */
export function boundsOf(line: readonly Point[]): Box {
  let bounds = known.get(line);
  if (!bounds) known.set(line, (bounds = boxOfPoints(line)!));
  return bounds;
}

/** Whether boxes touch. A straight line has no height or width, but is there. */
export const touches = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
