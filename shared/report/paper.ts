import type { PrintChoices } from '../ipc/index.ts';
import { type Box, type Doc, WORKSPACE_ID } from '../model/index.ts';

/** A page in mm. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export const MARGIN_MM = 12;
/** CSS px of a mm: 96 px are an inch. */
export const PX_PER_MM = 96 / 25.4;

/** Portrait sizes in mm (ISO 216; ANSI A for Letter). */
const sizes = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  Letter: { width: 215.9, height: 279.4 },
} as const;
export type FixedPaper = keyof typeof sizes;

/** Narrowest page whose foot still holds the title block, and the longest that PDF readers open (200 inches). */
const FIT_LEAST = { width: 180, height: 100 };
const FIT_MOST = 5_000;
/** A small map is not blown up to the size of a poster: text of a third more is as large as it gets. */
const MOST_SCALE = 4 / 3;

export interface SheetFit {
  readonly page: PageSize;
  /** Size of the map on paper; 1: its px are CSS px (13 px text is 3.4 mm high). */
  readonly scale: number;
}

/** The page of a sheet and the scale of the map on it. `footMm` is what title block and legend take. */
export function fitSheet(
  map: Box,
  choices: Pick<PrintChoices, 'paper' | 'orientation'>,
  footMm: number,
): SheetFit {
  if (choices.paper === 'fit') return fitPage(map, footMm);
  const fits = orientationsOf(choices.paper, choices.orientation).map((page) => ({
    page,
    scale: scaleOn(page, map, footMm),
  }));
  return fits.reduce((best, fit) => (fit.scale > best.scale ? fit : best));
}

/** The pages that may be taken: both ways round where the direction is open, across first. */
export function orientationsOf(paper: FixedPaper, orientation: PrintChoices['orientation']): PageSize[] {
  const upright: PageSize = sizes[paper];
  const across: PageSize = { width: upright.height, height: upright.width };
  if (orientation === 'auto') return [across, upright];
  return [orientation === 'portrait' ? upright : across];
}

/** A page inside its margins, px. */
export function innerOf(page: PageSize): { readonly width: number; readonly height: number } {
  return {
    width: (page.width - 2 * MARGIN_MM) * PX_PER_MM,
    height: (page.height - 2 * MARGIN_MM) * PX_PER_MM,
  };
}

/** What lists are printed on: the workspace's own paper where a sheet is cut to fit. */
export const listPaper = ({
  choices,
  doc,
}: {
  readonly choices: Pick<PrintChoices, 'paper'>;
  readonly doc: Pick<Doc, 'workspace'>;
}): FixedPaper => (choices.paper === 'fit' ? (doc.workspace[WORKSPACE_ID]?.paper ?? 'A4') : choices.paper);

/** How wide a list is on paper, px. */
export const listWidth = (paper: FixedPaper): number => Math.floor(innerOf(listPage(paper)).width);

/** The pages of lists: upright, on the workspace's paper where the sheet is cut to fit. */
export const listPage = (paper: FixedPaper): PageSize => sizes[paper];

function fitPage(map: Box, footMm: number): SheetFit {
  const most = FIT_MOST - 2 * MARGIN_MM - footMm;
  const longest = Math.max(map.width, map.height) / PX_PER_MM;
  const scale = Math.min(1, most / Math.max(1, longest));
  const width = Math.ceil((map.width * scale) / PX_PER_MM + 2 * MARGIN_MM);
  const height = Math.ceil((map.height * scale) / PX_PER_MM + 2 * MARGIN_MM + footMm);
  return {
    page: { width: Math.max(FIT_LEAST.width, width), height: Math.max(FIT_LEAST.height, height) },
    scale,
  };
}

function scaleOn(page: PageSize, map: Box, footMm: number): number {
  const width = (page.width - 2 * MARGIN_MM) * PX_PER_MM;
  const height = (page.height - 2 * MARGIN_MM - footMm) * PX_PER_MM;
  return Math.min(MOST_SCALE, width / Math.max(1, map.width), height / Math.max(1, map.height));
}
