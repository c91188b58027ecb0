import type { Box, Point } from '../../model/index.ts';
import { grow } from '../geometry/box.ts';
import { STUB } from './candidates.ts';
import { outward, type Side } from './sides.ts';
import { crossesBox } from './segments.ts';

export interface PathQuery {
  readonly start: Point;
  readonly end: Point;
  readonly startSide: Side;
  readonly endSide: Side;
  readonly obstacles: readonly Box[];
}

const BEND_COST = 60;
const CLEARANCE = 12;
const MAX_CELLS = 10_000;

/**
 * The cheapest right-angled way around obstacles, bends counted as length: A* on the grid made of the obstacles' edges, moved out a little.
 * Null where there is no way, or the grid would be too large to search while a shape is dragged.
 */
export function findPath(query: PathQuery): Point[] | null {
  const start = stub(query.start, query.startSide);
  const end = stub(query.end, query.endSide);
  const xs = coordinates(query.obstacles, 'x', [start.x, end.x]);
  const ys = coordinates(query.obstacles, 'y', [start.y, end.y]);
  if (xs.length * ys.length > MAX_CELLS) return null;
  const blocked = query.obstacles.map((box) => grow(box, CLEARANCE - 4));
  const cells = search({ xs, ys, blocked, start, end, firstSide: query.startSide });
  return cells && [query.start, ...cells, query.end];
}

const stub = (point: Point, side: Side): Point => ({
  x: point.x + outward[side].x * STUB,
  y: point.y + outward[side].y * STUB,
});

function coordinates(obstacles: readonly Box[], axis: 'x' | 'y', own: readonly number[]): number[] {
  const values = new Set<number>(own);
  const extent = axis === 'x' ? 'width' : 'height';
  for (const box of obstacles) {
    values.add(box[axis] - CLEARANCE);
    values.add(box[axis] + box[extent] + CLEARANCE);
  }
  return [...values].sort((a, b) => a - b);
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly blocked: readonly Box[];
  readonly start: Point;
  readonly end: Point;
  readonly firstSide: Side;
}

const steps = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
] as const;

/** States are cell × direction, so that a bend can cost. */
function search(grid: Grid): Point[] | null {
  const { xs, ys, start, end } = grid;
  const columns = xs.length;
  const at = (point: Point) => ys.indexOf(point.y) * columns + xs.indexOf(point.x);
  const point = (cell: number): Point => ({ x: xs[cell % columns]!, y: ys[Math.floor(cell / columns)]! });
  const goal = at(end);
  const first = steps.findIndex(
    (step) => step.x === outward[grid.firstSide].x && step.y === outward[grid.firstSide].y,
  );
  const cost = new Float64Array(columns * ys.length * 4).fill(Infinity);
  const cameFrom = new Int32Array(cost.length).fill(-1);
  const open = new Heap();
  cost[at(start) * 4 + first] = 0;
  open.push(0, at(start) * 4 + first);
  for (let state = open.pop(); state !== null; state = open.pop()) {
    const cell = state >> 2;
    if (cell === goal) return trace(cameFrom, state).map(point);
    const here = point(cell);
    for (let direction = 0; direction < 4; direction++) {
      const step = steps[direction]!;
      const column = (cell % columns) + step.x;
      const row = Math.floor(cell / columns) + step.y;
      if (column < 0 || row < 0 || column >= columns || row >= ys.length) continue;
      const next = row * columns + column;
      const there = point(next);
      const bend = direction === (state & 3) ? 0 : BEND_COST;
      const total = cost[state]! + Math.abs(there.x - here.x) + Math.abs(there.y - here.y) + bend;
      if (total >= cost[next * 4 + direction]!) continue;
      if (grid.blocked.some((box) => crossesBox(here, there, box))) continue;
      cost[next * 4 + direction] = total;
      cameFrom[next * 4 + direction] = state;
      open.push(total + Math.abs(there.x - end.x) + Math.abs(there.y - end.y), next * 4 + direction);
    }
  }
  return null;
}

function trace(cameFrom: Int32Array, last: number): number[] {
  const cells: number[] = [];
  for (let state = last; state !== -1; state = cameFrom[state]!) cells.unshift(state >> 2);
  return cells;
}

/** A binary heap of states by cost. */
class Heap {
  private readonly costs: number[] = [];
  private readonly states: number[] = [];

  push(cost: number, state: number): void {
    let index = this.costs.length;
    this.costs.push(cost);
    this.states.push(state);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.costs[parent]! <= cost) break;
      this.swap(index, parent);
      index = parent;
    }
  }

  pop(): number | null {
    const top = this.states[0];
    if (top === undefined) return null;
    this.swap(0, this.costs.length - 1);
    this.costs.pop();
    this.states.pop();
    this.sink();
    return top;
  }

  private sink(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const other = left + 1;
      let least = index;
      if (left < this.costs.length && this.costs[left]! < this.costs[least]!) least = left;
      if (other < this.costs.length && this.costs[other]! < this.costs[least]!) least = other;
      if (least === index) return;
      this.swap(index, least);
      index = least;
    }
  }

  private swap(a: number, b: number): void {
    [this.costs[a], this.costs[b]] = [this.costs[b]!, this.costs[a]!];
    [this.states[a], this.states[b]] = [this.states[b]!, this.states[a]!];
  }
}
