/** Where a new element goes when the user does not say: beside its source, at a readable distance, never on top of another. */
import type { Box, Point } from '../../../shared/model/index.ts';
import { overlaps, padded } from './boxes.ts';

export type Side = 'right' | 'down' | 'left' | 'up';

const GAP = 80;
const BETWEEN_ROWS = 30;
const CLEARANCE = 10;
const TRIES = 40;

/** The top-left corner for something of this size on that side of `from`; rows fan out to both sides of the middle until one is free. */
export function freePlace(
  from: Box,
  size: { readonly width: number; readonly height: number },
  { side, taken }: { readonly side: Side; readonly taken: readonly Box[] },
): Point {
  const isAcross = side === 'right' || side === 'left';
  const row = (isAcross ? size.height : size.width) + BETWEEN_ROWS;
  const middle = start(from, size, side);
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

function start(from: Box, size: { readonly width: number; readonly height: number }, side: Side): Point {
  const besideY = from.y + from.height / 2 - size.height / 2;
  const besideX = from.x + from.width / 2 - size.width / 2;
  switch (side) {
    case 'right':
      return { x: from.x + from.width + GAP, y: besideY };
    case 'left':
      return { x: from.x - GAP - size.width, y: besideY };
    case 'down':
      return { x: besideX, y: from.y + from.height + GAP };
    case 'up':
      return { x: besideX, y: from.y - GAP - size.height };
  }
}
