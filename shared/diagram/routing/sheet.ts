import { type Box, type Doc, type MapContents, type Point } from '../../model/index.ts';
import { BoxIndex } from '../geometry/boxIndex.ts';
import { frameBorders, labelBoxes, solidBoxes } from './sheetBoxes.ts';
import { type SheetEnd, sheetEnds } from './sheetEnds.ts';

/** One sheet of a map, as lines see it. */
export interface Sheet {
  readonly doc: Doc;
  readonly mapId: string;
  readonly contents: MapContents;
  /** The shapes at which lines end, by id. */
  readonly ends: ReadonlyMap<string, SheetEnd>;
  /** Shapes that lines go around, and names that they keep off. */
  readonly solid: BoxIndex;
  readonly names: BoxIndex;
  readonly borders: readonly (readonly Point[])[];
}

export function readSheet(doc: Doc, mapId: string, contents: MapContents): Sheet {
  return {
    doc,
    mapId,
    contents,
    ends: sheetEnds(doc, contents),
    solid: new BoxIndex<Box>(solidBoxes(contents)),
    names: new BoxIndex<Box>(labelBoxes(contents)),
    borders: frameBorders(contents),
  };
}
