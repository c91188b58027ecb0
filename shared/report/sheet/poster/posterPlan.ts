import { type Drawn, overlaps } from '../../../diagram/index.ts';
import { type PrintChoices, printLimits } from '../../../ipc/index.ts';
import { type Box, type Doc, WORKSPACE_ID } from '../../../model/index.ts';
import type { PosterFacts } from '../../pageDraft.ts';
import { distanceOf, innerOf, type PageSize, pagesOf, PX_PER_MM } from '../../paper.ts';
import { FOOT_HEIGHT } from '../../titleBlock.ts';
import { type Axis, type Harm, harmsOf, solid } from '../cutCosts.ts';
import { crossingsOf, type Cuts, freeCuts } from '../freeCuts.ts';
import type { Picture } from '../picture.ts';
import { type GridCuts, type Part, partsOf } from '../spread.ts';
import { type CutRange, cutRanges, keptCuts, type Stretch } from './keptCuts.ts';

/** A map over sheets that are joined to one picture at its true scale. */
export interface PosterPlan {
  /** The sheet it is printed on. */
  readonly page: PageSize;
  /** Of the map; 1: as large as on the screen at 100 %. */
  readonly scale: number;
  /** The whole of it with its white edge, px of the map. */
  readonly view: Box;
  readonly columns: number;
  readonly rows: number;
  /** What a sheet shows beyond each of its cuts, px of the map: half the overlap. */
  readonly strip: number;
  readonly cuts: GridCuts;
  /** How far each of the cuts may be moved. */
  readonly ranges: { readonly [A in Axis]: readonly CutRange[] };
  /** How many cuts go through a shape or a word; of automatic ones since every other place does too. */
  readonly crossings: number;
  /** What became of the cuts that were moved. */
  readonly kept: PosterFacts['kept'];
}

export interface Poster extends PosterPlan {
  /** The sheets row by row, left to right, without those on which nothing is drawn; what lies between their cuts. */
  readonly parts: readonly Part[];
}

/** More sheets than anybody joins. */
const MOST_SHEETS = 150;
const DEFAULT_OVERLAP = 12;
/** White around the map, mm. */
const RIM = 10;
/** The two lines of the title below it, mm on a poster that is read at a desk; then comes the legend. */
const TITLE = 16;

export interface PosterSize {
  readonly scale: number;
  /** The map with its white edge and the room for its title and legend, px of the map. */
  readonly view: Box;
  /** Below the map, px of the map. */
  readonly titleAt: Box;
  /** Below the title, where the legend is set between the cuts into columns. */
  readonly legendAt: Box;
  /** From how much farther off than a page on a desk it is read. */
  readonly distance: number;
}

/** How large a poster of a map gets. `legend` is the height of its legend at a desk, px on paper. */
export function posterSize(
  map: Box,
  { poster, scale, orientation }: PrintChoices,
  legend: number,
): PosterSize {
  const sides = poster?.size ?? { width: toMm(map.width, scale), height: toMm(map.height, scale) };
  const distance = distanceOf(sides);
  const foot = (TITLE + legend / PX_PER_MM) * distance;
  const wanted = poster?.size ? scaleInto(poster.size, map, orientation, foot) : (scale ?? 1);
  const { least, most } = printLimits.scale;
  const kept = Math.min(most, Math.max(least, wanted));
  const [rim, below] = [(RIM * PX_PER_MM) / kept, (foot * PX_PER_MM) / kept];
  const title = (TITLE * distance * PX_PER_MM) / kept;
  const { x, width } = map;
  const low = map.y + map.height;
  return {
    scale: kept,
    distance,
    titleAt: { x, y: low, width, height: title },
    legendAt: { x, y: low + title, width, height: below - title },
    view: {
      x: map.x - rim,
      y: map.y - rim,
      width: map.width + 2 * rim,
      height: map.height + 2 * rim + below,
    },
  };
}

const toMm = (px: number, scale = 1): number => (px * scale) / PX_PER_MM;

/**
 * A map as a poster on the printer's paper: with the cuts that were moved where they go with its sheets, else with as few cuts through shapes
 * and words as can be, then as few sheets; for that each direction of the paper and one more column or row are tried. A number: it would
 * take that many sheets, which nobody joins.
 */
