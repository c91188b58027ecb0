import { type Doc, emptyDoc, type Kind, type Records } from '../../../shared/model/index.ts';
import { plain } from '../../builders/plain.ts';

/** What differs from the plain records: drawn from the corner on, on the map `m`, and sizes that the tests' numbers rest on. */
const own: { readonly [K in Kind]?: Partial<Records[K]> } = {
  workspace: { name: 'Sunrise Bakery', locale: 'en-GB', factsConfirmed: true },
  map: { name: 'Map' },
  pool: { width: 0, height: 0 },
  lane: { width: 0, height: 0 },
  note: { height: 40 },
  group: { width: 0, height: 0 },
  mark: { type: 'bottleneck', createdOn: '2026-11-20' },
};

type Given = {
  readonly [K in Kind]?: readonly ({ readonly id: string } & Partial<
    Omit<{ [F in keyof Records[K]]: Records[K][F] extends string ? string : unknown }, 'id'>
  >)[];
};

/** A workspace with these records on the map `m`. Order is the order given. */
export function docOf(given: Given): Doc {
  const doc: Record<string, Record<string, unknown>> = { ...emptyDoc() };
  const withMap = { workspace: [{ id: 'workspace' }], map: [{ id: 'm' }], ...given };
  for (const [kind, records] of Object.entries(withMap) as [Kind, { id: string }[]][])
    doc[kind] = Object.fromEntries(
      records.map((record, order) => [record.id, { ...plainOf(kind), order, ...record }]),
    );
  return doc as unknown as Doc;
}

const plainOf = (kind: Kind): object => ({
  ...plain[kind],
  ...('mapId' in plain[kind] ? { mapId: 'm' } : {}),
  ...own[kind],
});
