import * as v from 'valibot';
import { kinds, type Doc } from './doc.ts';
import type { AnyRecord, Kind } from './records.ts';
import { schemas } from './schemas.ts';

/** A whole document from plain data, each record checked; kinds that it does not know of are empty. Throws where a record does not fit. */
export function parseDoc(raw: unknown): Doc {
  const tables = v.parse(v.record(v.string(), v.optional(v.record(v.string(), v.unknown()))), raw);
  return Object.fromEntries(
    kinds.map((kind) => [kind, parseTable(kind, tables[kind] ?? {})]),
  ) as unknown as Doc;
}

function parseTable(kind: Kind, table: { readonly [id: string]: unknown }): { [id: string]: AnyRecord } {
  return Object.fromEntries(
    Object.entries(table).map(([id, record]) => [id, v.parse(schemas[kind], record) as unknown as AnyRecord]),
  );
}
