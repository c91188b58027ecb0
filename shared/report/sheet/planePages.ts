import type { PageDraft } from '../pageDraft.ts';
import type { ReportContext } from '../reportContext.ts';
import { READABLE } from './arrangement.ts';
import { posterPages, posterScale } from './poster/posterPages.ts';
import { type Plane, sheetLayout, sheetPages } from './sheetPages.ts';

/** The pages of one drawing, as a poster where that is chosen. */
export function planePages(context: ReportContext, plane: Plane): PageDraft[] {
  const poster = posterOf(context, plane);
  if (!poster) return sheetPages(context, plane);
  const pages = posterPages(poster, plane);
  // What is said of a poster before it is printed is about the map.
  return plane.id === null ? pages : pages.map(({ poster: _facts, ...page }) => page);
}

/**
 * How a drawing is printed as a poster; null: it is not. The inside of a subprocess stays on one sheet where it can be read there; else it is
 * a poster at the scale of that of its map, so that both hang beside each other, cut where it does least harm.
 */
export function posterOf(context: ReportContext, { id }: Pick<Plane, 'id'>): ReportContext | null {
  const { choices } = context;
  if (!choices.poster) return null;
  if (id === null) return context;
  if (sheetLayout(context, id).scale >= READABLE) return null;
  const { cuts: _ofTheMap, ...poster } = choices.poster;
  const scale = Math.max(READABLE, posterScale(context));
  return { ...context, choices: { ...choices, scale, poster: { ...poster, size: null } } };
}
