import type { Box, Point } from '../../model/index.ts';
import { short } from '../svg.ts';
import type { LandscapeLink } from './landscapeLinks.ts';

/** A line of the landscape: SVG path data, and where its name stands. */
export interface LandscapeLine {
  readonly d: string;
  readonly label: Point;
}

/**
 * The curve between two cards: a call from foot to head; a flow from side to side, over the cards between where it passes some, and
 * below them where it leads back. `gap` is the room between rows.
 */
export function landscapeLine(
  type: LandscapeLink['type'],
  from: Box,
  to: Box,
  { gap }: { readonly gap: { readonly x: number; readonly y: number } },
): LandscapeLine {
  if (type === 'call' && to.y > from.y) return downward(from, to);
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const end = { x: to.x, y: to.y + to.height / 2 };
  const isNext = end.x > start.x && end.x - start.x <= gap.x + 1;
  if (isNext) return sideways(start, end);
  if (end.x > start.x) return around(start, end, Math.min(from.y, to.y) - gap.y / 2);
  return around(start, end, Math.max(from.y + from.height, to.y + to.height) + gap.y / 2);
}

function downward(from: Box, to: Box): LandscapeLine {
  const [x1, y1] = [from.x + from.width / 2, from.y + from.height];
  const [x2, y2] = [to.x + to.width / 2, to.y];
  const middle = (y1 + y2) / 2;
  return { d: curve([x1, y1], [x1, middle, x2, middle], [x2, y2]), label: { x: (x1 + x2) / 2, y: middle } };
}

function sideways(start: Point, end: Point): LandscapeLine {
  const middle = (start.x + end.x) / 2;
  return {
    d: curve([start.x, start.y], [middle, start.y, middle, end.y], [end.x, end.y]),
    label: { x: middle, y: (start.y + end.y) / 2 },
  };
}

/** Out at the side, along a free height, in at the other side. */
function around(start: Point, end: Point, y: number): LandscapeLine {
  const reach = 28;
  const [out, back] = [start.x + reach, end.x - reach];
  const points = [
    `M${short(start.x)} ${short(start.y)}`,
    `C${short(out)} ${short(start.y)} ${short(out)} ${short(y)} ${short(out + Math.sign(back - out) * reach)} ${short(y)}`,
    `L${short(back - Math.sign(back - out) * reach)} ${short(y)}`,
    `C${short(back)} ${short(y)} ${short(back)} ${short(end.y)} ${short(end.x)} ${short(end.y)}`,
  ];
  return { d: points.join(''), label: { x: (out + back) / 2, y } };
}

const curve = (
  [x1, y1]: readonly [number, number],
  [ax, ay, bx, by]: readonly [number, number, number, number],
  [x2, y2]: readonly [number, number],
): string => `M${short(x1)} ${short(y1)}C${[ax, ay, bx, by, x2, y2].map(short).join(' ')}`;
