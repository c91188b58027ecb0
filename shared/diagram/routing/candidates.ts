import type { Point } from '../../model/index.ts';
import { bottom, right } from '../geometry/box.ts';
import { type End, isAcross, outward, portOf, type Side } from './sides.ts';

/** Distance a line keeps from the shapes it leaves and reaches before it bends. */
export const STUB = 16;

/**
 * The plain right-angled lines between two sides: straight, one bend, two bends with the middle part at a few places, and around the outside.
 * A line that would leave into its own shape is not offered.
 */
export function candidateLines(from: End, to: End, fromSide: Side, toSide: Side): Point[][] {
  if (!isAcross(fromSide)) {
    const flip = (side: Side) => turnedSide[side];
    return candidateLines(turned(from), turned(to), flip(fromSide), flip(toSide)).map((line) =>
      line.map((point) => ({ x: point.y, y: point.x })),
    );
  }
  const start = portOf(from, fromSide);
  const end = portOf(to, toSide);
  const ahead = outward[fromSide].x;
  return isAcross(toSide)
    ? acrossToAcross(from, to, { start, end, ahead, back: outward[toSide].x })
    : acrossToUpright(from, to, { start, end, ahead, down: outward[toSide].y });
}

const turnedSide: { readonly [side in Side]: Side } = {
  left: 'top',
  top: 'left',
  right: 'bottom',
  bottom: 'right',
};
const turned = (end: End): End => ({
  x: end.y,
  y: end.x,
  width: end.height,
  height: end.width,
  ...(end.aim ? { aim: { x: end.aim.y, y: end.aim.x } } : {}),
});

interface Ends {
  readonly start: Point;
  readonly end: Point;
  /** 1: leaves to the right, -1: to the left. */
  readonly ahead: number;
}

function acrossToAcross(from: End, to: End, ends: Ends & { readonly back: number }): Point[][] {
  const { start, end, ahead, back } = ends;
  const lines: Point[][] = [];
  const via = (x: number) => [start, { x, y: start.y }, { x, y: end.y }, end];
  if (ahead === -back) {
    const gap = (end.x - start.x) * ahead;
    if (gap >= 0 && Math.abs(start.y - end.y) < 0.5) lines.push([start, end]);
    else if (gap >= 8) {
      lines.push(via((start.x + end.x) / 2));
      if (gap > 3 * STUB) lines.push(via(end.x - ahead * STUB * 1.25), via(start.x + ahead * STUB * 1.25));
    }
  } else {
    const far = ahead > 0 ? Math.max(right(from), right(to)) : Math.min(from.x, to.x);
    lines.push(via(far + ahead * STUB * 1.5));
  }
  const out = start.x + ahead * STUB;
  const into = end.x + back * STUB;
  for (const y of crossings(from, to))
    lines.push([start, { x: out, y: start.y }, { x: out, y }, { x: into, y }, { x: into, y: end.y }, end]);
  return lines;
}

function acrossToUpright(from: End, to: End, ends: Ends & { readonly down: number }): Point[][] {
  const { start, end, ahead, down } = ends;
  const lines: Point[][] = [];
  const canReach = (start.y - end.y) * down >= 4;
  if (canReach && (end.x - start.x) * ahead >= 4) lines.push([start, { x: end.x, y: start.y }, end]);
  const near = start.x + ahead * STUB;
  const past = ahead > 0 ? Math.max(right(from), right(to)) : Math.min(from.x, to.x);
  for (const out of new Set([near, past + ahead * STUB * 1.25]))
    for (const y of crossings(from, to)) {
      if ((y - end.y) * down < 4) continue;
      lines.push([start, { x: out, y: start.y }, { x: out, y }, { x: end.x, y }, end]);
    }
  return lines;
}

/** Heights at which a line may run past both shapes: above, below and, where there is room, between them. */
function crossings(from: End, to: End): number[] {
  const heights = [Math.max(bottom(from), bottom(to)) + STUB * 1.5, Math.min(from.y, to.y) - STUB * 1.5];
  const upper = from.y < to.y ? from : to;
  const lower = upper === from ? to : from;
  const gap = lower.y - bottom(upper);
  if (gap >= 16) heights.push((bottom(upper) + lower.y) / 2);
  if (gap >= 5 * STUB) heights.push(bottom(upper) + STUB * 1.5, lower.y - STUB * 1.5);
  return heights;
}
