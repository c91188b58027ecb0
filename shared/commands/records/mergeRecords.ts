import { apply, compare, removed, updated, type Change } from '../../changes/index.ts';
import {
  listIn,
  listReferences,
  referencesTo,
  type AnyRecord,
  type Doc,
  type Kind,
  type Records,
} from '../../model/index.ts';
import { figureId } from '../figures/setFigure.ts';
import type { Command } from '../command.ts';

/** Facts of the business that are easily entered twice. */
export const mergeableKinds = ['role', 'system', 'dataObject'] as const;
export type MergeableKind = (typeof mergeableKinds)[number];

/**
 * Makes one of several records that mean the same: everything that named one of the others names the one that stays. What would then be
 * there twice is there once; what the one that stays does not know yet (a figure, a note, a department) it takes over.
 */
export const mergeRecords: Command<{ kind: MergeableKind; keepId: string; goneIds: readonly string[] }> = {
  name: 'records.merge',
  refuse(doc, { kind, keepId, goneIds }) {
    if (![keepId, ...goneIds].every((id) => doc[kind][id])) return 'record-missing';
    return goneIds.length === 0 || goneIds.includes(keepId) ? 'nothing-to-do' : null;
  },
  plan(doc, { kind, keepId, goneIds }) {
    const gone = new Set(goneIds);
    const pointed = apply(doc, repointed(doc, kind, keepId, gone));
    const merged = apply(pointed, [
      ...doubles(pointed),
      ...figures(pointed, keepId, gone),
      ...takenOver(pointed, kind, keepId, goneIds),
      ...goneIds.map((id) => removed(kind, pointed[kind][id]! as never)),
    ]);
    return compare(doc, merged);
  },
};

type Fields = { readonly [field: string]: unknown };
const fieldsOf = (record: AnyRecord): Fields => record;

function repointed(doc: Doc, target: MergeableKind, keepId: string, gone: ReadonlySet<string>): Change[] {
  const fieldsByRecord = new Map<
    AnyRecord,
    { readonly kind: Kind; readonly fields: { [field: string]: unknown } }
  >();
  const set = (kind: Kind, record: AnyRecord, field: string, value: unknown) => {
    const entry = fieldsByRecord.get(record) ?? { kind, fields: {} };
    entry.fields[field] = value;
    fieldsByRecord.set(record, entry);
  };
  for (const { kind, field } of referencesTo(target))
    for (const record of Object.values(doc[kind]) as AnyRecord[])
      if (gone.has(String(fieldsOf(record)[field]))) set(kind, record, field, keepId);
  for (const { kind, field, to } of listReferences)
    if (to === target)
      for (const record of Object.values(doc[kind])) {
        const ids = listIn(record, field);
        if (ids.some((id) => gone.has(id)))
          set(kind, record, field, [...new Set(ids.map((id) => (gone.has(id) ? keepId : id)))]);
      }
  return [...fieldsByRecord].map(([record, { kind, fields }]) =>
    updated(kind, record as never, fields as never),
  );
}

/** An interface of a system with itself means nothing, and a use of data or an interface is named once. */
function doubles(doc: Doc): Change[] {
  const seen = new Set<string>();
  const isNew = (key: string) => !seen.has(key) && Boolean(seen.add(key));
  return [
    ...Object.values(doc.integration)
      .filter(({ systemId, otherSystemId, kind }) => {
        const pair = [systemId, otherSystemId].toSorted().join(' ');
        return systemId === otherSystemId || !isNew(`integration ${pair} ${kind}`);
      })
      .map((record) => removed('integration', record)),
    ...Object.values(doc.dataUse)
      .filter((use) => !isNew(`dataUse ${use.stepId} ${use.dataObjectId} ${use.systemId} ${use.mode}`))
      .map((record) => removed('dataUse', record)),
    ...joined(Object.values(doc.surveyCount), {
      kind: 'surveyCount',
      keyOf: ({ roleId, question }) => `${roleId} ${question}`,
      join: ({ counts: [a, b, c, d, e] }, { counts: [f, g, h, i, j] }) => ({
        counts: [a + f, b + g, c + h, d + i, e + j] as const,
      }),
    }),
    ...joined(Object.values(doc.freedTime), {
      kind: 'freedTime',
      keyOf: ({ initiativeId, roleId }) => `${initiativeId} ${roleId}`,
      join: (a, b) => ({ use: [...new Set([a.use, b.use])].filter((use) => use !== '').join('; ') }),
    }),
  ];
}

/** Of records of which there is one for each role, those that now are of the same one become one that says what all said. */
function joined<K extends 'surveyCount' | 'freedTime'>(
  records: readonly Records[K][],
  {
    kind,
    keyOf,
    join,
  }: {
    readonly kind: K;
    readonly keyOf: (record: Records[K]) => string;
    readonly join: (a: Records[K], b: Records[K]) => Partial<Records[K]>;
  },
): Change[] {
  const groups = new Map<string, { readonly first: Records[K]; all: Records[K] }>();
  const gone = records.filter((record) => {
    const group = groups.get(keyOf(record));
    if (group) group.all = { ...group.all, ...join(group.all, record) };
    else groups.set(keyOf(record), { first: record, all: record });
    return group !== undefined;
  });
  const grown = [...groups.values()].filter(({ first, all }) => first !== all);
  return [
    ...grown.map(({ first, all }) => updated(kind, first, all)),
    ...gone.map((record) => removed(kind, record)),
  ];
}

/** A figure of the ones that go is taken over where the one that stays has none of its kind. */
function figures(doc: Doc, keepId: string, gone: ReadonlySet<string>): Change[] {
  const known = new Set(
    Object.values(doc.figure)
      .filter(({ ownerId }) => ownerId === keepId)
      .map(({ attribute }) => attribute),
  );
  return Object.values(doc.figure)
    .filter(({ ownerId }) => gone.has(ownerId))
    .flatMap((figure): Change[] => {
      if (known.has(figure.attribute)) return [removed('figure', figure)];
      known.add(figure.attribute);
      const after = { ...figure, id: figureId(keepId, figure.attribute), ownerId: keepId } as typeof figure;
      return [removed('figure', figure), { kind: 'figure', id: after.id, before: null, after }];
    });
}

/** Fields that are empty in the one that stays and filled in one that goes. */
function takenOver(doc: Doc, kind: MergeableKind, keepId: string, goneIds: readonly string[]): Change[] {
  const keep = doc[kind][keepId]!;
  const fields: { [field: string]: unknown } = {};
  for (const id of goneIds)
    for (const [field, value] of Object.entries(doc[kind][id]!)) {
      const own = fields[field] ?? fieldsOf(keep)[field];
      if ((own === null || own === '') && value !== null && value !== '') fields[field] = value;
    }
  return Object.keys(fields).length === 0 ? [] : [updated(kind, keep as never, fields as never)];
}

/** Records that are probably the same: their names differ at most in case, spaces and punctuation. Groups of two and more. */
export function likelyDoubles(doc: Doc, kind: MergeableKind): { readonly ids: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const record of Object.values(doc[kind]).toSorted((a, b) => a.order - b.order)) {
    const key = record.name
      .toLocaleLowerCase()
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '');
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), record.id]);
  }
  return [...groups.values()].filter((ids) => ids.length > 1).map((ids) => ({ ids }));
}
