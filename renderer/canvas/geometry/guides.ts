/** Where a moved box catches: on the centre and edge lines of its neighbours first, on the 10 px grid otherwise. */
import type { Box } from '../../../shared/model/index.ts';

export const GRID = 10;
/** Screen pixels within which a line catches (bpmn-js 7, Excalidraw 8). */
export const CATCH_PX = 7;
/** Gaps that differ by less than this are equal, in map units. */
const EQUAL = 0.5;

export interface Guide {
  /** `x`: a vertical line at this x; `y`: a horizontal one at this y. */
  readonly axis: 'x' | 'y';
  readonly at: number;
  /** The line spans from the moved box to what it aligns with. */
  readonly from: number;
  readonly to: number;
  /** Given: two gaps have become equal. Each is shown as a measure from one edge to the other; `at` lies across. */
  readonly gaps?: readonly (readonly [from: number, to: number])[];
}

export interface Snap {
  /** What to add to the wish so that it catches. */
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

export interface SnapWish {
  /** The moved box where the pointer wants it. */
  readonly box: Box;
  readonly others: readonly Box[];
  readonly zoom: number;
  readonly isGridOn: boolean;
  readonly areGuidesOn: boolean;
}

/** The nearest catch in each direction, and the lines to show for it. */
export function snap({ box, others, zoom, isGridOn, areGuidesOn }: SnapWish): Snap {
  const reach = CATCH_PX / zoom;
  const x = areGuidesOn ? (nearest(box, others, 'x', reach) ?? equalGap(box, others, 'x', reach)) : null;
  const y = areGuidesOn ? (nearest(box, others, 'y', reach) ?? equalGap(box, others, 'y', reach)) : null;
  const there = { ...box, x: box.x + (x?.shift ?? 0), y: box.y + (y?.shift ?? 0) };
  // Where it lies in line and the gaps have become equal as well, both are shown.
  const gaps = [x && !x.guide.gaps ? 'x' : null, y && !y.guide.gaps ? 'y' : null].flatMap((axis) =>
    axis === 'x' || axis === 'y' ? (equalGap(there, others, axis, EQUAL)?.guide ?? []) : [],
  );
  return {
    dx: x ? x.shift : isGridOn ? toGrid(box.x) : 0,
    dy: y ? y.shift : isGridOn ? toGrid(box.y) : 0,
    guides: [x?.guide, y?.guide, ...gaps].filter((guide) => guide !== undefined),
  };
}

const toGrid = (value: number): number => Math.round(value / GRID) * GRID - value;

const span = (box: Box, axis: 'x' | 'y'): readonly [number, number, number] => {
  const start = box[axis];
  const size = axis === 'x' ? box.width : box.height;
  return [start + size / 2, start, start + size];
};

function nearest(box: Box, others: readonly Box[], axis: 'x' | 'y', reach: number) {
  const mine = span(box, axis);
  let best: { shift: number; at: number; other: Box } | null = null;
  for (const other of others) {
    const theirs = span(other, axis);
    // Centres catch centres, edges catch edges: a centre that catches an edge aligns nothing a reader sees.
    const pairs = [
      [0, 0],
      [1, 1],
      [2, 2],
      [1, 2],
      [2, 1],
    ] as const;
    for (const [i, j] of pairs) {
      const shift = theirs[j] - mine[i];
      if (Math.abs(shift) <= reach && (!best || Math.abs(shift) < Math.abs(best.shift)))
        best = { shift, at: theirs[j], other };
    }
  }
  if (!best) return null;
  const across = axis === 'x' ? 'y' : 'x';
  const [, mineFrom, mineTo] = span(box, across);
  const [, from, to] = span(best.other, across);
  const guide: Guide = { axis, at: best.at, from: Math.min(mineFrom, from), to: Math.max(mineTo, to) };
  return { shift: best.shift, guide };
}

/** Where the gap to the neighbour would be as large as the gap beyond it, or as the one at the other side. */
function equalGap(box: Box, others: readonly Box[], axis: 'x' | 'y', reach: number) {
  const across = axis === 'x' ? 'y' : 'x';
  const [, start, end] = span(box, axis);
  const [middle, top, bottom] = span(box, across);
  const row = others
    .filter((other) => {
      const [, from, to] = span(other, across);
      return from < bottom && to > top;
    })
    .map((other) => span(other, axis))
    .toSorted((a, b) => a[1] - b[1]);
  const before = row.filter(([, , to]) => to <= start + reach);
  const after = row.filter(([, from]) => from >= end - reach);
  const [left, further] = [before.at(-1), before.at(-2)];
  const [right, beyond] = [after[0], after[1]];
  const size = end - start;
  const wishes: { readonly start: number; readonly gaps: Guide['gaps'] }[] = [];
  if (left && further && left[1] > further[2]) {
    const to = left[2] + left[1] - further[2];
    wishes.push({
      start: to,
      gaps: [
        [further[2], left[1]],
        [left[2], to],
      ],
    });
  }
  if (right && beyond && beyond[1] > right[2]) {
    const to = right[1] - (beyond[1] - right[2]);
    wishes.push({
      start: to - size,
      gaps: [
        [to, right[1]],
        [right[2], beyond[1]],
      ],
    });
  }
  if (left && right) {
    const gap = (right[1] - left[2] - size) / 2;
    if (gap > 0)
      wishes.push({
        start: left[2] + gap,
        gaps: [
          [left[2], left[2] + gap],
          [right[1] - gap, right[1]],
        ],
      });
  }
  const best = wishes
    .filter((wish) => Math.abs(wish.start - start) <= reach)
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
  if (!best?.gaps) return null;
  const guide: Guide = {
    axis: across,
    at: middle,
    from: best.gaps[0]![0],
    to: best.gaps[1]![1],
    gaps: best.gaps,
  };
  return { shift: best.start - start, guide };
}
