import type { QuadrantPoint } from '../../shared/diagram/index.ts';

const directions = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type ArrowKey = keyof typeof directions;
export const isArrow = (key: string): key is ArrowKey => key in directions;

/** The bubble that an arrow leads to: the nearest one that way, what lies aside counting double; null: none lies there. */
export function nextPoint(
  points: readonly QuadrantPoint[],
  from: QuadrantPoint,
  key: ArrowKey,
): QuadrantPoint | null {
  const [dx, dy] = directions[key];
  let best: QuadrantPoint | null = null;
  let least = Infinity;
  for (const point of points) {
    const ahead = (point.x - from.x) * dx + (point.y - from.y) * dy;
    const aside = Math.abs((point.x - from.x) * dy) + Math.abs((point.y - from.y) * dx);
    if (ahead <= 0 || ahead + 2 * aside >= least) continue;
    best = point;
    least = ahead + 2 * aside;
  }
  return best;
}
