import {
  asId,
  kinds,
  type AnyRecord,
  type Doc,
  type Kind,
  type ProcessMap,
} from '../../shared/model/index.ts';
import { blankDoc } from './blankDoc.ts';
import { columnsByKind } from './columns.ts';
import { danglingFields } from './references.ts';
import { words } from './words.ts';

export interface MendedDoc {
  readonly doc: Doc;
  /** Records that could not stay, because what they belong to is gone: "kind id". */
  readonly dropped: readonly string[];
}

/**
 * Makes a workspace of the records that are left of one: the workspace's own record and lost maps are made anew, links to records
 * that are gone are cut, and what cannot be without such a link goes.
 */
export function mendDoc(rest: Doc, title: string): MendedDoc {
  let doc = withMaps(
    Object.keys(rest.workspace).length === 1
      ? rest
      : { ...rest, workspace: blankDoc({ name: title }).workspace },
  );
  const dropped: string[] = [];
  for (let before: Doc | null = null; before !== doc;) {
    before = doc;
    doc = cutOnce(doc, dropped);
  }
  return { doc, dropped };
}

/** Answers the same document when there was nothing to cut. */
function cutOnce(doc: Doc, dropped: string[]): Doc {
  const allIds = new Set(kinds.flatMap((kind) => Object.keys(doc[kind])));
  const next: { [kind: string]: { [id: string]: AnyRecord } } = {};
  for (const kind of kinds) {
    for (const record of Object.values(doc[kind]) as AnyRecord[]) {
      const dangling = danglingFields(doc, kind, record, allIds);
      if (dangling.length === 0) continue;
      const table = (next[kind] ??= { ...doc[kind] });
      if (dangling.every((field) => isNullable(kind, field))) {
        table[record.id] = {
          ...record,
          ...Object.fromEntries(dangling.map((field) => [field, null])),
        };
      } else {
        delete table[record.id];
        dropped.push(`${kind} ${record.id}`);
      }
    }
  }
  return Object.keys(next).length === 0 ? doc : { ...doc, ...next };
}

const isNullable = (kind: Kind, field: string): boolean =>
  columnsByKind[kind].some((column) => column.field === field && column.isNullable);

/** What was on a lost map would go with it; an empty map of that id keeps it. */
function withMaps(doc: Doc): Doc {
  const map: { [id: string]: ProcessMap } = { ...doc.map };
  for (const kind of kinds) {
    for (const record of Object.values(doc[kind]) as AnyRecord[]) {
      const mapId = 'mapId' in record ? record.mapId : null;
      if (mapId !== null && !Object.hasOwn(map, mapId))
        map[mapId] = recoveredMap(mapId, Object.keys(map).length);
    }
  }
  return { ...doc, map };
}

const recoveredMap = (id: string, order: number): ProcessMap => ({
  id: asId(id),
  name: words('storage.recovered-map'),
  description: '',
  trigger: '',
  outcome: '',
  ownerRoleId: null,
  isCustomerFacing: false,
  orientation: 'horizontal',
  language: null,
  servesNone: false,
  stockTaken: false,
  bpmnKind: 'process',
  bpmnId: null,
  processBpmnId: null,
  order,
});
