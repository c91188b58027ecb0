import {
  type Doc,
  type Figure,
  type Flow,
  type MapContents,
  type Mark,
  type ProcessMap,
} from '../../../model/index.ts';
import type { Routes } from '../../../diagram/routing/routeMap.ts';
import { attribute, type XmlNode } from '../../xml/xmlNode.ts';

/** Everything that the parts of the writer share while one map is written. */
export interface Writing {
  readonly doc: Doc;
  readonly map: ProcessMap;
  readonly contents: MapContents;
  /** The id of each record in the file; its process has one under `processKey` of its map or pool. */
  readonly ids: ReadonlyMap<string, string>;
  readonly kept: Kept;
  /** Ids of the processes of each map that is written, main one first. */
  readonly processIds: ReadonlyMap<string, readonly string[]>;
  readonly routes: Routes;
  readonly figuresByOwner: ReadonlyMap<string, readonly Figure[]>;
  readonly marksByTarget: ReadonlyMap<string, readonly Mark[]>;
  readonly flowsByEnd: ReadonlyMap<string, readonly Flow[]>;
}

/** What was kept of the file, by owner and slot. */
export type Kept = ReadonlyMap<string, ReadonlyMap<string, readonly XmlNode[]>>;

export const keptOf = (writing: Pick<Writing, 'kept'>, ownerId: string, slot: string): readonly XmlNode[] =>
  writing.kept.get(ownerId)?.get(slot) ?? [];
export const firstKept = (
  writing: Pick<Writing, 'kept'>,
  ownerId: string,
  slot: string,
): XmlNode | undefined => keptOf(writing, ownerId, slot)[0];

/** The id that the file gave to an element that is no record, or one by rule: a reader takes the latter for granted. */
export const keptId = (kept: XmlNode | undefined, usual: string): string =>
  (kept && attribute(kept, 'id')) ?? usual;

/** The id that a record has in the file. */
export function idOf(writing: Pick<Writing, 'ids'>, recordId: string): string {
  const id = writing.ids.get(recordId);
  if (id === undefined) throw new Error(`no file id for <${recordId}>`);
  return id;
}
