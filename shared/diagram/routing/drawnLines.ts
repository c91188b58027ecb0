import type { Box, Point } from '../../model/index.ts';
import { boundsOf, touches } from './lineBounds.ts';

/** The two ends of a line, by which it is known whether lines may run together. */
export interface Owner {
  readonly fromId: string;
  readonly toId: string;
}

interface Piece {
  readonly isLevel: boolean;
  /** Where it runs: the height of a level piece, the distance from the left of an upright one. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly owner: Owner;
}

/** A piece of the border of a lane, which may be crossed but not run along. */
type BorderPiece = Omit<Piece, 'owner'>;

const CELL = 128;
const TOO_NEAR = 6;
/** A shorter common stretch is not seen as one. */
const SHORT = 8;

interface Waiting {
  readonly line: readonly Point[];
  readonly owner: Owner;
  readonly bounds: Box;
}

/**
 * The pieces of lines already drawn, found by where they run, to keep other lines from crossing them or running on them. After a change few
 * places are asked about: lines are taken to pieces when somebody asks about where they run.
 */
export class DrawnLines {
  private readonly cells = new Map<number, Piece[]>();
  /** Borders run all along a map: they are found by their height, or their distance from the left, alone. */
  private readonly borders = new Map<number, BorderPiece[]>();
  private waiting: Waiting[] = [];

  add(line: readonly Point[], owner: Owner): void {
    this.waiting.push({ line, owner, bounds: boundsOf(line) });
  }

  addBorder(line: readonly Point[]): void {
    for (let index = 1; index < line.length; index++) {
      const piece = pieceOf(line[index - 1]!, line[index]!);
      if (piece) put(this.borders, keyOf(piece.isLevel, 0, cell(piece.at)), piece);
    }
  }

  /** To be called before costs in a place are asked for. */
  lookAt(place: Box): void {
    this.waiting = this.waiting.filter(({ line, owner, bounds }) => {
      if (!touches(bounds, place)) return true;
      this.takeToPieces(line, owner);
      return false;
    });
  }

  private takeToPieces(line: readonly Point[], owner: Owner): void {
    for (let index = 1; index < line.length; index++) {
      const where = pieceOf(line[index - 1]!, line[index]!);
      if (!where) continue;
      const piece = { ...where, owner };
      const last = cell(piece.high);
      for (let along = cell(piece.low); along <= last; along++)
        put(this.cells, keyOf(piece.isLevel, along, cell(piece.at)), piece);
    }
  }

  /**
   * What it costs a piece of line to cross drawn lines (`crossing` each) and to run on borders and on lines that share no end with it in the
   * same role (`onTop` each px).
   */
  costOf(
    a: Point,
    b: Point,
    owner: Owner,
    price: { readonly crossing: number; readonly onTop: number },
  ): number {
    const isLevel = a.y === b.y;
    const at = isLevel ? a.y : a.x;
    const low = isLevel ? Math.min(a.x, b.x) : Math.min(a.y, b.y);
    const high = isLevel ? Math.max(a.x, b.x) : Math.max(a.y, b.y);
    const across = cell(at);
    const last = cell(high);
    let cost = 0;
    for (const border of this.borders.get(keyOf(isLevel, 0, across)) ?? []) {
      if (Math.abs(border.at - at) >= TOO_NEAR) continue;
      const length = Math.min(border.high, high) - Math.max(border.low, low);
      if (length > SHORT) cost += price.onTop * length;
    }
    for (let along = cell(low); along <= last; along++) {
      const list = this.cells.get(keyOf(isLevel, along, across));
      if (!list) continue;
      for (const other of list) {
        if (other.isLevel !== isLevel) {
          // Counted in the cell in which the two meet.
          if (cell(other.at) === along && isCrossing(other, at, low, high)) cost += price.crossing;
        } else if (Math.abs(other.at - at) < TOO_NEAR) {
          const from = Math.max(low, other.low);
          const length = Math.min(other.high, high) - from;
          if (length <= SHORT || cell(from) !== along) continue;
          if (!isRelated(other.owner, owner)) cost += price.onTop * length;
        }
      }
    }
    return cost;
  }
}

function pieceOf(a: Point, b: Point): BorderPiece | null {
  if (Math.abs(a.y - b.y) < 0.01)
    return { isLevel: true, at: a.y, low: Math.min(a.x, b.x), high: Math.max(a.x, b.x) };
  if (Math.abs(a.x - b.x) < 0.01)
    return { isLevel: false, at: a.x, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y) };
  return null;
}

function put<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const isCrossing = (other: Piece, at: number, low: number, high: number): boolean =>
  other.at > low + 1 && other.at < high - 1 && at > other.low + 1 && at < other.high - 1;

const isRelated = (other: Owner, own: Owner): boolean =>
  other.fromId === own.fromId || other.toId === own.toId;

const cell = (value: number): number => Math.floor(value / CELL) + 0x8000;
const keyOf = (isLevel: boolean, along: number, across: number): number =>
  isLevel ? along * 0x10000 + across : across * 0x10000 + along;
