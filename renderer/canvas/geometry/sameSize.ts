/** Where a box that is being pulled larger or smaller catches on the width or height of another. */
import type { Box } from '../../../shared/model/index.ts';
import { CATCH_PX, type Guide } from './guides.ts';

export interface SizeWish {
  /** The box as the pointer wants it, and where it stays when nothing catches (on the grid). */
  readonly wish: Box;
  readonly free: Box;
  /** The box before: the sides that are not pulled stay where they were. */
  readonly from: Box;
  readonly others: readonly Box[];
  readonly zoom: number;
}

/** How far beside a box its measure is drawn, in map units. */
const BESIDE = 10;

/** The box at the nearest size of another within reach, each direction for itself, and the measures to show for it. */
export function sameSize({ wish, free, from, others, zoom }: SizeWish): {
  readonly box: Box;
  readonly guides: readonly Guide[];
} {
  const like = (size: 'width' | 'height'): Box | null =>
    wish[size] === from[size] ? null : nearest(wish, others, { size, reach: CATCH_PX / zoom });
  const [wide, high] = [like('width'), like('height')];
  const [width, height] = [wide?.width ?? free.width, high?.height ?? free.height];
  // The side that is not pulled stays: the left one unless the wish has moved it.
  const x = wide && wish.x !== from.x ? wish.x + wish.width - width : free.x;
  const y = high && wish.y !== from.y ? wish.y + wish.height - height : free.y;
  const box = { x, y, width, height };
  return {
    box,
    guides: [...(wide ? [acrossOf(box), acrossOf(wide)] : []), ...(high ? [downOf(box), downOf(high)] : [])],
  };
}

function nearest(
  wish: Box,
  others: readonly Box[],
  { size, reach }: { readonly size: 'width' | 'height'; readonly reach: number },
): Box | null {
  let best: Box | null = null;
  let cost = Infinity;
  for (const other of others) {
    const away = Math.abs(other[size] - wish[size]);
    // Of those of one size the nearest is shown.
    const next = away * 1000 + Math.hypot(other.x - wish.x, other.y - wish.y) / 1000;
    if (away > reach || next >= cost) continue;
    cost = next;
    best = other;
  }
  return best;
}

const acrossOf = ({ x, y, width, height }: Box): Guide => ({
  axis: 'y',
  at: y + height + BESIDE,
  from: x,
  to: x + width,
  gaps: [[x, x + width]],
});
const downOf = ({ x, y, width, height }: Box): Guide => ({
  axis: 'x',
  at: x + width + BESIDE,
  from: y,
  to: y + height,
  gaps: [[y, y + height]],
});
