import type { Point } from '../../model/index.ts';
import type { Cell, Item, Link } from './item.ts';

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
const LABEL_ROOM = 26;

/** Turns columns and tracks into px: columns as wide as their widest shape, tracks as high as their highest, with room for names of lines. */
export function placeCells(
  items: readonly Item[],
  links: readonly Link[],
  cells: ReadonlyMap<string, Cell>,
  options: PlaceOptions,
): PlacedArea {
  const { centres, width } = columnCentres(items, links, cells, options);
  const { trackMiddle, bandTops } = trackMiddles(items, cells, options);
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
  cells: ReadonlyMap<string, Cell>,
  { paddingAlong }: PlaceOptions,
) {
  const count = 1 + Math.max(-1, ...[...cells.values()].map((cell) => cell.column));
  const left = new Array<number>(count).fill(0);
  const right = new Array<number>(count).fill(0);
  const gap = new Array<number>(count).fill(COLUMN_GAP);
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

function trackMiddles(items: readonly Item[], cells: ReadonlyMap<string, Cell>, options: PlaceOptions) {
  const trackMiddle = new Map<string, number>();
  const bandTops: number[] = [];
  let y = 0;
  for (let band = 0; band < options.bandCount; band++) {
    bandTops.push(y);
    const tracks = tracksOf(band, items, cells);
    const content = tracks.reduce((sum, track) => sum + track.top + track.bottom, 0);
    const height = content + Math.max(0, tracks.length - 1) * TRACK_GAP + 2 * options.paddingAcross;
    const least = options.bandHeights[band] ?? 0;
    let top = y + options.paddingAcross + Math.max(0, least - height) / 2;
    for (const { track, top: above, bottom: below } of tracks) {
      trackMiddle.set(`${band} ${track}`, Math.round(top + above));
      top += above + below + TRACK_GAP;
    }
    y += Math.ceil(Math.max(height, least));
  }
  bandTops.push(y);
  return { trackMiddle, bandTops };
}

function tracksOf(band: number, items: readonly Item[], cells: ReadonlyMap<string, Cell>) {
  const tracks = new Map<number, { track: number; top: number; bottom: number }>();
  for (const item of items) {
    const cell = cells.get(item.id)!;
    if (cell.band !== band) continue;
    const known = tracks.get(cell.track) ?? { track: cell.track, top: 0, bottom: 0 };
    tracks.set(cell.track, {
      track: cell.track,
      top: Math.max(known.top, item.extent.top),
      bottom: Math.max(known.bottom, item.extent.bottom),
    });
  }
  return [...tracks.values()].sort((a, b) => a.track - b.track);
}
