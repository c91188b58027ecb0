import { kinds, type AnyRecord, type Doc, type Kind, type Records } from '../model/index.ts';

/**
 * Another workspace with the ids of this one wherever both mean the same thing, so that two files that never were one can be compared:
 * by id, else by the id it had in a BPMN file, else by name within its map, else by its neighbours. What is the same only by a guess among
 * several is left as it is: it counts as gone and as new.
 */
export function withIdsOf(present: Doc, other: Doc): Doc {
  const renames = new Map<string, string>();
  for (const { kind, key } of passes) pair(present, other, renames, { kind, key });
  return renames.size === 0 ? other : renamed(other, renames);
}

interface Pass {
  readonly kind: Kind;
  /** What two records that mean the same have in common; null: nothing to go by. */
  readonly key: (record: AnyRecord) => string | null;
}
const pass = <K extends Kind>(kind: K, key: (record: Records[K]) => string | null): Pass => ({
  kind,
  key: key as Pass['key'],
});
const plain = (text: string): string | null => text.trim().toLowerCase().replace(/\s+/g, ' ') || null;
const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.includes(null) ? null : JSON.stringify(parts);

const ofMap = ['pool', 'lane', 'step', 'event', 'gateway', 'dataNode', 'group'] as const;
/** Those first on which others hang: their ids are known when the next ones are looked at. */
const passes: readonly Pass[] = [
  pass('workspace', () => ''),
  ...(['role', 'system', 'dataObject', 'map', 'journey', 'initiative', 'staffTool'] as const).map((kind) =>
    pass(kind, ({ name }) => plain(name)),
  ),
  ...(['goal', 'objective', 'kpi'] as const).map((kind) => pass(kind, ({ title }) => plain(title))),
  ...ofMap.map((kind) => pass(kind, (record) => joined(record.mapId, bpmnIdOf(record)))),
  ...ofMap.map((kind) => pass(kind, (record) => joined(record.mapId, plain(record.name)))),
  pass('note', ({ mapId, text }) => joined(mapId, plain(text))),
  pass('flow', ({ fromId, toId, type }) => joined(fromId, toId, type)),
  pass('figure', ({ ownerId, attribute }) => joined(ownerId, attribute)),
  pass('mark', ({ targetId, type, note }) => joined(targetId, type, note)),
  pass('dataUse', ({ stepId, dataObjectId, mode, systemId }) =>
    joined(stepId, dataObjectId, mode, systemId ?? ''),
  ),
  pass('link', ({ kpiId, targetId }) => joined(kpiId, targetId)),
  pass('measurement', ({ kpiId, date }) => joined(kpiId, date)),
  pass('integration', ({ systemId, otherSystemId }) => joined(systemId, otherSystemId)),
  pass('touchpoint', ({ journeyId, name }) => joined(journeyId, plain(name))),
];

function bpmnIdOf(record: AnyRecord): string | null {
  return 'bpmnId' in record && typeof record.bpmnId === 'string' ? record.bpmnId : null;
}

function pair(present: Doc, other: Doc, renames: Map<string, string>, { kind, key }: Pass): void {
  const table = (doc: Doc): readonly AnyRecord[] => Object.values(doc[kind]);
  const isKnown = (doc: Doc, id: string): boolean =>
    (doc[kind] as { [id: string]: unknown })[id] !== undefined;
  const taken = new Set(renames.values());
  const open = byKey(
    table(present).filter(({ id }) => !isKnown(other, id) && !taken.has(id)),
    key,
  );
  const candidates = byKey(
    table(other)
      .filter(({ id }) => !isKnown(present, id) && !renames.has(id))
      .map((record) => renamedRecord(record, renames)),
    key,
  );
  for (const [name, [record, ...more]] of candidates) {
    const [partner, ...others] = open.get(name) ?? [];
    if (record && partner && more.length === 0 && others.length === 0) renames.set(record.id, partner.id);
  }
}

function byKey(records: readonly AnyRecord[], key: Pass['key']): Map<string, AnyRecord[]> {
  const found = new Map<string, AnyRecord[]>();
  for (const record of records) {
    const name = key(record);
    if (name === null) continue;
    const list = found.get(name);
    if (list) list.push(record);
    else found.set(name, [record]);
  }
  return found;
}

function renamed(doc: Doc, renames: ReadonlyMap<string, string>): Doc {
  const tables = kinds.map((kind) => {
    const records = Object.values(doc[kind]).map((record) => renamedRecord(record, renames));
    return [kind, Object.fromEntries(records.map((record) => [record.id, record]))] as const;
  });
  return Object.fromEntries(tables) as Doc;
}

/** Ids are long and random: a text that is one is that id. */
function renamedRecord<T extends AnyRecord>(record: T, renames: ReadonlyMap<string, string>): T {
  return renames.size === 0 ? record : (renamedValue(record, renames) as T);
}

function renamedValue(value: unknown, renames: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renames.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamedValue(item, renames));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamedValue(item, renames)]));
}
