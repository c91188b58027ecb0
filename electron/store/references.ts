import { missingReferences, type AnyRecord, type Doc, type Kind } from '../../shared/model/index.ts';

/** The fields that name a record of any kind: the ends of a line, what a mark, a figure or a part of another tool is about. */
const anyKindFields = ['fromId', 'toId', 'targetId', 'ownerId'] as const;

/** The fields of this record that name a record which is not there; `allIds` are those of all kinds. */
export function danglingFields(
  doc: Doc,
  kind: Kind,
  record: AnyRecord,
  allIds: ReadonlySet<string>,
): string[] {
  const fields = record as { readonly [field: string]: unknown };
  const loose = anyKindFields.filter((field) => {
    const id = fields[field];
    return typeof id === 'string' && !allIds.has(id);
  });
  return [...new Set([...missingReferences(doc, kind, record), ...loose])];
}
