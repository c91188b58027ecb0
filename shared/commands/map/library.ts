import { created, type Change } from '../../changes/index.ts';
import { asId, type AnyRecord, type Doc, type NewId } from '../../model/index.ts';
import type { CopiedRecord } from './copyRecords.ts';

/** What a business has once and its maps only name: a copied piece brings along what it names. */
export const libraryKinds = ['role', 'system', 'dataObject'] as const;
export type LibraryKind = (typeof libraryKinds)[number];

type Loose = { readonly [field: string]: unknown };
const singleFields = ['roleId', 'systemId', 'dataObjectId'] as const;

/** The roles, systems and data objects that these records name, with the systems that hold such data. */
export function libraryOf(doc: Doc, records: readonly CopiedRecord[]): readonly CopiedRecord[] {
  const ids = new Set(records.flatMap(({ record }) => namedBy(record)));
  const holders = [...ids].flatMap((id) => doc.dataObject[id]?.masterSystemId ?? []);
  return [...ids, ...holders.filter((id) => !ids.has(id))].flatMap((id) =>
    libraryKinds.flatMap((kind) => {
      const record = doc[kind][id];
      return record ? [{ kind, record }] : [];
    }),
  );
}

function namedBy(record: AnyRecord): string[] {
  const fields = record as unknown as Loose;
  const singles = singleFields.map((field) => fields[field]);
  const many = 'systemIds' in record ? record.systemIds : [];
  return [...singles, ...many].filter((id): id is string => typeof id === 'string');
}

export interface Settled {
  /** The id here for what a copied record names; null where there is no such thing and none came along. */
  readonly idOf: (id: string) => string | null;
  /** What came along and is new here. */
  readonly changes: readonly Change[];
}

/**
 * Finds each role, system and data object that came along in this workspace: by its id (a piece of this workspace or of a copy of
 * it), else by its name without regard to capitals; else it is added.
 */
export function settleLibrary(doc: Doc, library: readonly CopiedRecord[], newId: NewId): Settled {
  const ids = new Map<string, string>();
  const changes: Change[] = [];
  const idOf = (id: string): string | null =>
    ids.get(id) ?? (libraryKinds.some((kind) => doc[kind][id]) ? id : null);
  // Systems first: data may name one as its holder.
  for (const kind of ['role', 'system', 'dataObject'] as const) {
    for (const { record } of library.filter((one) => one.kind === kind)) {
      if (doc[kind][record.id]) continue;
      const found = named(doc, kind, (record as { readonly name: string }).name);
      ids.set(record.id, found ?? newId(kind));
      if (found !== null) continue;
      const order = Object.keys(doc[kind]).length + changes.length;
      const copy = { ...(record as unknown as Loose), id: asId(ids.get(record.id)!), order };
      const holder = (record as unknown as Loose)['masterSystemId'];
      if (typeof holder === 'string') Object.assign(copy, { masterSystemId: idOf(holder) });
      changes.push(created(kind, copy as never));
    }
  }
  return { idOf, changes };
}

function named(doc: Doc, kind: LibraryKind, name: string): string | null {
  const wanted = name.trim().toLowerCase();
  const found = Object.values(doc[kind]).find((record) => record.name.trim().toLowerCase() === wanted);
  return wanted === '' ? null : (found?.id ?? null);
}

/** A record with what it names under the ids of this workspace; null where it stands for something that is not here. */
export function withSettled(record: AnyRecord, idOf: Settled['idOf']): AnyRecord | null {
  const next: { [field: string]: unknown } = { ...record };
  for (const field of singleFields) {
    const id = next[field];
    if (typeof id === 'string') next[field] = idOf(id);
  }
  if ('systemIds' in record) next['systemIds'] = record.systemIds.flatMap((id) => idOf(id) ?? []);
  const isUse = 'dataObjectId' in record && 'stepId' in record;
  return isUse && next['dataObjectId'] === null ? null : (next as unknown as AnyRecord);
}
