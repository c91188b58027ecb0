import { tag } from '../../diagram/index.ts';
import { byOrder, listPaperFor, WORKSPACE_ID } from '../../model/index.ts';
import type { PageDraft } from '../pageDraft.ts';
import { distanceOf, innerOf, pagesOf, type SheetChoices } from '../paper.ts';
import type { ReportContext } from '../reportContext.ts';
import { FOOT_HEIGHT, titleBlock } from '../titleBlock.ts';
import { landscapePicture } from './landscapePicture.ts';

/** Names are no larger than those of a map on paper that is read at a desk. */
const MOST_SCALE = 4 / 3;

/**
 * All maps of the business as one picture; `isLinked`: each card is a way to its map, which is in the document too. One map alone is no
 * landscape. Paper that is cut to a map is none for all of them: the paper of the workspace is taken.
 */
export function landscapePage(
  context: ReportContext,
  { isLinked, ...choices }: SheetChoices & { readonly isLinked: boolean },
): PageDraft[] {
  const { doc, text } = context;
  const mapIds = Object.values(doc.map)
    .toSorted(byOrder)
    .map(({ id }) => id);
  if (mapIds.length < 2) return [];
  const title = text('pack.part.landscape');
  const own = { paper: listPaperFor(doc.workspace[WORKSPACE_ID]?.paper), orientation: choices.orientation };
  const pages = (pagesOf(choices) ?? pagesOf(own)!).map((size) => {
    const { width, height } = innerOf(size);
    const room = { width, height: height - FOOT_HEIGHT - 12, mostScale: MOST_SCALE * distanceOf(size) };
    return { size, width, picture: landscapePicture(context, mapIds, room, isLinked) };
  });
  const best = pages.reduce((a, b) => (b.picture.scale > a.picture.scale ? b : a));
  return [
    {
      kind: 'sheet',
      size: best.size,
      scale: null,
      anchor: 'landscape',
      markup: (place) =>
        tag(
          'section',
          { class: 'paper-page paper-sheet' },
          titleBlock(context, { place, width: best.width, title, heading: 'h1', scale: null }),
          tag('figure', { class: 'paper-picture' }, best.picture.markup(place)),
        ),
    },
  ];
}
