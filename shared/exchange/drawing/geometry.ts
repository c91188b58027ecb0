import type { Box } from '../../model/index.ts';
import type { Point } from './drawing.ts';

export const areaOf = ({ width, height }: Box): number => width * height;

export const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Whether a point lies in a box, or no further from it than `slack`. */
export const holds = (box: Box, { x, y }: Point, slack = 0): boolean =>
  x >= box.x - slack &&
  x <= box.x + box.width + slack &&
  y >= box.y - slack &&
  y <= box.y + box.height + slack;

/** Whether a box lies in another, but for a little that stands out. */
export const encloses = (outer: Box, inner: Box, slack = 2): boolean =>
  holds(outer, inner, slack) && holds(outer, { x: inner.x + inner.width, y: inner.y + inner.height }, slack);

/** The smallest of the boxes that hold a point; null where none does. */
export function smallestAround<T extends Box>(boxes: readonly T[], point: Point, slack = 0): T | null {
  let found: T | null = null;
  for (const box of boxes)
    if (holds(box, point, slack) && (!found || areaOf(box) < areaOf(found))) found = box;
  return found;
}
