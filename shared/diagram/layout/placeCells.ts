import type { Point } from '../../model/index.ts';
import type { Tracks } from './assignTracks.ts';
import type { Item, Link } from './item.ts';

export interface PlacedArea {
  /** Middles of the shapes; the area's own origin is its top left corner. */
  readonly middleById: ReadonlyMap<string, Point>;
  readonly width: number;
  /** Top of each lane, and at the end the foot of the last. */
  readonly bandTops: readonly number[];
}

export interface PlaceOptions {
  readonly bandCount: number;
  /** Least height of each lane, its padding included. */
  readonly bandHeights: readonly number[];
  readonly paddingAlong: number;
  readonly paddingAcross: number;
}

const COLUMN_GAP = 44;
const TRACK_GAP = 28;
/** Beside a track that only a line runs along. */
const LINE_GAP = 14;
const BETWEEN_LINES = 8;
const LINE_HEIGHT = 2;
const LABEL_ROOM = 26;
/** Room for lines that go up or down side by side, up to a number from which on they may be closer. */
const UPRIGHT_ROOM = 10;
const MOST_UPRIGHTS = 10;

/** Turns columns and tracks into px: columns as wide as their widest shape, tracks as high as their highest, with room for names of lines. */
export function placeCells(
  items: readonly Item[],
  links: readonly Link[],
  tracks: Tracks,
  options: PlaceOptions,
): PlacedArea {
  const { cells } = tracks;
  const { centres, width } = columnCentres(items, links, tracks, options);
  const { trackMiddle, bandTops } = trackMiddles(items, tracks, options);
  const middleById = new Map<string, Point>();
  for (const item of items) {
    const cell = cells.get(item.id)!;
    middleById.set(item.id, { x: centres[cell.column]!, y: trackMiddle.get(`${cell.band} ${cell.track}`)! });
  }
  return { middleById, width, bandTops };
}

function columnCentres(
  items: readonly Item[],
  links: readonly Link[],
  { cells, uprights }: Tracks,
  { paddingAlong }: PlaceOptions,
) {
  const count = 1 + Math.max(-1, ...[...cells.values()].map((cell) => cell.column));
  const left = new Array<number>(count).fill(0);
  const right = new Array<number>(count).fill(0);
  const gap = Array.from({ length: count }, (_, column) =>
    Math.max(COLUMN_GAP, 28 + UPRIGHT_ROOM * Math.min(MOST_UPRIGHTS, uprights[column] ?? 0)),
  );
  for (const item of items) {
    const { column } = cells.get(item.id)!;
    left[column] = Math.max(left[column]!, item.extent.left);
    right[column] = Math.max(right[column]!, item.extent.right);
  }
  for (const link of links) {
    const from = cells.get(link.fromId)?.column ?? 0;
    const to = cells.get(link.toId)?.column ?? 0;
    if (link.labelWidth > 0 && to > from) gap[from] = Math.max(gap[from]!, link.labelWidth + LABEL_ROOM);
  }
  const centres: number[] = [];
  let x = paddingAlong;
  for (let column = 0; column < count; column++) {
    if (column > 0) x += gap[column - 1]!;
    centres.push(Math.round(x + left[column]!));
    x += left[column]! + right[column]!;
  }
  return { centres, width: Math.ceil(x + paddingAlong) };
}

function trackMiddles(items: readonly Item[], tracks: Tracks, options: PlaceOptions) {
  const trackMiddle = new Map<string, number>();
  const bandTops: number[] = [];
  let y = 0;
  for (let band = 0; band < options.bandCount; band++) {
    bandTops.push(y);
    const heights = heightsOf(band, items, tracks);
    const gaps = heights.map((track, index) => {
      const before = heights[index - 1];
      return before ? gapBetween(before, track) : 0;
    });
    const content = heights.reduce((sum, { top, bottom }, index) => sum + top + bottom + gaps[index]!, 0);
    const height = content + 2 * options.paddingAcross;
    const least = options.bandHeights[band] ?? 0;
    let top = y + options.paddingAcross + Math.max(0, least - height) / 2;
    for (const [track, { top: above, bottom: below }] of heights.entries()) {
      top += gaps[track]!;
      trackMiddle.set(`${band} ${track}`, Math.round(top + above));
      top += above + below;
    }
    y += Math.ceil(Math.max(height, least));
  }
  bandTops.push(y);
  return { trackMiddle, bandTops };
}

interface Height {
  readonly isLine: boolean;
}

function gapBetween(a: Height, b: Height): number {
  if (a.isLine && b.isLine) return BETWEEN_LINES;
  return a.isLine || b.isLine ? LINE_GAP : TRACK_GAP;
}

/** How far the shapes of each track reach up and down; a track without shapes is that of a line. */
function heightsOf(band: number, items: readonly Item[], { cells, counts }: Tracks) {
  const heights = Array.from({ length: counts[band] ?? 0 }, () => ({ top: 0, bottom: 0, isLine: true }));
  for (const item of items) {
    const cell = cells.get(item.id)!;
    if (cell.band !== band) continue;
    const height = heights[cell.track]!;
    height.top = Math.max(height.top, item.extent.top);
    height.bottom = Math.max(height.bottom, item.extent.bottom);
    height.isLine = false;
  }
  for (const height of heights) if (height.isLine) height.bottom = LINE_HEIGHT;
  return heights;
}
