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

type ByMap = ReadonlyMap<string, readonly { readonly mapId: string; readonly order?: number }[]>;
const byMapOfTable = new WeakMap<object, ByMap>();
const NONE: readonly never[] = [];

/** Everything on one map. Grouping is done once per table and kept while the table lives, so an edit pays only for the kinds it touched. */
export function mapContents(doc: Doc, mapId: string): MapContents {
  const steps = of(doc.step, mapId);
  const events = of(doc.event, mapId);
  const gateways = of(doc.gateway, mapId);
  const dataNodes = of(doc.dataNode, mapId);
  const notes = of(doc.note, mapId);
  const groups = of(doc.group, mapId);
  const nodeById = new Map<string, AnyNode>();
  for (const list of [steps, events, gateways, dataNodes, notes, groups])
    for (const node of list) nodeById.set(node.id, node);
  return {
    pools: of(doc.pool, mapId),
    lanes: of(doc.lane, mapId),
    steps,
    events,
    gateways,
    dataNodes,
    notes,
    groups,
    flows: of(doc.flow, mapId),
    dataUses: of(doc.dataUse, mapId),
    marks: of(doc.mark, mapId),
    nodeById,
  };
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

function groupByMap(records: readonly { readonly mapId: string; readonly order?: number }[]): ByMap {
  const byMap = new Map<string, { readonly mapId: string; readonly order?: number }[]>();
  for (const record of records) {
    const list = byMap.get(record.mapId);
    if (list) list.push(record);
    else byMap.set(record.mapId, [record]);
  }
  for (const list of byMap.values()) list.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return byMap;
}
