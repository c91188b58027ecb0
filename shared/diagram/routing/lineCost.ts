import type { Box, Point } from '../../model/index.ts';
import type { DrawnLines, Owner } from './drawnLines.ts';
import { crossesBox, lengthOf, simplified } from './segments.ts';

/** What makes a line worse, in px of length. */
export const BEND = 40;
const HIT = 4_000;
const SOFT_HIT = 150;
/** A crossing, and each px on another line: as much for a long piece as for the short ones that the search takes it to pieces into. */
const PRICE = { crossing: 160, onTop: 0.4 };

export interface Surroundings {
  /** Shapes that a line must not run through. */
  readonly hard: readonly Box[];
  /** Labels and the like: crossed only when there is no good way around. */
  readonly soft: readonly Box[];
  readonly drawn: DrawnLines | null;
  readonly owner: Owner | null;
}

export interface LineCost {
  readonly total: number;
  /** Shapes in the way. */
  readonly hits: number;
  /** The part that a way around might save. */
  readonly trouble: number;
}

/** Length and bends only: no line costs less. */
export const plainCost = (line: readonly Point[]): number =>
  lengthOf(line) + BEND * (simplified(line).length - 2);

/** The whole cost of a line, or null as soon as it is known to reach `most`. */
export function lineCost(line: readonly Point[], around: Surroundings, most = Infinity): LineCost | null {
  const plain = plainCost(line);
  if (plain >= most) return null;
  const hits = countHits(line, around.hard);
  let trouble = HIT * hits + SOFT_HIT * countHits(line, around.soft);
  if (plain + trouble >= most) return null;
  if (around.drawn && around.owner)
    for (let index = 1; index < line.length; index++)
      trouble += around.drawn.costOf(line[index - 1]!, line[index]!, around.owner, PRICE);
  return plain + trouble < most ? { total: plain + trouble, hits, trouble } : null;
}

/** What a piece of a line that runs through no shape costs beyond its length. */
export function pieceTrouble(a: Point, b: Point, { soft, drawn, owner }: Surroundings): number {
  let trouble = 0;
  for (const box of soft) if (crossesBox(a, b, box)) trouble += SOFT_HIT;
  return drawn && owner ? trouble + drawn.costOf(a, b, owner, PRICE) : trouble;
}

function countHits(line: readonly Point[], boxes: readonly Box[]): number {
  let hits = 0;
  let [left, far, top, low] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of line) {
    if (x < left) left = x;
    if (x > far) far = x;
    if (y < top) top = y;
    if (y > low) low = y;
  }
  for (const box of boxes) {
    if (box.x >= far || box.y >= low || box.x + box.width <= left || box.y + box.height <= top) continue;
    for (let index = 1; index < line.length; index++)
      if (crossesBox(line[index - 1]!, line[index]!, box)) {
        hits++;
        break;
      }
  }
  return hits;
}
