import { type PaperSize, type PrintChoices, printLimits } from '../ipc/index.ts';
import { type Doc, type ListPaper, listPaperFor, paperSizes, WORKSPACE_ID } from '../model/index.ts';
import type { Box } from '../model/index.ts';

/** A page in mm. */
export interface PageSize extends PaperSize {
  /** White at each edge. */
  readonly margin: number;
}

const MARGIN_MM = 12;
/** CSS px of a mm: 96 px are an inch. */
export const PX_PER_MM = 96 / 25.4;

/** Tables need their width. */
const MOST_LIST_MARGIN = 15;

/** Narrowest page whose foot still holds the title block. */
const FIT_LEAST = { width: 180, height: 100 };
/** A small map is not blown up to the size of a poster: text of a third more is as large as it gets on paper that is read at a desk. */
const MOST_SCALE = 4 / 3;
/** Shorter side of the largest paper that is read at a desk, mm. Larger ones hang on a wall and are read from farther off, in proportion. */
const DESK = 297;

export interface SheetFit {
  readonly page: PageSize;
  /** Size of the map on paper; 1: its px are CSS px (13 px text is 3.4 mm high). */
  readonly scale: number;
}

export type SheetChoices = Pick<PrintChoices, 'paper' | 'customSize' | 'margin' | 'scale' | 'orientation'>;

/** The page of a sheet and the scale of the map on it. `footMm` is what title block and legend take. */
export function fitSheet(map: Box, choices: SheetChoices, footMm: number): SheetFit {
  const { scale: wanted = null } = choices;
  const pages = pagesOf(choices);
  if (pages === null)
    return fitPage(map, { wanted: wanted ?? 1, margin: choices.margin ?? MARGIN_MM }, footMm);
  const fits = pages.map((page) => ({ page, scale: scaleOn(page, map, footMm) }));
  const { page, scale } = fits.reduce((best, fit) => (fit.scale > best.scale ? fit : best));
  return { page, scale: Math.min(wanted ?? MOST_SCALE * distanceOf(page), scale) };
}

/** From how much farther off than at a desk a page is read: foot and legend grow by it. */
export const distanceOf = ({ width, height }: PaperSize): number =>
  Math.round(Math.max(1, Math.min(width, height) / DESK) * 100) / 100;

/** The pages that may be taken: both ways round where the direction is open, across first. Null: one is cut to the map. */
export function pagesOf({ paper, customSize, margin, orientation }: SheetChoices): PageSize[] | null {
  if (paper === 'fit') return null;
  const sides = paper === 'custom' ? (customSize ?? paperSizes.A4) : paperSizes[paper];
  const [short, long] = [Math.min(sides.width, sides.height), Math.max(sides.width, sides.height)];
  const white = Math.min(margin ?? MARGIN_MM, mostMargin(sides));
  const upright: PageSize = { width: short, height: long, margin: white };
  const across: PageSize = { width: long, height: short, margin: white };
  if (orientation === 'auto') return [across, upright];
  return [orientation === 'portrait' ? upright : across];
}

/** The widest margin that a paper bears, whole mm: a fifth of its shorter side. */
export const mostMargin = ({ width, height }: PaperSize): number =>
  Math.min(printLimits.margin.most, Math.floor(Math.min(width, height) / 5));

/** Whether more pages show in readable size what one page makes too small. */
export const wantsParts = ({ withParts, scale }: Pick<PrintChoices, 'withParts' | 'scale'>): boolean =>
  withParts ?? scale === undefined;

/** A page inside its margins, px. */
export function innerOf(page: PageSize): { readonly width: number; readonly height: number } {
  return {
    width: (page.width - 2 * page.margin) * PX_PER_MM,
    height: (page.height - 2 * page.margin) * PX_PER_MM,
  };
}

/** The pages of lists: upright, on the paper of the maps where text is read on it, else on the workspace's, else on A4. */
export function listPage({
  choices: { paper, margin = MARGIN_MM },
  doc,
}: {
  readonly choices: Pick<PrintChoices, 'paper' | 'margin'>;
  readonly doc: Pick<Doc, 'workspace'>;
}): PageSize {
  const own = listPaperFor(doc.workspace[WORKSPACE_ID]?.paper);
  return { ...paperSizes[isOfLists(paper) ? paper : own], margin: Math.min(margin, MOST_LIST_MARGIN) };
}

const isOfLists = (paper: PrintChoices['paper']): paper is ListPaper =>
  paper !== 'fit' && paper !== 'custom' && listPaperFor(paper) === paper;

/** How wide a list is on paper, px. */
export const listWidth = (page: PageSize): number => Math.floor(innerOf(page).width);

function fitPage(
  map: Box,
  { wanted, margin }: { readonly wanted: number; readonly margin: number },
  footMm: number,
): SheetFit {
  const most = printLimits.side.most - 2 * margin - footMm;
  const longest = Math.max(map.width, map.height) / PX_PER_MM;
  const scale = Math.min(wanted, most / Math.max(1, longest));
  const width = Math.ceil((map.width * scale) / PX_PER_MM + 2 * margin);
  const height = Math.ceil((map.height * scale) / PX_PER_MM + 2 * margin + footMm);
  return {
    page: {
      width: Math.max(FIT_LEAST.width, width),
      height: Math.max(FIT_LEAST.height, height),
      margin,
    },
    scale,
  };
}

function scaleOn(page: PageSize, map: Box, footMm: number): number {
  const { width, height } = innerOf(page);
  return Math.min(width / Math.max(1, map.width), (height - footMm * PX_PER_MM) / Math.max(1, map.height));
}
