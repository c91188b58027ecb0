import { LANE_HEADER, overlaps } from '../../diagram/index.ts';
import type { Box, Doc, Lane, Pool } from '../../model/index.ts';
import { type Arrangement, arrangements, type CutRoom, partRoom, type PartRoom } from './arrangement.ts';
import { harmsOf } from './cutCosts.ts';
import { type Cuts, freeCuts } from './freeCuts.ts';
import type { Picture } from './picture.ts';

/** A map over several parts: where it is cut, and how large the parts are. */
export interface Spread {
  readonly arrangement: Arrangement;
  readonly headers: Headers;
  /** Row by row, left to right; without those that hold no shape. */
  readonly parts: readonly Part[];
  readonly cuts: GridCuts;
}

/** Where a map is cut into columns (`x`) and rows (`y`), px of the map, in order. */
export interface GridCuts {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

export interface Part {
  readonly index: number;
  readonly column: number;
  readonly row: number;
  /** The piece of the map between its cuts. */
  readonly piece: Box;
}

/** How deep the names of pools and lanes reach into the map, px; they are repeated on each part. */
export interface Headers {
  readonly left: number;
  readonly top: number;
}

/** Room at a cut for the letters that join it with the other side, px of the map. */
export const JOIN = 22;
/** How many arrangements are tried for one whose cuts touch no shape. */
const MOST_TRIES = 12;

/** Spreads a picture so that its labels can be read, cut where nothing is cut through if any such way is found; null where no number of pages would do. */
export function spread(doc: Doc, picture: Picture, rooms: readonly PartRoom[]): Spread | null {
  const headers = headersOf(picture);
  const cut: CutRoom = { across: 2 * JOIN + headers.left, down: 2 * JOIN + headers.top };
  const found = arrangements(picture.view, rooms, cut);
  const best = found[0];
  if (!best) return null;
  const harms = {
    x: harmsOf(doc, picture, { axis: 'x', areNamesRepeated: true }),
    y: harmsOf(doc, picture, { axis: 'y', areNamesRepeated: true }),
  };
  let least: { readonly spread: Spread; readonly crossings: number; readonly cost: number } | null = null;
  for (const arrangement of found.slice(0, MOST_TRIES)) {
    const { view } = picture;
    const room = roomOf(arrangement, rooms);
    const x = freeCuts(
      { from: view.x, length: view.width },
      harms.x,
      longest(arrangement.columns, room.width / arrangement.scale, headers.left),
    );
    const y = freeCuts(
      { from: view.y, length: view.height },
      harms.y,
      longest(arrangement.rows, room.height / arrangement.scale, headers.top),
    );
    if (!x || !y) continue;
    const crossings = x.crossings + y.crossings;
    const cost = x.cost + y.cost;
    if (least && (crossings > least.crossings || (crossings === least.crossings && cost >= least.cost)))
      continue;
    const parts = partsOf(view, x, y).filter(({ piece }) => hasShapes(picture, piece));
    const numbered = parts.map((part, index) => ({ ...part, index }));
    least = {
      crossings,
      cost,
      spread: {
        arrangement: filled(arrangement, room, parts, headers),
        headers,
        parts: numbered,
        cuts: { x: x.at, y: y.at },
      },
    };
    if (crossings === 0) break;
  }
  return least?.spread ?? null;
}

/** What one part may take of a page, px. */
function roomOf(arrangement: Arrangement, rooms: readonly PartRoom[]) {
  const room = rooms.find(({ page }) => page === arrangement.page)!;
  return partRoom(room, arrangement);
}

/** The cuts may leave room: the parts are made as large as the largest of them allows. */
function filled(
  arrangement: Arrangement,
  room: { readonly width: number; readonly height: number },
  parts: readonly Part[],
  headers: Headers,
): Arrangement {
  const fits = parts.map((part) => {
    const { left, right, top, bottom } = sidesOf(arrangement, part, headers);
    return Math.min(
      room.width / (part.piece.width + left + right),
      room.height / (part.piece.height + top + bottom),
    );
  });
  return { ...arrangement, scale: Math.min(1, ...fits) };
}

/** What a part has around its piece for headers and letters, px of the map. */
export function sidesOf(
  { columns, rows }: Pick<Arrangement, 'columns' | 'rows'>,
  { column, row }: Part,
  headers: Headers,
) {
  return {
    left: column > 0 ? JOIN + headers.left : 0,
    right: column < columns - 1 ? JOIN : 0,
    top: row > 0 ? JOIN + headers.top : 0,
    bottom: row < rows - 1 ? JOIN : 0,
  };
}

/** How much of the map each part may hold: those after a cut repeat the headers, and each cut takes room for its letters. */
function longest(parts: number, room: number, header: number): number[] {
  return Array.from({ length: parts }, (_, index) => {
    const before = index > 0 ? JOIN + header : 0;
    const after = index < parts - 1 ? JOIN : 0;
    return room - before - after;
  });
}

/** A part through which only lines pass is not worth a page: their letters say where they go on. */
const hasShapes = ({ items }: Picture, piece: Box): boolean =>
  items.some(
    ({ kind, bounds }) => kind !== 'flow' && kind !== 'lane' && kind !== 'pool' && overlaps(bounds, piece),
  );

export function partsOf(view: Box, x: Pick<Cuts, 'at'>, y: Pick<Cuts, 'at'>): Part[] {
  const columns = [view.x, ...x.at, view.x + view.width];
  const rows = [view.y, ...y.at, view.y + view.height];
  return rows.slice(1).flatMap((low, row) =>
    columns.slice(1).map((far, column): Part => {
      const [left, top] = [columns[column]!, rows[row]!];
      const piece = { x: left, y: top, width: far - left, height: low - top };
      return { index: row * (columns.length - 1) + column, column, row, piece };
    }),
  );
}

function headersOf({ contents }: Picture): Headers {
  const areas = [...contents.pools, ...contents.lanes];
  const depth = (isHorizontal: boolean, axis: 'x' | 'y') =>
    Math.max(
      0,
      ...areas
        .filter((area) => area.isHorizontal === isHorizontal && !isClosed(area))
        .map((area) => area[axis] - outermost(area, areas)[axis] + LANE_HEADER),
    );
  return { left: depth(true, 'x'), top: depth(false, 'y') };
}

const isClosed = (area: Lane | Pool): boolean => 'isBlackBox' in area && area.isBlackBox;

/** The largest pool or lane that a lane lies in, or itself. */
export function outermost<A extends Lane | Pool>(area: A, areas: readonly (Lane | Pool)[]): Lane | Pool {
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const around = areas.filter(
    (other) =>
      other.isHorizontal === area.isHorizontal &&
      other.x <= middle.x &&
      other.y <= middle.y &&
      other.x + other.width >= middle.x &&
      other.y + other.height >= middle.y,
  );
  return around.reduce<Lane | Pool>(
    (widest, other) => (other.width * other.height > widest.width * widest.height ? other : widest),
    area,
  );
}
