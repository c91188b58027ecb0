import type { Box, Point } from '../../model/index.ts';
import { bottom, centre, right } from '../geometry/box.ts';

/** The shortest plain line between two shapes, for notes and data: upright or level where they face each other, slanting otherwise. */
export function straightLine(from: Box, to: Box): Point[] {
  const left = Math.max(from.x, to.x);
  const far = Math.min(right(from), right(to));
  if (far - left >= 8) {
    const x = (left + far) / 2;
    return from.y < to.y
      ? [
          { x, y: bottom(from) },
          { x, y: to.y },
        ]
      : [
          { x, y: from.y },
          { x, y: bottom(to) },
        ];
  }
  const top = Math.max(from.y, to.y);
  const low = Math.min(bottom(from), bottom(to));
  if (low - top >= 8) {
    const y = (top + low) / 2;
    return from.x < to.x
      ? [
          { x: right(from), y },
          { x: to.x, y },
        ]
      : [
          { x: from.x, y },
          { x: right(to), y },
        ];
  }
  return [edgeTowards(from, centre(to)), edgeTowards(to, centre(from))];
}

/** Where the ray from the middle of a box to a point leaves the box. */
export function edgeTowards(box: Box, target: Point): Point {
  const middle = centre(box);
  const dx = target.x - middle.x;
  const dy = target.y - middle.y;
  if (dx === 0 && dy === 0) return middle;
  const share = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
  );
  return { x: middle.x + dx * share, y: middle.y + dy * share };
}
