import type { Box, Point } from '../../../model/index.ts';
import type { Reach } from '../aligned.ts';

/** A line while it is being spread: its points move. */
export interface LooseLine {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly from: Box | null;
  readonly to: Box | null;
  readonly fromReach: Reach;
  readonly toReach: Reach;
  /** A line that a file or a person drew: others keep off it. */
  readonly isFixed: boolean;
  readonly points: { x: number; y: number }[];
}

/** The direction in which pieces run (`along`) and the one in which they may be moved (`across`). */
export interface Axis {
  readonly along: 'x' | 'y';
  readonly across: 'x' | 'y';
  readonly length: 'width' | 'height';
  readonly depth: 'width' | 'height';
}
export const LEVEL: Axis = { along: 'x', across: 'y', length: 'width', depth: 'height' };
export const UPRIGHT: Axis = { along: 'y', across: 'x', length: 'height', depth: 'width' };

/** One straight piece of a line, between the points `index` and `index + 1`. */
export interface Piece {
  readonly line: LooseLine;
  readonly index: number;
}

/** Pieces that move as one: those of lines that leave (or reach) a place where there is room for only one. */
export interface Strand {
  readonly pieces: Piece[];
  at: number;
  low: number;
  high: number;
  /** How far it may be moved. */
  least: number;
  most: number;
  /** Stays where it is if it can: a straight line, or one that was drawn. */
  isHeld: boolean;
  /** All of its pieces end at a shape. */
  isEnd: boolean;
}

/** The pieces of all lines that run along an axis, together where they must move together. */
export function strandsOf(lines: readonly LooseLine[], axis: Axis): Strand[] {
  const strands: Strand[] = [];
  const meeting = meetingPlaces(lines);
  const byKey = new Map<string, Strand>();
  for (const line of lines)
    for (let index = 0; index + 1 < line.points.length; index++) {
      const [a, b] = [line.points[index]!, line.points[index + 1]!];
      if (Math.abs(a[axis.across] - b[axis.across]) > 0.01 || a[axis.along] === b[axis.along]) continue;
      const keys = line.isFixed ? NONE : trunkKeys(line, index, meeting);
      const known = keys.map((key) => byKey.get(key)).find((strand) => strand !== undefined);
      const strand = known ?? { ...blankStrand, pieces: [], at: a[axis.across] };
      if (!known) strands.push(strand);
      include(strand, { line, index }, axis);
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, strand);
    }
  return strands;
}

const blankStrand = {
  low: Infinity,
  high: -Infinity,
  least: -Infinity,
  most: Infinity,
  isHeld: false,
  isEnd: true,
};

function include(strand: Strand, piece: Piece, axis: Axis): void {
  const { line, index } = piece;
  const [a, b] = [line.points[index]![axis.along], line.points[index + 1]![axis.along]];
  const last = line.points.length - 2;
  strand.pieces.push(piece);
  strand.low = Math.min(strand.low, a, b);
  strand.high = Math.max(strand.high, a, b);
  strand.isEnd &&= index === 0 || index === last;
  strand.isHeld ||= line.isFixed || last === 0;
}

const NONE: readonly string[] = [];

/** Points and circles at which several lines begin or end. */
function meetingPlaces(lines: readonly LooseLine[]): Set<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  const note = (place: string) => (once.has(place) ? several.add(place) : once.add(place));
  for (const { fromId, toId, fromReach, toReach, isFixed } of lines) {
    if (!isFixed && fromReach === 'none') note(`from ${fromId}`);
    if (!isFixed && toReach === 'none') note(`to ${toId}`);
  }
  return several;
}

/** Lines share the way from a place on which there is room for one end only, up to where they part. */
function trunkKeys(
  { points, fromId, toId, fromReach, toReach }: LooseLine,
  index: number,
  meeting: ReadonlySet<string>,
): string[] {
  const keys: string[] = [];
  const say = (part: readonly Point[]) =>
    part.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(' ');
  const [from, to] = [`from ${fromId}`, `to ${toId}`];
  if (fromReach === 'none' && meeting.has(from)) keys.push(`${from} ${say(points.slice(0, index + 1))}`);
  if (toReach === 'none' && meeting.has(to)) keys.push(`${to} ${say(points.slice(index + 1))}`);
  return keys;
}

/** Moves all pieces of a strand. */
export function moveStrand(strand: Strand, at: number, axis: Axis): void {
  for (const { line, index } of strand.pieces) {
    line.points[index]![axis.across] = at;
    line.points[index + 1]![axis.across] = at;
  }
  strand.at = at;
}
