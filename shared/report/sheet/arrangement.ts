import type { Box } from '../../model/index.ts';
import type { PageSize } from '../paper.ts';

/** How a map is spread: in a grid of parts of one scale, some of them on each page. */
export interface Arrangement {
  readonly page: PageSize;
  /** 1: as large as on the screen at 100 %. */
  readonly scale: number;
  readonly columns: number;
  readonly rows: number;
  /** Parts on one page: one below the other where the map is one row of them, side by side where it is one column. */
  readonly perPage: number;
}

/** What a page leaves for parts, px. */
export interface PartRoom {
  readonly page: PageSize;
  readonly width: number;
  readonly height: number;
}

/** What a part takes besides its piece of the map, in px of the map, at each cut. */
export interface CutRoom {
  readonly across: number;
  readonly down: number;
}

/** Labels (12 px on the map) are 6 pt high: the least that is read without effort on paper. */
export const READABLE = 2 / 3;
/** Space between parts on one page, and the line above each, px. */
export const PART_GAP = 18;
export const CAPTION = 24;
/** Beyond this a larger paper is the better answer. */
export const MOST_PAGES = 40;
const MOST_PER_PAGE = 6;
/** Room given up, step by step, so that cuts find a place between the shapes. */
const slack = [1, 0.94, 0.88, 0.82] as const;

/**
 * The ways to show a map in readable size, best first: fewest pages, then fewest parts, then the largest scale. None where even
 * `MOST_PAGES` would not do.
 */
export function arrangements(map: Box, rooms: readonly PartRoom[], cut: CutRoom): Arrangement[] {
  const found: Arrangement[] = [];
  for (const room of rooms)
    for (let columns = 1; columns <= MOST_PAGES; columns++)
      for (let rows = 1; rows * columns <= MOST_PAGES * MOST_PER_PAGE; rows++)
        for (const perPage of perPageOf(columns, rows))
          if (Math.ceil((columns * rows) / perPage) <= MOST_PAGES)
            found.push(...scaled(map, room, cut, { columns, rows, perPage }));
  const pages = (one: Arrangement) => Math.ceil((one.columns * one.rows) / one.perPage);
  return found.sort(
    (a, b) => pages(a) - pages(b) || a.columns * a.rows - b.columns * b.rows || b.scale - a.scale,
  );
}

function perPageOf(columns: number, rows: number): number[] {
  if (columns > 1 && rows > 1) return [1];
  return Array.from({ length: Math.min(MOST_PER_PAGE, columns * rows) }, (_, index) => index + 1);
}

function scaled(
  map: Box,
  room: PartRoom,
  cut: CutRoom,
  grid: Pick<Arrangement, 'columns' | 'rows' | 'perPage'>,
): Arrangement[] {
  const { columns, rows } = grid;
  const { width, height } = partRoom(room, grid);
  const across = map.width / columns + (columns > 1 ? cut.across : 0);
  const down = map.height / rows + (rows > 1 ? cut.down : 0);
  const most = Math.min(1, width / Math.max(1, across), height / Math.max(1, down));
  return slack
    .map((part) => most * part)
    .filter((scale) => scale >= READABLE)
    .map((scale) => ({ page: room.page, scale, ...grid }));
}

/** What one part may take of its page, px. */
export function partRoom(
  room: PartRoom,
  { rows, perPage }: Pick<Arrangement, 'rows' | 'perPage'>,
): { readonly width: number; readonly height: number } {
  const share = (whole: number) => (whole - (perPage - 1) * PART_GAP) / perPage;
  const isStack = rows === 1;
  return {
    width: isStack ? room.width : share(room.width),
    height: (isStack ? share(room.height) : room.height) - CAPTION,
  };
}
