import type { Box, Point } from '../../model/index.ts';
import { centre } from '../geometry/box.ts';
import type { End } from './sides.ts';

/**
 * How far a line may meet a side away from its middle: circles and diamonds only there (but for what a hand misses by), steps a little so
 * that a small offset needs no double bend, pools anywhere.
 */
export type Reach = 'none' | 'near' | 'all';

interface Party {
  readonly box: Box;
  readonly reach: Reach;
  /** Moves the aim along a step's sides: messages that come and go keep apart. */
  readonly offset?: number;
}

const NEAR = 24;
/** By so little two shapes that were drawn in a row may lie apart: a bend there would be a blemish, a line beside the middle is none. */
const SLIP = 1.5;
const EDGE = 14;

/** The two ends of a line, aimed so that it runs straight where their reach allows it. */
export function aligned(from: Party, to: Party): { from: End; to: End } {
  const fromAim =
    to.reach === 'none' || from.reach === 'all' ? aim(from, centre(to.box)) : aim(from, centre(from.box));
  return { from: { ...boxOf(from.box), aim: fromAim }, to: { ...boxOf(to.box), aim: aim(to, fromAim) } };
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

function aim({ box, reach, offset = 0 }: Party, wanted: Point): Point {
  const middle = centre(box);
  if (offset !== 0) return { x: middle.x + offset, y: middle.y + offset / 2 };
  if (reach === 'none')
    return { x: slide(middle.x, wanted.x, SLIP, reach), y: slide(middle.y, wanted.y, SLIP, reach) };
  const limit = reach === 'near' ? NEAR : Infinity;
  return {
    x: slide(middle.x, wanted.x, Math.min(limit, box.width / 2 - EDGE), reach),
    y: slide(middle.y, wanted.y, Math.min(limit, box.height / 2 - EDGE), reach),
  };
}

/** A step moves all the way or not at all: half of an offset would still need the bend. */
function slide(middle: number, wanted: number, most: number, reach: Reach): number {
  const offset = wanted - middle;
  if (Math.abs(offset) <= most) return wanted;
  return reach === 'all' && most > 0 ? middle + Math.sign(offset) * most : middle;
}
