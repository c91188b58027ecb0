/** One record of each kind that others belong to, for random records to point at. */
import fc from 'fast-check';
import type { AnyRecord, Doc, Kind } from '../../../shared/model/index.ts';
import { openForWriting } from '../../../electron/store/database.ts';
import { columnsByKind, tableOf } from '../../../electron/store/columns.ts';
import { kinds } from '../../../shared/model/index.ts';
import { migrate } from '../../../electron/migrations/index.ts';
import { arbitraryRecord } from './arbitraryRecord.ts';

const ownerId = (kind: Kind): string => `owner-${kind}`;
const ownerKinds: readonly Kind[] = [
  'goal',
  'objective',
  'kpi',
  'map',
  'step',
  'system',
  'dataObject',
  'journey',
  'role',
  'initiative',
];

/** For each kind the fields that are foreign keys, with the id of an owner that is always there. Asked of the database itself. */
const ownersByKind = readOwners();

export const ownersOf = (kind: Kind): { readonly [field: string]: string } => ownersByKind[kind] ?? {};

export function ownersDoc(): Partial<Doc> {
  return Object.fromEntries(
    ownerKinds.map((kind) => {
      const [record] = fc.sample(arbitraryRecord(kind, ownerId(kind), ownersOf(kind)), {
        numRuns: 1,
        seed: 7,
      });
      return [kind, { [ownerId(kind)]: record as AnyRecord }];
    }),
  );
}

function readOwners(): { readonly [kind: string]: { readonly [field: string]: string } } {
  const db = openForWriting(':memory:', { create: true });
  migrate(db);
  const found = kinds.map((kind) => {
    const keys = db.pragma(`foreign_key_list("${tableOf(kind)}")`) as {
      readonly from: string;
      readonly table: string;
    }[];
    return [
      kind,
      Object.fromEntries(
        keys.map(({ from, table }) => [
          columnsByKind[kind].find(({ name }) => name === from)!.field,
          ownerId(kinds.find((owner) => tableOf(owner) === table)!),
        ]),
      ),
    ] as const;
  });
  db.close();
  return Object.fromEntries(found);
}
