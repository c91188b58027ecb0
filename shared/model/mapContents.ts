import type { Doc, Table } from './doc.ts';
import type { AnyNode, DataUse, Flow, Kind, Lane, Mark, Pool, Records } from './records.ts';

/** What is drawn on a map and can be selected, marked and joined. */
export type ElementKind =
  'pool' | 'lane' | 'step' | 'event' | 'gateway' | 'dataNode' | 'note' | 'group' | 'flow';
export type Element = { [K in ElementKind]: { readonly kind: K; readonly record: Records[K] } }[ElementKind];

const elementKinds: readonly ElementKind[] = [
  'step',
  'event',
  'gateway',
  'flow',
  'lane',
  'pool',
  'dataNode',
  'note',
  'group',
];

/** The drawn element with this id, whatever its kind; null if there is none. */
export function elementOf(doc: Doc, id: string): Element | null {
  for (const kind of elementKinds) {
    const record = doc[kind][id];
    if (record) return { kind, record } as Element;
  }
  return null;
}

/** The records of one map, by kind, in drawing order. */
export interface MapContents {
  readonly pools: readonly Pool[];
  readonly lanes: readonly Lane[];
  readonly steps: readonly Records['step'][];
  readonly events: readonly Records['event'][];
  readonly gateways: readonly Records['gateway'][];
  readonly dataNodes: readonly Records['dataNode'][];
  readonly notes: readonly Records['note'][];
  readonly groups: readonly Records['group'][];
  readonly flows: readonly Flow[];
  readonly dataUses: readonly DataUse[];
  readonly marks: readonly Mark[];
  /** Steps, events, gateways, data, notes and groups by id. */
  readonly nodeById: ReadonlyMap<string, AnyNode>;
}

interface OnMap {
  readonly mapId: string;
  readonly order?: number;
}
type ByMap = ReadonlyMap<string, readonly OnMap[]>;
const byMapOfTable = new WeakMap<object, ByMap>();
const NONE: readonly never[] = [];

/**
 * Everything on one map. Grouping is done once per table and kept while the table lives, so an edit pays only for the kinds it touched;
 * the answer is kept while the document lives, so that it may be asked for once per element.
 */
export function mapContents(doc: Doc, mapId: string): MapContents {
  let ofDoc = contentsOfDoc.get(doc);
  if (!ofDoc) contentsOfDoc.set(doc, (ofDoc = new Map()));
  let contents = ofDoc.get(mapId);
  if (!contents) ofDoc.set(mapId, (contents = gather(doc, mapId)));
  return contents;
}
const contentsOfDoc = new WeakMap<Doc, Map<string, MapContents>>();

function gather(doc: Doc, mapId: string): MapContents {
  const nodes = {
    steps: of(doc.step, mapId),
    events: of(doc.event, mapId),
    gateways: of(doc.gateway, mapId),
    dataNodes: of(doc.dataNode, mapId),
    notes: of(doc.note, mapId),
    groups: of(doc.group, mapId),
  };
  let nodeById: ReadonlyMap<string, AnyNode> | null = null;
  return {
    ...nodes,
    pools: of(doc.pool, mapId),
    lanes: of(doc.lane, mapId),
    flows: of(doc.flow, mapId),
    dataUses: of(doc.dataUse, mapId),
    marks: of(doc.mark, mapId),
    // Made when it is first asked for: most readers go through the lists.
    get nodeById() {
      return (nodeById ??= new Map(
        Object.values(nodes).flatMap((list) => list.map((node) => [node.id, node])),
      ));
    },
  };
}

/** Up to so many records are looked up one by one sooner than all are grouped anew. */
const FEW = 100;

/**
 * Tells that `next` is `table` with these records in place of those of the same id, and nothing more: its grouping is then the known one with
 * their places taken over. Sorting thousands of records anew is much of what moving one costs.
 */
export function replacedInTable(
  table: object,
  next: object,
  replaced: readonly { readonly before: object; readonly after: object }[],
): void {
  const known = byMapOfTable.get(table);
  if (!known || replaced.length > FEW) return;
  const byMap = new Map<string, OnMap[]>();
  for (const each of replaced) {
    const [before, after] = [each.before as OnMap, each.after as OnMap];
    if (before.mapId !== after.mapId || before.order !== after.order) return;
    let list = byMap.get(after.mapId);
    if (!list) byMap.set(after.mapId, (list = [...(known.get(after.mapId) ?? NONE)]));
    const place = list.indexOf(before);
    if (place === -1) return;
    list[place] = after;
  }
  byMapOfTable.set(next, new Map([...known, ...byMap]));
}

type KindOnMap = { [K in Kind]: Records[K] extends { readonly mapId: string } ? K : never }[Kind];

function of<K extends KindOnMap>(table: Table<K>, mapId: string): readonly Records[K][] {
  let byMap = byMapOfTable.get(table);
  if (!byMap) {
    byMap = groupByMap(Object.values(table));
    byMapOfTable.set(table, byMap);
  }
  return (byMap.get(mapId) ?? NONE) as readonly Records[K][];
}

function groupByMap(records: readonly OnMap[]): ByMap {
  const byMap = new Map<string, OnMap[]>();
  for (const record of records) {
    const list = byMap.get(record.mapId);
    if (list) list.push(record);
    else byMap.set(record.mapId, [record]);
  }
  for (const list of byMap.values()) list.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return byMap;
}
