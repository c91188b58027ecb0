import { type Box, type Doc, type MapContents, type Point } from '../../model/index.ts';
import { BoxIndex } from '../geometry/boxIndex.ts';
import { frameBorders, labelBoxes, solidBoxes } from './sheetBoxes.ts';
import type { SheetChanges } from './sheetChanges.ts';
import { type SheetEnd, sheetEnds, sheetEndsAfter } from './sheetEnds.ts';

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

/** An earlier state of a sheet, from which is taken what still holds. */
export interface SheetBefore {
  readonly sheet: Pick<Sheet, 'ends' | 'solid' | 'names'>;
  readonly changes: SheetChanges;
}

export function readSheet(
  doc: Doc,
  mapId: string,
  contents: MapContents,
  before: SheetBefore | null = null,
): Sheet {
  const { events } = contents;
  return {
    doc,
    mapId,
    contents,
    ends: before
      ? sheetEndsAfter(before.sheet.ends, doc, { ...before.changes, events })
      : sheetEnds(doc, contents),
    solid: BoxIndex.after<Box>(before?.sheet.solid ?? null, solidBoxes(contents)),
    names: BoxIndex.after<Box>(before?.sheet.names ?? null, labelBoxes(contents)),
    borders: frameBorders(contents),
  };
}
