import type { Box, Point } from '../../model/index.ts';
import { labelInside, type PlacedLabel, textBlock } from './labels.ts';
import { FLOW_LABEL_TYPE } from './sizes.ts';

/** Distance of a name from its line. */
const OFFSET = 5;
/** A level line runs closer below its name: letters without a descender leave room. */
const ABOVE = 2;
/** Room for the slash of a default way. */
const SLASH = 11;
const MIN_WIDTH = 64;
const MAX_WIDTH = 132;
const NARROW = 88;
/** A piece shorter than this is not taken for the first. */
const SHORTEST = 14;

export interface FlowLabelOptions {
  readonly given: Box | null;
  readonly isFromGateway: boolean;
  readonly isDefault?: boolean;
}

/** Where the name of a flow stands when nothing is in the way; null where it has none. */
export function labelOfFlow(
  line: readonly Point[],
  name: string,
  options: FlowLabelOptions,
): PlacedLabel | null {
  if (options.given) return labelInside(name, options.given);
  return flowLabelPlaces(line, name, options).next().value ?? null;
}

/**
 * Places for the name of a flow, the best first: beside the first piece of line where it leaves a decision, so that the answer is read at the
 * question; else over the longest level piece, or right of the longest upright one.
 */
export function* flowLabelPlaces(
  line: readonly Point[],
  name: string,
  { isFromGateway, isDefault = false }: FlowLabelOptions,
): Generator<PlacedLabel, null> {
  if (name.trim() === '' || line.length < 2) return null;
  const pieces = line.slice(1).map((point, index): Piece => [line[index]!, point]);
  const gap = OFFSET + (isDefault ? SLASH : 0);
  if (isFromGateway) {
    const first = pieces.findIndex((piece) => lengthOf(piece) >= SHORTEST);
    const ways = pieces.slice(Math.max(0, first), Math.max(0, first) + 3);
    for (const narrow of [false, true])
      for (const [index, piece] of ways.entries())
        for (const along of [0, 16, 40])
          for (const side of [-1, 1] as const)
            yield beside(piece, name, {
              at: 'start',
              along: along + (index === 0 ? gap : OFFSET),
              side,
              narrow,
            });
  }
  const byWeight = [...pieces].sort((a, b) => weight(b) - weight(a));
  for (const narrow of [false, true])
    for (const piece of byWeight.slice(0, 4))
      for (const share of [0.5, 0.3, 0.7])
        for (const side of [-1, 1] as const)
          yield beside(piece, name, { at: 'share', along: share, side, narrow });
  return null;
}

interface Place {
  readonly at: 'start' | 'share';
  /** Px from the start of the piece, or share of its length. */
  readonly along: number;
  /** -1: above a level piece, right of an upright one; 1: below, left. */
  readonly side: -1 | 1;
  readonly narrow: boolean;
}

function beside([a, b]: Piece, name: string, { at, along, side, narrow }: Place): PlacedLabel {
  const isLevel = Math.abs(b.x - a.x) >= Math.abs(b.y - a.y);
  const room = isLevel ? Math.abs(b.x - a.x) - 2 * OFFSET : MAX_WIDTH;
  const most = narrow ? NARROW : MAX_WIDTH;
  const { lines, width, height } = textBlock(
    name,
    FLOW_LABEL_TYPE,
    Math.min(most, Math.max(MIN_WIDTH, room)),
  );
  const box = { width, height };
  if (!isLevel) {
    const down = b.y > a.y;
    const middle = a.y + (b.y - a.y) * along - height / 2;
    const y = at === 'share' ? middle : down ? a.y + along : a.y - along - height;
    const onLine = at === 'share' ? a.x + (b.x - a.x) * along : a.x;
    const x = side === -1 ? onLine + OFFSET + 1 : onLine - OFFSET - 1 - width;
    return { lines, anchor: side === -1 ? 'start' : 'end', box: { x, y, ...box } };
  }
  const onLine = at === 'share' ? a.y + (b.y - a.y) * along : a.y;
  const y = side === -1 ? onLine - height - ABOVE : onLine + OFFSET;
  if (at === 'share')
    return { lines, anchor: 'middle', box: { x: a.x + (b.x - a.x) * along - width / 2, y, ...box } };
  const isRightwards = b.x > a.x;
  const x = isRightwards ? a.x + along : a.x - along - width;
  return { lines, anchor: isRightwards ? 'start' : 'end', box: { x, y, ...box } };
}

type Piece = readonly [Point, Point];

/** Text stands best over a level piece. */
const weight = ([a, b]: Piece): number => Math.abs(b.x - a.x) * 1.5 + Math.abs(b.y - a.y);
const lengthOf = ([a, b]: Piece): number => Math.hypot(b.x - a.x, b.y - a.y);
