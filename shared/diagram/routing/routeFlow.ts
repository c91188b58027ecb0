/**
 * Finds the line of a flow whose way nobody drew. Plain lines with few bends are tried from every sensible pair of sides and scored by length,
 * bends, shapes in the way and lines run over; only where each of them hits a shape is a way around searched for.
 */
import type { Box, Point } from '../../model/index.ts';
import { bottom, grow, overlaps, right, union } from '../geometry/box.ts';
import { candidateLines } from './candidates.ts';
import { findPath } from './findPath.ts';
import { crossesBox, type DrawnLines, lengthOf, type Owner, simplified } from './segments.ts';
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

const BEND = 40;
const HIT = 4_000;
const SOFT_HIT = 150;
const ON_TOP = 140;
const CLEARANCE = 6;
/** How far from the two ends shapes are looked at. */
const REACH = 160;

/** The points of a right-angled line between two shapes, ends included. */
export function routeFlow(from: End, to: End, options: RouteOptions = {}): Point[] {
  if (isSame(from, to)) return selfLoop(from);
  const near = grow(union([from, to])!, REACH);
  const hard = (options.obstacles ?? [])
    .filter((box) => overlaps(box, near))
    .map((box) => grow(box, CLEARANCE));
  const soft = (options.soft ?? []).filter((box) => overlaps(box, near));
  const inside = [grow(from, -1), grow(to, -1)];
  let best: { line: Point[]; cost: number; hits: number } | null = null;
  const shortest = distance(from, to);
  for (const pair of sidePairs(options)) {
    // Pairs come by cost: from here on none can be better.
    if (best && pair.cost + shortest >= best.cost) break;
    for (const line of candidateLines(from, to, pair.fromSide, pair.toSide)) {
      let cost = pair.cost + lengthOf(line) + BEND * (simplified(line).length - 2);
      if (best && cost >= best.cost) continue;
      const hits = countHits(line, hard) + countHits(line, inside);
      cost += HIT * hits + SOFT_HIT * countHits(line, soft);
      if (best && cost >= best.cost) continue;
      if (options.drawn && options.owner) cost += ON_TOP * options.drawn.overlaps(line, options.owner);
      if (!best || cost < best.cost) best = { line, cost, hits };
    }
  }
  if (best && best.hits === 0) return simplified(best.line);
  const around = wayAround(from, to, options);
  return simplified(around ?? best?.line ?? [portOf(from, 'right'), portOf(to, 'left')]);
}

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

function countHits(line: readonly Point[], boxes: readonly Box[]): number {
  let hits = 0;
  for (const box of boxes)
    for (let index = 1; index < line.length; index++)
      if (crossesBox(line[index - 1]!, line[index]!, box)) {
        hits++;
        break;
      }
  return hits;
}

const TRIED_PAIRS = 3;

function wayAround(from: End, to: End, options: RouteOptions): Point[] | null {
  const near = grow(union([from, to])!, REACH * 1.5);
  const obstacles = [...(options.obstacles ?? []).filter((box) => overlaps(box, near)), from, to];
  let best: Point[] | null = null;
  let bestCost = Infinity;
  for (const { fromSide, toSide, cost } of sidePairs(options).slice(0, TRIED_PAIRS)) {
    const ends = { start: portOf(from, fromSide), end: portOf(to, toSide) };
    const line = findPath({ ...ends, startSide: fromSide, endSide: toSide, obstacles });
    if (!line) continue;
    const total = cost + lengthOf(line) + BEND * simplified(line).length;
    if (total < bestCost) [best, bestCost] = [line, total];
  }
  return best;
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
