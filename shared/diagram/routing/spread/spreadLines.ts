/**
 * Moves lines that run on each other apart: evenly along the side of a box on which several of them end, and side by side between boxes, in an
 * order in which they do not cross. Straight lines stay straight. What was drawn is not touched.
 */
import type { Box } from '../../../model/index.ts';
import { clashesIn, type Clashes } from './clashes.ts';
import { LEVEL, type LooseLine, moveStrand, type Strand, strandsOf, UPRIGHT, type Axis } from './strand.ts';
import { inOrder } from './strandOrder.ts';
import { findRoom } from './strandRoom.ts';
import { type Traces, Tracing } from './traces.ts';

/** What lines keep off while they are spread. */
export interface Ground {
  /** Borders of lanes and pools; they stay where they are. */
  readonly borders: readonly LooseLine[];
  readonly boxesNear: (box: Box) => readonly Box[];
}

/** Distance between lines side by side, and between ends on one side, where there is room. */
const PITCH = 10;
const END_PITCH = 14;
/** Closer than this they are not told apart. */
const LEAST_PITCH = 3;

/** Changes the points of the lines; answers who had a say in whose. */
export function spreadLines(lines: readonly LooseLine[], { borders, boxesNear }: Ground): Traces {
  const all = [...lines, ...borders];
  const tracing = new Tracing(all);
  for (const axis of [LEVEL, UPRIGHT, LEVEL, UPRIGHT]) {
    const strands = strandsOf(all, axis);
    for (const strand of strands) if (strand.pieces.length > 1) tracing.noteTogether([strand]);
    for (const clashes of clashesIn(strands)) {
      tracing.noteTogether(clashes.strands);
      apart(clashes, boxesNear, axis);
      tracing.noteMoved(clashes.strands);
    }
  }
  return tracing.traces();
}

function apart({ strands, clash }: Clashes, boxesNear: Ground['boxesNear'], axis: Axis): void {
  for (const strand of strands) findRoom(strand, boxesNear, axis);
  const order = inOrder(strands, clash, axis);
  const widest = strands.every((strand) => strand.isEnd) ? END_PITCH : PITCH;
  const places = (hold: boolean) => {
    for (let pitch = widest; pitch >= LEAST_PITCH; pitch *= 0.8) {
      const found = placesAt(order, clash, { pitch, hold });
      if (found) return found;
    }
    return null;
  };
  const found = places(true) ?? places(false);
  if (found) for (const [index, strand] of order.entries()) moveStrand(strand, found[index]!, axis);
}

/** Places at least `pitch` apart and near where the strands are; null where their room does not allow it. */
function placesAt(
  order: readonly Strand[],
  clash: Clashes['clash'],
  { pitch, hold }: { readonly pitch: number; readonly hold: boolean },
): number[] | null {
  const isHeld = (strand: Strand) => hold && strand.isHeld;
  const before = order.map((strand, index) =>
    order.slice(0, index).flatMap((other, at) => (clash(strand, other) ? [at] : [])),
  );
  const least: number[] = [];
  const rank: number[] = [];
  for (const [index, strand] of order.entries()) {
    least[index] = Math.max(
      isHeld(strand) ? strand.at : strand.least,
      ...before[index]!.map((at) => least[at]! + pitch),
    );
    rank[index] = Math.max(0, ...before[index]!.map((at) => rank[at]! + 1));
  }
  const most = order.map((strand) => (isHeld(strand) ? strand.at : strand.most));
  const back = order.map(() => 0);
  for (let index = order.length - 1; index >= 0; index--)
    for (const at of before[index]!) {
      most[at] = Math.min(most[at]!, most[index]! - pitch);
      back[at] = Math.max(back[at]!, back[index]! + 1);
    }
  const places: number[] = [];
  for (const [index, strand] of order.entries()) {
    if (least[index]! > most[index]! + 0.01) return null;
    const wanted = strand.at + ((rank[index]! - back[index]!) / 2) * pitch;
    const free = Math.max(least[index]!, ...before[index]!.map((at) => places[at]! + pitch));
    places[index] = Math.min(Math.max(wanted, free), most[index]!);
  }
  return places;
}
