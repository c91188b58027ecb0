import type { Box } from '../../../model/index.ts';
import type { Axis, LooseLine, Strand } from './strand.ts';

/** How far lines stay away from shapes when they are moved aside. */
const CLEARANCE = 8;
/** No line is moved farther than this. */
const FARTHEST = 80;
/** What is farther from a line than this has no say in how far it may be moved. */
export const SAY = FARTHEST + CLEARANCE;
/** Ends keep off the corners of a box. */
const EDGE = 10;
/** A piece that leads into a shape or a corner keeps at least this length. */
const SHORTEST = 8;

/** Sets how far a strand may be moved: between the shapes beside it, along the sides on which it ends, and so that no neighbouring piece turns round. */
export function findRoom(strand: Strand, boxesNear: (box: Box) => readonly Box[], axis: Axis): void {
  strand.least = strand.at - FARTHEST;
  strand.most = strand.at + FARTHEST;
  for (const { line, index } of strand.pieces) {
    if (line.isFixed) return keepIn(strand, strand.at, strand.at);
    if (index === 0) keepOnSide(strand, line.from, { line, isFree: line.fromReach !== 'none', axis });
    if (index === line.points.length - 2)
      keepOnSide(strand, line.to, { line, isFree: line.toReach !== 'none', axis });
    keepTurn(strand, line.points[index - 1]?.[axis.across]);
    keepTurn(strand, line.points[index + 2]?.[axis.across]);
  }
  keepOff(strand, boxesNear, axis);
}

function keepIn(strand: Strand, least: number, most: number): void {
  strand.least = Math.max(strand.least, Math.min(least, strand.at));
  strand.most = Math.min(strand.most, Math.max(most, strand.at));
}

function keepOnSide(
  strand: Strand,
  box: Box | null,
  { isFree, axis }: { readonly line: LooseLine; readonly isFree: boolean; readonly axis: Axis },
): void {
  if (!box || !isFree) return keepIn(strand, strand.at, strand.at);
  keepIn(strand, box[axis.across] + EDGE, box[axis.across] + box[axis.depth] - EDGE);
}

/** The piece before or after runs from here to `other`: it must not shrink to nothing or turn round. */
function keepTurn(strand: Strand, other: number | undefined): void {
  if (other === undefined) return;
  const length = Math.min(SHORTEST, Math.abs(strand.at - other));
  if (other <= strand.at) keepIn(strand, other + length, Infinity);
  if (other >= strand.at) keepIn(strand, -Infinity, other - length);
}

function keepOff(
  strand: Strand,
  boxesNear: (box: Box) => readonly Box[],
  { across, along, depth, length }: Axis,
): void {
  const corridor = {
    [across]: strand.least - CLEARANCE,
    [depth]: strand.most - strand.least + 2 * CLEARANCE,
    [along]: strand.low - 4,
    [length]: strand.high - strand.low + 8,
  } as unknown as Box;
  for (const box of boxesNear(corridor)) {
    const near = box[across];
    const far = near + box[depth];
    if (far <= strand.at) keepIn(strand, far + CLEARANCE, Infinity);
    else if (near >= strand.at) keepIn(strand, -Infinity, near - CLEARANCE);
  }
}
