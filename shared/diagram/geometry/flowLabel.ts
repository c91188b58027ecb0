import type { Point } from '../../model/index.ts';
import { labelInside, type PlacedLabel, textBlock } from './labels.ts';
import { FLOW_LABEL_TYPE } from './sizes.ts';
import type { Box } from '../../model/index.ts';

const OFFSET = 5;
/** Room for the slash of a default way. */
const SLASH = 11;
const MIN_WIDTH = 64;
const MAX_WIDTH = 132;

/**
 * Where the name of a flow stands: where the file put it; beside the first piece of line where it leaves a decision, so that the answer is
 * read at the question; else over the longest level piece, or right of the longest upright one.
 */
export function labelOfFlow(
  line: readonly Point[],
  name: string,
  options: { readonly given: Box | null; readonly isFromGateway: boolean; readonly isDefault?: boolean },
): PlacedLabel | null {
  if (options.given) return labelInside(name, options.given);
  if (name.trim() === '' || line.length < 2) return null;
  const piece = (options.isFromGateway ? firstPiece(line) : null) ?? longestPiece(line);
  const [a, b] = piece;
  const isLevel = Math.abs(b.x - a.x) >= Math.abs(b.y - a.y);
  const room = isLevel ? Math.abs(b.x - a.x) - 2 * OFFSET : MAX_WIDTH;
  const block = textBlock(name, FLOW_LABEL_TYPE, Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, room)));
  const { lines, width, height } = block;
  if (!isLevel) {
    const down = b.y > a.y;
    const middle = (a.y + b.y) / 2 - height / 2;
    const gap = OFFSET + (options.isDefault ? SLASH : 0);
    const atStart = down ? a.y + gap : a.y - gap - height;
    const y = options.isFromGateway ? atStart : middle;
    return { lines, anchor: 'start', box: { x: a.x + OFFSET + 1, y, width, height } };
  }
  const y = a.y - height - 2;
  if (!options.isFromGateway)
    return { lines, anchor: 'middle', box: { x: (a.x + b.x) / 2 - width / 2, y, width, height } };
  const isRightwards = b.x > a.x;
  const gap = OFFSET + (options.isDefault ? SLASH : 0);
  const x = isRightwards ? a.x + gap : a.x - gap - width;
  return { lines, anchor: isRightwards ? 'start' : 'end', box: { x, y, width, height } };
}

type Piece = readonly [Point, Point];
const SHORTEST = 14;

function firstPiece(line: readonly Point[]): Piece | null {
  const piece: Piece = [line[0]!, line[1]!];
  return lengthOfPiece(piece) >= SHORTEST ? piece : null;
}

function longestPiece(line: readonly Point[]): Piece {
  let best: Piece = [line[0]!, line[1]!];
  for (let index = 2; index < line.length; index++) {
    const piece: Piece = [line[index - 1]!, line[index]!];
    if (weight(piece) > weight(best)) best = piece;
  }
  return best;
}

/** Text stands best over a level piece. */
const weight = ([a, b]: Piece): number => Math.abs(b.x - a.x) * 1.5 + Math.abs(b.y - a.y);
const lengthOfPiece = ([a, b]: Piece): number => Math.hypot(b.x - a.x, b.y - a.y);
