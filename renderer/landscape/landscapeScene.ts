/** The landscape of maps as boxes and lines, made from the document. */
import { landscapeLinks } from '../../shared/diagram/index.ts';
import { byOrder, type Doc, type ProcessMap } from '../../shared/model/index.ts';
import { placeBoard, type BoardScene } from './board/placeBoard.ts';

export interface LandscapeScene extends BoardScene {
  readonly maps: readonly ProcessMap[];
}

export function landscapeScene(doc: Doc): LandscapeScene {
  const maps = Object.values(doc.map).toSorted(byOrder);
  const links = landscapeLinks(doc).map((link) => ({ ...link, look: link.type }));
  return {
    maps,
    ...placeBoard(
      maps.map(({ id }) => id),
      links,
    ),
  };
}
