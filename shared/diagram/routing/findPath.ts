import type { Box, Point } from '../../model/index.ts';
import { grow, overlaps } from '../geometry/box.ts';
import { STUB } from './candidates.ts';
import { Heap } from './heap.ts';
import { BEND, pieceTrouble, type Surroundings } from './lineCost.ts';
import { outward, type Side } from './sides.ts';

/** A place where a line may begin or end, with what it costs to use it. */
export interface Port {
  readonly point: Point;
  readonly side: Side;
  readonly cost: number;
}

export interface PathQuery {
  readonly starts: readonly Port[];
  readonly ends: readonly Port[];
  readonly around: Surroundings;
  /** The line stays in here. */
  readonly region: Box;
}

/** Lines keep this far from what they go around. */
const CLEARANCE = 12;
const MAX_CELLS = 16_000;

/**
 * The cheapest right-angled way around shapes from any start to any end: A* on the grid made of the shapes' edges, moved out a little. Null where
 * there is no way, or the grid would be too large to search while a shape is dragged.
 */
export function findPath(query: PathQuery): Point[] | null {
  const { starts, ends, region } = query;
  const stubs = [...starts, ...ends].map(stubOf);
  const near = query.around.hard.filter((box) => overlaps(box, region));
  const xs = coordinates(near, 'x', { own: stubs, region });
  const ys = coordinates(near, 'y', { own: stubs, region });
  if (xs.length * ys.length > MAX_CELLS) return null;
  return search({ ...query, xs, ys, blocked: blockedEdges(near, xs, ys) });
}

const stubOf = ({ point, side }: Port): Point => ({
  x: point.x + outward[side].x * STUB,
  y: point.y + outward[side].y * STUB,
});

function coordinates(
  boxes: readonly Box[],
  axis: 'x' | 'y',
  { own, region }: { readonly own: readonly Point[]; readonly region: Box },
): number[] {
  const extent = axis === 'x' ? 'width' : 'height';
  const values = new Set<number>(own.map((point) => point[axis]));
  const add = (value: number) => {
    if (value >= region[axis] && value <= region[axis] + region[extent]) values.add(value);
  };
  for (const box of boxes) {
    add(box[axis] - CLEARANCE);
    add(box[axis] + box[extent] + CLEARANCE);
  }
  return [...values].sort((a, b) => a - b);
}

interface Blocked {
  /** Per cell: the edge to the right, the edge downwards runs through a shape. */
  readonly level: Uint8Array;
  readonly upright: Uint8Array;
}

function blockedEdges(boxes: readonly Box[], xs: readonly number[], ys: readonly number[]): Blocked {
  const columns = xs.length;
  const level = new Uint8Array(columns * ys.length);
  const upright = new Uint8Array(columns * ys.length);
  for (const shape of boxes) {
    const box = grow(shape, CLEARANCE - 4);
    const [left, far, top, low] = [box.x, box.x + box.width, box.y, box.y + box.height];
    for (let row = firstAbove(ys, top); row < ys.length && ys[row]! < low; row++)
      for (
        let column = Math.max(0, firstAbove(xs, left) - 1);
        column < columns - 1 && xs[column]! < far;
        column++
      )
        level[row * columns + column] = 1;
    for (let column = firstAbove(xs, left); column < columns && xs[column]! < far; column++)
      for (let row = Math.max(0, firstAbove(ys, top) - 1); row < ys.length - 1 && ys[row]! < low; row++)
        upright[row * columns + column] = 1;
  }
  return { level, upright };
}

/** Index of the first value above the limit. */
function firstAbove(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Grid extends PathQuery {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly blocked: Blocked;
}

const steps = [
  { x: 1, y: 0, side: 'right' },
  { x: -1, y: 0, side: 'left' },
  { x: 0, y: 1, side: 'bottom' },
  { x: 0, y: -1, side: 'top' },
] as const;
const opposite: { readonly [side in Side]: Side } = {
  left: 'right',
  right: 'left',
  top: 'bottom',
  bottom: 'top',
};
const directionOf = (side: Side): number => steps.findIndex((step) => step.side === side);

/** States are cell × direction, so that a bend can cost. One more state for each end: there the cost of arriving is known. */
function search(grid: Grid): Point[] | null {
  const { xs, ys, starts, ends, blocked } = grid;
  const columns = xs.length;
  const count = columns * ys.length * 4;
  const cellAt = (point: Point) => ys.indexOf(point.y) * columns + xs.indexOf(point.x);
  const pointOf = (cell: number): Point => ({ x: xs[cell % columns]!, y: ys[Math.floor(cell / columns)]! });
  const goals = ends.map((port) => ({
    ...port,
    cell: cellAt(stubOf(port)),
    into: directionOf(opposite[port.side]),
  }));
  const cost = new Float64Array(count + ends.length).fill(Infinity);
  const cameFrom = new Int32Array(count + ends.length).fill(-1);
  const open = new Heap();
  const targets = goals.map((goal) => ({ at: pointOf(goal.cell), cost: goal.cost }));
  const ahead = ({ x, y }: Point) =>
    targets.reduce(
      (least, { at, cost: own }) => Math.min(least, Math.abs(x - at.x) + Math.abs(y - at.y) + own),
      Infinity,
    );
  const reach = (state: number, total: number, from: number, rest: number) => {
    if (total >= cost[state]!) return;
    cost[state] = total;
    cameFrom[state] = from;
    open.push(total + rest, state);
  };
  for (const port of starts) {
    const cell = cellAt(stubOf(port));
    reach(cell * 4 + directionOf(port.side), port.cost, -1, ahead(pointOf(cell)));
  }
  for (let state = open.pop(); state !== null; state = open.pop()) {
    if (state >= count) return trace(state);
    const cell = state >> 2;
    const direction = state & 3;
    for (const [index, goal] of goals.entries()) {
      if (goal.cell !== cell || direction === (goal.into ^ 1)) continue;
      reach(count + index, cost[state]! + goal.cost + (direction === goal.into ? 0 : BEND), state, 0);
    }
    const here = pointOf(cell);
    for (let turn = 0; turn < 4; turn++) {
      if (turn === (direction ^ 1)) continue;
      const next = neighbour(cell, turn);
      if (next === -1) continue;
      const there = pointOf(next);
      const length = Math.abs(there.x - here.x) + Math.abs(there.y - here.y);
      const total = cost[state]! + length + (turn === direction ? 0 : BEND);
      if (total >= cost[next * 4 + turn]!) continue;
      reach(next * 4 + turn, total + pieceTrouble(here, there, grid.around), state, ahead(there));
    }
  }
  return null;

  /** The cell one step on, or -1 where the grid ends or a shape is in between. */
  function neighbour(cell: number, turn: number): number {
    const column = cell % columns;
    switch (turn) {
      case 0:
        return column + 1 < columns && !blocked.level[cell] ? cell + 1 : -1;
      case 1:
        return column > 0 && !blocked.level[cell - 1] ? cell - 1 : -1;
      case 2:
        return cell + columns < columns * ys.length && !blocked.upright[cell] ? cell + columns : -1;
      default:
        return cell >= columns && !blocked.upright[cell - columns] ? cell - columns : -1;
    }
  }

  function trace(last: number): Point[] {
    const line: Point[] = [ends[last - count]!.point];
    let state = cameFrom[last]!;
    let first = state;
    for (; state !== -1; state = cameFrom[state]!) {
      line.unshift(pointOf(state >> 2));
      first = state;
    }
    const start = starts.find((port) => cellAt(stubOf(port)) * 4 + directionOf(port.side) === first)!;
    return [start.point, ...line];
  }
}
