import type { Box, Point } from '../../model/index.ts';

export const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;

/** The box grown by a margin on every side. */
export const grow = (box: Box, margin: number): Box => ({
  x: box.x - margin,
  y: box.y - margin,
  width: box.width + 2 * margin,
  height: box.height + 2 * margin,
});

/** Whether two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

export const contains = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x && outer.y <= inner.y && right(outer) >= right(inner) && bottom(outer) >= bottom(inner);

/** The smallest box around all of them; null when there are none. */
export function union(boxes: Iterable<Box>): Box | null {
  let [left, top, far, low] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    far = Math.max(far, right(box));
    low = Math.max(low, bottom(box));
  }
  return left === Infinity ? null : { x: left, y: top, width: far - left, height: low - top };
}

/** The smallest box around points. */
export function boxOfPoints(points: readonly Point[]): Box | null {
  return union(points.map((point) => ({ ...point, width: 0, height: 0 })));
}
