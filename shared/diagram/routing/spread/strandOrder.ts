import type { Point } from '../../../model/index.ts';
import type { Axis, Piece, Strand } from './strand.ts';

/** Corners nearer than this are taken for the same place. */
const SAME = 4;

/**
 * Order across the axis in which few of the strands cross: each is put where it agrees best with those before it. `clash` tells which pairs
 * share a stretch; the order of others is free.
 */
export function inOrder(
  strands: readonly Strand[],
  clash: (a: Strand, b: Strand) => boolean,
  axis: Axis,
): Strand[] {
  const byPlace = [...strands].sort((a, b) => a.at - b.at);
  const list: Strand[] = [];
  for (const strand of byPlace) {
    // Cost of standing before all others; then one after the other is passed.
    const preferences = list.map((other) => (clash(strand, other) ? preference(strand, other, axis) : 0));
    let cost = preferences.reduce((sum, value) => sum - value, 0);
    let [best, bestCost] = [0, cost];
    for (const [index, value] of preferences.entries()) {
      cost += 2 * value;
      if (cost <= bestCost) [best, bestCost] = [index + 1, cost];
    }
    list.splice(best, 0, strand);
  }
  return list;
}

/** Above 0 where `a` should come before `b` (above it, or at its left), below 0 the other way round. */
function preference(a: Strand, b: Strand, axis: Axis): number {
  let sum = 0;
  for (const piece of a.pieces) for (const other of b.pieces) sum += atBothEnds(piece, other, axis);
  return sum + Math.sign(b.at - a.at) * 0.25;
}

function atBothEnds(a: Piece, b: Piece, axis: Axis): number {
  const [wayA, wayB] = [waysOut(a, axis), waysOut(b, axis)];
  // Towards smaller values, what is at the right hand of a level piece is above it; of an upright piece it is at its right.
  const sign = axis.along === 'x' ? 1 : -1;
  return sign * (rightOf(wayA.low, wayB.low) - rightOf(wayA.high, wayB.high));
}

/** The points that a walk passes when it leaves a piece at its low and at its high end. */
function waysOut({ line, index }: Piece, { along }: Axis): { low: Point[]; high: Point[] } {
  const back = line.points.slice(0, index + 2).reverse();
  const on = line.points.slice(index);
  const isForward = line.points[index]![along] < line.points[index + 1]![along];
  return isForward ? { low: back, high: on } : { low: on, high: back };
}

/** 1 where the first walk ends up at the right hand of the second, -1 at its left, 0 where they end together or one ends on the other. */
function rightOf(a: readonly Point[], b: readonly Point[]): number {
  for (let step = 1; step < a.length && step < b.length; step++) {
    const heading = headingOf(a[step - 1]!, a[step]!);
    const ahead = (a[step]!.x - b[step]!.x) * heading.x + (a[step]!.y - b[step]!.y) * heading.y;
    const turnA = turnAt(a, step);
    const turnB = turnAt(b, step);
    if (ahead < -SAME) return turnA;
    if (ahead > SAME) return -turnB;
    if (turnA !== turnB) return Math.sign(turnA - turnB);
    if (turnA === 0) return 0;
  }
  return 0;
}

/** 1: turns right at this point, -1: left, 0: ends there or goes on. */
function turnAt(walk: readonly Point[], step: number): number {
  const next = walk[step + 1];
  if (!next) return 0;
  const into = headingOf(walk[step - 1]!, walk[step]!);
  const out = headingOf(walk[step]!, next);
  return Math.sign(into.x * out.y - into.y * out.x);
}

function headingOf(from: Point, to: Point): Point {
  return { x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y) };
}
