/** Where a new element goes when the user does not say: beside its source, at a readable distance, never on top of another. */
import type { Box, Point } from '../../../shared/model/index.ts';
import { overlaps, padded } from './boxes.ts';

export type Side = 'right' | 'down' | 'left' | 'up';

/** Free distance where no neighbour tells another. */
const GAP = 80;
const BETWEEN_ROWS = 30;
const CLEARANCE = 10;
const TRIES = 40;

/** The top-left corner for something of this size on that side of `from`; rows fan out to both sides of the middle until one is free. */
export function freePlace(
  from: Box,
  size: { readonly width: number; readonly height: number },
  { side, taken, gap = GAP }: { readonly side: Side; readonly taken: readonly Box[]; readonly gap?: number },
): Point {
  const isAcross = side === 'right' || side === 'left';
  const row = (isAcross ? size.height : size.width) + BETWEEN_ROWS;
  const middle = start(from, size, { side, gap });
  let shift = 0;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // 0, +1, -1, +2, -2 … rows from the middle: below first, as people read.
    shift = Math.ceil(attempt / 2) * (attempt % 2 === 1 ? 1 : -1) * row;
    const at = isAcross ? { x: middle.x, y: middle.y + shift } : { x: middle.x + shift, y: middle.y };
    const box = padded({ ...at, ...size }, CLEARANCE);
    if (!taken.some((other) => overlaps(box, other))) return at;
  }
  return isAcross ? { x: middle.x, y: middle.y + shift } : { x: middle.x + shift, y: middle.y };
}

/** Distances outside of this are chance, not habit (bpmn-js: 50 by default, up to 250 copied). */
const LEAST_GAP = 50;
const MOST_GAP = 250;

/**
 * The free distance that neighbours have on that side: `after` are those that an element leads to there, `before` those that lead to it
 * from the other side. The first that stands in its row and at a usual distance tells.
 */
export function usualGap(
  from: Box,
  side: Side,
  { after, before }: { readonly after: readonly Box[]; readonly before: readonly Box[] },
): number {
  const gaps = [
    ...after.map((other) => gapBetween(from, other, side)),
    ...before.map((other) => gapBetween(other, from, side)),
  ];
  return gaps.find((gap) => gap !== null && gap >= LEAST_GAP && gap <= MOST_GAP) ?? GAP;
}

function gapBetween(a: Box, b: Box, side: Side): number | null {
  const isAcross = side === 'right' || side === 'left';
  const isInRow = isAcross
    ? a.y < b.y + b.height && b.y < a.y + a.height
    : a.x < b.x + b.width && b.x < a.x + a.width;
  if (!isInRow) return null;
  switch (side) {
    case 'right':
      return b.x - a.x - a.width;
    case 'left':
      return a.x - b.x - b.width;
    case 'down':
      return b.y - a.y - a.height;
    case 'up':
      return a.y - b.y - b.height;
  }
}

function start(
  from: Box,
  size: { readonly width: number; readonly height: number },
  { side, gap }: { readonly side: Side; readonly gap: number },
): Point {
  const besideY = from.y + from.height / 2 - size.height / 2;
  const besideX = from.x + from.width / 2 - size.width / 2;
  switch (side) {
    case 'right':
      return { x: from.x + from.width + gap, y: besideY };
    case 'left':
      return { x: from.x - gap - size.width, y: besideY };
    case 'down':
      return { x: besideX, y: from.y + from.height + gap };
    case 'up':
      return { x: besideX, y: from.y - gap - size.height };
  }
}
