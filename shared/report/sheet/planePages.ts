import type { PageDraft } from '../pageDraft.ts';
import type { ReportContext } from '../reportContext.ts';
import { posterPages } from './poster/posterPages.ts';
import { type Plane, sheetPages } from './sheetPages.ts';

/** The pages of one drawing: of the map itself as a poster where that is chosen, of the inside of a subprocess never. */
export const planePages = (context: ReportContext, plane: Plane): PageDraft[] =>
  isPoster(context, plane) ? posterPages(context, plane) : sheetPages(context, plane);

export const isPoster = ({ choices }: ReportContext, { id }: Pick<Plane, 'id'>): boolean =>
  id === null && choices.poster !== undefined;
