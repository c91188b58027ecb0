/** With Alt an end of a line stays exactly where it was let go on the border of a shape, and the way to it is kept. */
import { routeFlow } from '../../../shared/diagram/index.ts';
import type { Box, Point } from '../../../shared/model/index.ts';
import { around, overlaps, padded } from '../geometry/boxes.ts';
import { isFrame, isGround, type Scene } from '../scene/scene.ts';

/** The line stands off the border by so much before it bends. */
const STUB = 20;
const NEAR = 160;

/** The point of the border nearest to `at`, and the direction in which a line leaves there. */
export function onBorder(
  { x, y, width, height }: Box,
  at: Point,
): { readonly point: Point; readonly out: Point } {
  const [right, bottom] = [x + width, y + height];
  const inX = Math.min(right, Math.max(x, at.x));
  const inY = Math.min(bottom, Math.max(y, at.y));
  const sides = [
    { away: Math.abs(at.x - x), point: { x, y: inY }, out: { x: -1, y: 0 } },
    { away: Math.abs(right - at.x), point: { x: right, y: inY }, out: { x: 1, y: 0 } },
    { away: Math.abs(at.y - y), point: { x: inX, y }, out: { x: 0, y: -1 } },
    { away: Math.abs(bottom - at.y), point: { x: inX, y: bottom }, out: { x: 0, y: 1 } },
  ];
  return sides.reduce((best, side) => (side.away < best.away ? side : best));
}

/** The way of a line from the shape `freeId` to a fixed point at the border of `fixedId`, seen from the free end. */
export function wayToFixed(
  scene: Scene,
  { freeId, fixedId, at }: { readonly freeId: string; readonly fixedId: string; readonly at: Point },
): Point[] | null {
  const [free, fixed] = [scene.boxById.get(freeId)?.box, scene.boxById.get(fixedId)?.box];
  if (!free || !fixed) return null;
  const { point, out } = onBorder(fixed, at);
  const stub = { x: point.x + out.x * STUB, y: point.y + out.y * STUB };
  const near = padded(around([free, fixed])!, NEAR);
  const obstacles = scene.boxes
    .filter(
      (item) => !isGround(item.kind) && !isFrame(item) && item.id !== freeId && overlaps(item.box, near),
    )
    .map((item) => item.box);
  const way = routeFlow(free, { ...stub, width: 0, height: 0 }, { obstacles });
  return withoutRepeats([...way, point]);
}

/** No point twice, and none in the middle of a straight piece. */
function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before && before.x === point.x && before.y === point.y) return false;
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}
