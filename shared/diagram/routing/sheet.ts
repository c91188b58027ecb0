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

/** `before`: the same sheet of an earlier document, from which is taken what still holds. */
export function readSheet(
  doc: Doc,
  mapId: string,
  contents: MapContents,
  before: Pick<Sheet, 'solid' | 'names'> | null = null,
): Sheet {
  return {
    doc,
    mapId,
    contents,
    ends: sheetEnds(doc, contents),
    solid: BoxIndex.after<Box>(before?.solid ?? null, solidBoxes(contents)),
    names: BoxIndex.after<Box>(before?.names ?? null, labelBoxes(contents)),
    borders: frameBorders(contents),
  };
}