export function posterPlan(
  doc: Doc,
  drawing: Picture,
  size: PosterSize,
  choices: PrintChoices,
): PosterPlan | number {
  const { scale, view, legendAt } = size;
  const pages = posterPapers(doc, choices);
  const strip = (((choices.poster?.overlap ?? DEFAULT_OVERLAP) / 2) * PX_PER_MM) / scale;
  const stretches: { readonly [A in Axis]: Stretch } = {
    x: { from: view.x, length: view.width },
    y: { from: view.y, length: view.height },
  };
  const harms = {
    x: harmsOf(doc, drawing, { axis: 'x', areNamesRepeated: false }),
    y: [
      ...harmsOf(doc, drawing, { axis: 'y', areNamesRepeated: false }),
      ...(legendAt.height > 0 ? solid(legendAt.y, legendAt.y + legendAt.height) : []),
    ],
  };
  const moved = choices.poster?.cuts;
  const asked = pages.map((page) => {
    const { width, height } = roomOn(page, scale);
    const along = (axis: Axis, sheet: Sheet) => {
      const fewest = least(stretches[axis].length, sheet);
      const longestOf = (parts: number) => longest(parts, sheet);
      const kept = moved ? keptCuts(moved[axis], stretches[axis], { fewest, longestOf }) : null;
      return { axis, sheet, fewest, kept };
    };
    return { page, x: along('x', { room: width, strip }), y: along('y', { room: height, strip }) };
  });
  // Where all that was moved can stay, nothing else is looked for: a cut is answered while it is dragged.
  const keeping = asked.find(({ x, y }) => x.kept && y.kept);
  const tried = (keeping ? [keeping] : asked).map(({ page, ...along }) => {
    if (along.x.fewest * along.y.fewest > MOST_SHEETS) return along.x.fewest * along.y.fewest;
    const cut = ({ axis, sheet, fewest, kept }: typeof along.x) => {
      const { at, crossings } = kept
        ? { at: kept, crossings: crossingsOf(kept, harms[axis]) }
        : clearest(stretches[axis], harms[axis], fewest, sheet);
      return {
        at,
        crossings,
        longest: longest(at.length + 1, sheet),
        isKept: kept !== null && kept.length > 0,
        isUnfit: kept === null && moved !== undefined && moved[axis].length > 0,
      };
    };
    const [x, y] = [cut(along.x), cut(along.y)];
    return {
      page,
      x,
      y,
      unfit: (x.isUnfit ? 1 : 0) + (y.isUnfit ? 1 : 0),
      crossings: x.crossings + y.crossings,
      sheets: (x.at.length + 1) * (y.at.length + 1),
    };
  });
  const found = tried.filter((one) => typeof one !== 'number');
  const best = found.toSorted(
    (a, b) => a.unfit - b.unfit || a.crossings - b.crossings || a.sheets - b.sheets,
  )[0];
  if (!best) return Math.min(...tried.filter((one) => typeof one === 'number'));
  return {
    page: best.page,
    scale,
    view,
    strip,
    cuts: { x: best.x.at, y: best.y.at },
    ranges: {
      x: cutRanges(best.x.at, stretches.x, best.x.longest),
      y: cutRanges(best.y.at, stretches.y, best.y.longest),
    },
    crossings: best.crossings,
    kept: best.unfit > 0 ? 'unfit' : best.x.isKept || best.y.isKept ? 'used' : 'none',
    columns: best.x.at.length + 1,
    rows: best.y.at.length + 1,
  };
}

/** A poster with its sheets, once all that is drawn on it is known. */
export function withParts(plan: PosterPlan, items: readonly Drawn[]): Poster {
  const { view, cuts } = plan;
  const parts = partsOf(view, { at: cuts.x }, { at: cuts.y })
    .filter(({ piece }) => isDrawnOn(items, piece))
    .map((part, index) => ({ ...part, index }));
  return { ...plan, parts };
}

/** The sheets that a poster may be printed on: a page cut to the map is none, then it is the paper of the business. */
export function posterPapers(doc: Doc, choices: PrintChoices): PageSize[] {
  const own = doc.workspace[WORKSPACE_ID]?.paper ?? 'A4';
  return pagesOf(choices) ?? pagesOf({ ...choices, paper: own })!;
}

/** Space above the foot that cut marks reach into, px on paper. */
const MARK_ROOM = 8;

/** What a sheet has for the map, px of the map. */
function roomOn(page: PageSize, scale: number) {
  const { width, height } = innerOf(page);
  return { width: width / scale, height: (height - FOOT_HEIGHT - MARK_ROOM) / scale };
}

interface Sheet {
  readonly room: number;
  readonly strip: number;
}

/** Each sheet shows a strip beyond each of its cuts: outer ones have one, inner ones two. */
const longest = (count: number, { room, strip }: Sheet): number[] =>
  Array.from({ length: count }, (_, index) => {
    const cuts = (index > 0 ? 1 : 0) + (index < count - 1 ? 1 : 0);
    return room - cuts * strip;
  });

/** The fewest sheets that hold a length. */
function least(length: number, { room, strip }: Sheet): number {
  if (length <= room) return 1;
  return 2 + Math.max(0, Math.ceil((length - 2 * (room - strip)) / Math.max(1, room - 2 * strip) - 1e-9));
}

/** The cuts for this many parts, or for one more where that crosses less. */
function clearest(stretch: Stretch, harms: readonly Harm[], count: number, sheet: Sheet): Cuts {
  const few = freeCuts(stretch, harms, longest(count, sheet));
  if (few?.crossings === 0) return few;
  const more = freeCuts(stretch, harms, longest(count + 1, sheet));
  if (!few) return more!;
  return more && more.crossings < few.crossings ? more : few;
}

/** The largest scale at which a map with its white edge lies inside a size. */
function scaleInto(
  size: { readonly width: number; readonly height: number },
  map: Box,
  orientation: PrintChoices['orientation'],
  foot: number,
): number {
  const [short, long] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  const fit = (width: number, height: number) =>
    Math.min(
      ((width - 2 * RIM) * PX_PER_MM) / Math.max(1, map.width),
      ((height - 2 * RIM - foot) * PX_PER_MM) / Math.max(1, map.height),
    );
  if (orientation === 'portrait') return fit(short, long);
  return orientation === 'landscape' ? fit(long, short) : Math.max(fit(short, long), fit(long, short));
}

const isDrawnOn = (items: readonly Drawn[], piece: Box): boolean =>
  items.some(({ bounds }) => overlaps(bounds, piece));
