import type { Box } from '../../model/index.ts';
import type { Point } from '../drawing/drawing.ts';
import { middleOf } from '../drawing/geometry.ts';
import type { Style } from './style.ts';

interface Ends {
  readonly from: Box | null;
  readonly to: Box | null;
  readonly start: Point | null;
  readonly end: Point | null;
}

/**
 * The way of a line that somebody bent: from border to border through its bends, with right angles where the line's style has them. Null for
 * a line that nobody bent: our own rule draws it.
 */
export function waypointsOf(style: Style, bends: readonly Point[], ends: Ends): Point[] | null {
  const [first, last] = [bends[0], bends.at(-1)];
  if (!first || !last) return null;
  const begin = ends.from ? (fixed(style, 'exit', ends.from) ?? onBorder(ends.from, first)) : ends.start;
  const finish = ends.to ? (fixed(style, 'entry', ends.to) ?? onBorder(ends.to, last)) : ends.end;
  if (!begin || !finish) return null;
  const way = [begin, ...bends, finish];
  const isSquare = /orthogonal|elbow|entityRelation|isometric|segment/i.test(style.get('edgeStyle') ?? '');
  return isSquare ? square(way) : way;
}

/** Where the style pins an end to its shape; null where it does not. */
function fixed({ get }: Style, end: 'exit' | 'entry', box: Box): Point | null {
  const [x, y] = [get(`${end}X`), get(`${end}Y`)].map((value) =>
    value === null ? Number.NaN : Number(value),
  );
  if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return null;
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

/** The point of a border from which a straight line leads to a point: upright or level where that is possible. */
function onBorder(box: Box, to: Point): Point {
  const middle = middleOf(box);
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if (to.x >= box.x && to.x <= right) return { x: to.x, y: to.y < middle.y ? box.y : bottom };
  if (to.y >= box.y && to.y <= bottom) return { x: to.x < middle.x ? box.x : right, y: to.y };
  return { x: to.x < middle.x ? box.x : right, y: middle.y };
}

/** The same way with a corner wherever it would slant. */
function square(way: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const point of way) {
    const last = out.at(-1);
    const before = out.at(-2);
    if (last && last.x !== point.x && last.y !== point.y) {
      const wasLevel = before ? before.y === last.y : false;
      out.push(wasLevel ? { x: last.x, y: point.y } : { x: point.x, y: last.y });
    }
    out.push(point);
  }
  return out;
}
