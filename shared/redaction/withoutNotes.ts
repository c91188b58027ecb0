import type { Doc } from '../model/index.ts';

/** Fields in which people write beside the facts. */
const noteFields = ['note', 'reason', 'evidence', 'description'] as const;

/** Without remarks, reasons and sources, and without the notes that are drawn on maps and the lines that lead to them. */
export function withoutNotes(doc: Doc): Doc {
  const emptied = Object.entries(doc).map(([kind, records]) => [
    kind,
    Object.fromEntries(
      Object.entries(records as { readonly [id: string]: object }).map(([id, record]) => [
        id,
        emptyNotes(record),
      ]),
    ),
  ]);
  const noted = new Set(Object.keys(doc.note));
  const flows = Object.entries(doc.flow).filter(
    ([, { fromId, toId }]) => !noted.has(fromId) && !noted.has(toId),
  );
  return { ...(Object.fromEntries(emptied) as Doc), note: {}, signal: {}, flow: Object.fromEntries(flows) };
}

function emptyNotes(record: object): object {
  const found = noteFields.filter((field) => field in record);
  return found.length === 0
    ? record
    : { ...record, ...Object.fromEntries(found.map((field) => [field, ''])) };
}
