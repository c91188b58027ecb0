import type { Box, Point } from '../../model/index.ts';

/** Whether a right-angled piece of line runs through a box (touching its edge is not through). */
export function crossesBox(a: Point, b: Point, box: Box): boolean {
  return (
    Math.max(a.x, b.x) > box.x &&
    Math.min(a.x, b.x) < box.x + box.width &&
    Math.max(a.y, b.y) > box.y &&
    Math.min(a.y, b.y) < box.y + box.height
  );
}

export function lengthOf(line: readonly Point[]): number {
  let length = 0;
  for (let index = 1; index < line.length; index++)
    length += Math.hypot(line[index]!.x - line[index - 1]!.x, line[index]!.y - line[index - 1]!.y);
  return length;
}

/** The line without repeated points and without corners that are none. */
export function simplified(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    const last = kept.at(-1);
    if (last && Math.abs(last.x - point.x) < 0.01 && Math.abs(last.y - point.y) < 0.01) continue;
    const before = kept.at(-2);
    if (last && before && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const turn = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
  const onward = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y);
  return Math.abs(turn) < 0.01 && onward >= 0;
}

/** The pieces of lines already drawn, found by where they run, to keep unrelated lines off each other. */
export class DrawnLines {
  private readonly piecesByPlace = new Map<
    string,
    { low: number; high: number; at: number; owner: Owner }[]
  >();

  add(line: readonly Point[], owner: Owner): void {
    for (let index = 1; index < line.length; index++) {
      const piece = pieceOf(line[index - 1]!, line[index]!);
      if (!piece) continue;
      const key = piece.axis + Math.round(piece.at / PLACE);
      const list = this.piecesByPlace.get(key);
      if (list) list.push({ ...piece, owner });
      else this.piecesByPlace.set(key, [{ ...piece, owner }]);
    }
  }

  /** How many drawn lines that share no end with this one run on top of it. */
  overlaps(line: readonly Point[], owner: Owner): number {
    let count = 0;
    for (let index = 1; index < line.length; index++) {
      const piece = pieceOf(line[index - 1]!, line[index]!);
      if (!piece) continue;
      const place = Math.round(piece.at / PLACE);
      for (let near = place - 1; near <= place + 1; near++)
        for (const other of this.piecesByPlace.get(piece.axis + near) ?? []) {
          const isRelated = other.owner.fromId === owner.fromId || other.owner.toId === owner.toId;
          const shared = Math.min(other.high, piece.high) - Math.max(other.low, piece.low);
          if (!isRelated && Math.abs(other.at - piece.at) < MIN_DISTANCE && shared > PLACE) count++;
        }
    }
    return count;
  }
}

export interface Owner {
  readonly fromId: string;
  readonly toId: string;
}
const PLACE = 8;
const MIN_DISTANCE = 6;

function pieceOf(a: Point, b: Point): { axis: 'h' | 'v'; at: number; low: number; high: number } | null {
  if (Math.abs(a.y - b.y) < 0.01)
    return { axis: 'h', at: a.y, low: Math.min(a.x, b.x), high: Math.max(a.x, b.x) };
  if (Math.abs(a.x - b.x) < 0.01)
    return { axis: 'v', at: a.x, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y) };
  return null;
}
