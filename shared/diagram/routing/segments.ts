import type { Box, Point } from '../../model/index.ts';

/** Whether a right-angled piece of line runs through a box (touching its edge is not through). */
export function crossesBox(a: Point, b: Point, box: Box): boolean {
  return (
    Math.max(a.x, b.x) > box.x &&
    Math.min(a.x, b.x) < box.x + box.width &&
    Math.max(a.y, b.y) > box.y &&
    Math.min(a.y, b.y) < box.y + box.height
  );
}

export function lengthOf(line: readonly Point[]): number {
  let length = 0;
  for (let index = 1; index < line.length; index++)
    length += Math.hypot(line[index]!.x - line[index - 1]!.x, line[index]!.y - line[index - 1]!.y);
  return length;
}

/** The line without repeated points and without corners that are none. */
export function simplified(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    const last = kept.at(-1);
    if (last && Math.abs(last.x - point.x) < 0.01 && Math.abs(last.y - point.y) < 0.01) continue;
    const before = kept.at(-2);
    if (last && before && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const turn = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
  const onward = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y);
  return Math.abs(turn) < 0.01 && onward >= 0;
}

/** Whether any piece of line, slanting ones too, runs through a box. */
export function crossesSlanting(a: Point, b: Point, box: Box): boolean {
  if (!crossesBox(a, b, box)) return false;
  const side = (x: number, y: number) => Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));
  const first = side(box.x, box.y);
  return (
    first !== side(box.x + box.width, box.y) ||
    first !== side(box.x, box.y + box.height) ||
    first !== side(box.x + box.width, box.y + box.height)
  );
}
