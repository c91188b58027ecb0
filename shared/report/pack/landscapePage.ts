import { tag } from '../../diagram/index.ts';
import type { PageDraft } from '../pageDraft.ts';
import { innerOf, pagesOf } from '../paper.ts';
import { FOOT_HEIGHT, titleBlock } from '../titleBlock.ts';
import { landscapePicture } from './landscapePicture.ts';
import type { PackContext } from './packContext.ts';

/** All maps of the business as one picture, each card a way to its map. One map alone is no landscape. */
export function landscapePage(context: PackContext): PageDraft[] {
  const { mapIds, pack, text } = context;
  if (mapIds.length < 2) return [];
  const title = text('pack.part.landscape');
  const isWithMaps = !pack.without.includes('maps');
  const pages = pagesOf({ paper: pack.paper, orientation: 'auto' })!.map((size) => {
    const { width, height } = innerOf(size);
    const room = { width, height: height - FOOT_HEIGHT - 12 };
    return { size, width, picture: landscapePicture(context, room, isWithMaps) };
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
