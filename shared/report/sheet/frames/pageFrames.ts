import type { Box } from '../../../model/index.ts';
import { innerOf, PX_PER_MM } from '../../paper.ts';
import { reportContext, type ReportContext, type ReportRequest } from '../../reportContext.ts';
import { type Join, joinsOf } from '../joins.ts';
import { planePages, posterOf } from '../planePages.ts';
import { LEGEND_ID } from '../legend.ts';
import { planesOf } from '../planes.ts';
import { pictureOf } from '../picture.ts';
import type { Poster } from '../poster/posterPlan.ts';
import { posterLayout } from '../poster/posterPages.ts';
import { TITLE_ID } from '../poster/posterTitle.ts';
import { type Plane, sheetLayout } from '../sheetPages.ts';
import type { Part } from '../spread.ts';
import { onCuts, type OnCut } from './onCuts.ts';

export type { OnCut };

/** Where the pages of a print lie on a map that is being drawn, px of the map. */
export interface PageFrames {
  /** Row by row, left to right: what lies between the cuts; of a page alone, what it has room for. */
  readonly frames: readonly { readonly label: string; readonly box: Box }[];
  /** Where lines go over a cut, with the letters that both sides print. */
  readonly joins: readonly Join[];
  readonly onCuts: readonly OnCut[];
  /** What a poster has that can be moved; null: it is none. */
  readonly poster: PosterFrames | null;
}

export interface PosterFrames {
  /** The whole of it, px of the map. */
  readonly view: Box;
  readonly mmPerPx: number;
  readonly cuts: Poster['ranges'];
  readonly kept: Poster['kept'];
}

/** The frames of the pages that would be printed of a map, or of the inside of one of its subprocesses; none where nothing is drawn. `draw` may remember what it drew. */
export function pageFrames(
  request: ReportRequest,
  insideStepId: string | null,
  draw: typeof pictureOf = pictureOf,
): PageFrames {
  const context = reportContext(request);
  const planes = planesOf(context, [request.mapId]);
  const plane = planes.find(({ id }) => id === insideStepId);
  if (!plane) return nothing;
  const poster = posterOf(context, plane);
  return (
    (poster && posterFrames(poster, plane, draw)) ??
    sheetFrames(context, plane, pagesBefore(context, planes, plane))
  );
}

const nothing: PageFrames = { frames: [], joins: [], onCuts: [], poster: null };

/** Null where it is none: nothing is drawn, or it takes more sheets than anybody joins. */
function posterFrames(context: ReportContext, plane: Plane, draw: typeof pictureOf): PageFrames | null {
  const layout = posterLayout(context, plane, draw(context, plane.id));
  if (!layout || typeof layout.poster === 'number') return null;
  const { doc, text } = context;
  const { parts, cuts, ranges, view, scale, kept } = layout.poster;
  const { routes, items } = layout.picture;
  const drawn = items.filter(({ id }) => id !== TITLE_ID && !id.startsWith(`${LEGEND_ID}#`));
  return {
    frames: framesOf(parts, ({ index }) => text('report.poster.sheet', { sheet: index + 1 })),
    joins: joinsOf(parts, routes),
    onCuts: onCuts(doc, drawn, { cuts, areNamesRepeated: false }),
    // What is kept is about the map: the inside of a subprocess is cut automatically.
    poster: plane.id === null ? { view, mmPerPx: scale / PX_PER_MM, cuts: ranges, kept } : null,
  };
}

function sheetFrames(context: ReportContext, plane: Plane, before: number): PageFrames {
  const { doc, text } = context;
  const { picture, page, scale, parts: spread, footMm } = sheetLayout(context, plane.id);
  const label = (number: number) => text('report.part.onPage', { page: before + number });
  if (picture.items.length === 0) return nothing;
  if (!spread) {
    const { width, height } = innerOf(page);
    const room = { width: width / scale, height: (height - footMm * PX_PER_MM) / scale };
    return { ...nothing, frames: [{ label: label(1), box: around(picture.view, room) }] };
  }
  const { parts, cuts, arrangement } = spread;
  return {
    ...nothing,
    // The whole map comes first.
    frames: framesOf(parts, ({ index }) => label(2 + Math.floor(index / arrangement.perPage))),
    joins: joinsOf(parts, picture.routes),
    onCuts: onCuts(doc, picture.items, { cuts, areNamesRepeated: true }),
  };
}

const framesOf = (parts: readonly Part[], labelOf: (part: Part) => string): PageFrames['frames'] =>
  parts.map((part) => ({ label: labelOf(part), box: part.piece }));

/** A map stands in the middle of its page. */
const around = (view: Box, { width, height }: Pick<Box, 'width' | 'height'>): Box => ({
  x: view.x + (view.width - width) / 2,
  y: view.y + (view.height - height) / 2,
  width,
  height,
});

const pagesBefore = (context: ReportContext, planes: readonly Plane[], plane: Plane): number =>
  planes
    .slice(0, planes.indexOf(plane))
    .reduce((count, other) => count + planePages(context, other).length, 0);
