/**
 * Finds the line of a flow whose way nobody drew. Plain lines with few bends are tried from every sensible pair of sides and scored by length,
 * bends, shapes in the way and lines run over; only where each of them hits a shape is a way around searched for.
 */
import type { Box, Point } from '../../model/index.ts';
import { bottom, grow, overlaps, right, union } from '../geometry/box.ts';
import { candidateLines } from './candidates.ts';
import type { DrawnLines, Owner } from './drawnLines.ts';
import { findPath, type Port } from './findPath.ts';
import { lineCost, type Surroundings } from './lineCost.ts';
import { simplified } from './segments.ts';
import { allSides, type End, portOf, type Side } from './sides.ts';

export interface RouteOptions {
  /** Shapes to stay clear of; the two ends themselves need not be among them. */
  readonly obstacles?: readonly Box[];
  /** Labels and the like: crossed only when there is no good way around. */
  readonly soft?: readonly Box[];
  /** Cost in px of leaving or reaching a side; Infinity forbids it. */
  readonly fromCost?: SideCost;
  readonly toCost?: SideCost;
  readonly drawn?: DrawnLines;
  readonly owner?: Owner;
}
export type SideCost = { readonly [side in Side]?: number };

const CLEARANCE = 10;
/** How far from the two ends shapes are looked at. */
const REACH = 160;
/** Trouble that is worth looking for a way around: more than one crossing. */
const TROUBLE = 200;

/** The points of a right-angled line between two shapes, ends included. */
export function routeFlow(from: End, to: End, options: RouteOptions = {}): Point[] {
  if (isSame(from, to)) return selfLoop(from);
  const best = plainLine(from, to, options);
  if (best && best.trouble < TROUBLE) return simplified(best.line);
  const around = wayAround(from, to, options);
  if (!around) return simplified(best?.line ?? [portOf(from, 'right'), portOf(to, 'left')]);
  return simplified(best && best.hits === 0 && best.total <= around.total ? best.line : around.line);
}

interface Found {
  readonly line: Point[];
  readonly total: number;
  readonly hits: number;
  readonly trouble: number;
}

/** The best of the lines with few bends. */
function plainLine(from: End, to: End, options: RouteOptions): Found | null {
  const near = grow(union([from, to])!, REACH);
  const others = (options.obstacles ?? []).filter((box) => overlaps(box, near));
  const around = surroundings(options, {
    hard: [...others.map((box) => grow(box, CLEARANCE)), grow(from, -1), grow(to, -1)],
    near,
  });
  let best: Found | null = null;
  const shortest = distance(from, to);
  for (const pair of sidePairs(options)) {
    // Pairs come by cost: from here on none can be better.
    if (best && pair.cost + shortest >= best.total) break;
    for (const line of candidateLines(from, to, pair.fromSide, pair.toSide)) {
      const cost = lineCost(line, around, best ? best.total - pair.cost : Infinity);
      if (cost) best = { line, ...cost, total: cost.total + pair.cost };
    }
  }
  return best;
}

const surroundings = (
  { soft = [], drawn, owner }: RouteOptions,
  { hard, near }: { readonly hard: readonly Box[]; readonly near: Box },
): Surroundings => ({
  hard,
  soft: soft.filter((box) => overlaps(box, near)),
  drawn: drawn ?? null,
  owner: owner ?? null,
});

/** No right-angled line between two boxes is shorter than this. */
function distance(a: Box, b: Box): number {
  const across = Math.max(0, b.x - right(a), a.x - right(b));
  const down = Math.max(0, b.y - bottom(a), a.y - bottom(b));
  return across + down;
}

const isSame = (a: Box, b: Box) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

interface Pair {
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly cost: number;
}

function sidePairs({ fromCost = {}, toCost = {} }: RouteOptions): Pair[] {
  const pairs: Pair[] = [];
  for (const fromSide of allSides)
    for (const toSide of allSides) {
      const cost = (fromCost[fromSide] ?? 0) + (toCost[toSide] ?? 0);
      if (cost < Infinity) pairs.push({ fromSide, toSide, cost });
    }
  return pairs.sort((a, b) => a.cost - b.cost);
}

/** The best way by search, from any side to any side. */
function wayAround(from: End, to: End, options: RouteOptions): Found | null {
  const region = grow(union([from, to])!, REACH * 1.5);
  const others = (options.obstacles ?? []).filter((box) => overlaps(box, region));
  const around = surroundings(options, { hard: [...others, from, to], near: region });
  const ports = (end: End, costs: SideCost = {}): Port[] =>
    allSides
      .map((side) => ({ side, point: portOf(end, side), cost: costs[side] ?? 0 }))
      .filter(({ cost }) => cost < Infinity);
  const starts = ports(from, options.fromCost);
  const ends = ports(to, options.toCost);
  const line = findPath({ starts, ends, around, region });
  if (!line) return null;
  const costAt = (list: readonly Port[], at: Point) =>
    list.find(({ point }) => point.x === at.x && point.y === at.y)?.cost ?? 0;
  const cost = lineCost(line, { ...around, hard: others })!;
  return { line, ...cost, total: cost.total + costAt(starts, line[0]!) + costAt(ends, line.at(-1)!) };
}

/** Out at the right, over the top, and in from above. */
function selfLoop(box: Box): Point[] {
  const out = right(box) + 20;
  const over = box.y - 20;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (bottom(box) === box.y) return [{ x, y }];
  return [
    { x: right(box), y },
    { x: out, y },
    { x: out, y: over },
    { x, y: over },
    { x, y: box.y },
  ];
}
