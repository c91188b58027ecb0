/** Rows to records and back. The statements of a kind are prepared once, here beside their mapper. */
import * as v from 'valibot';
import { sameValue } from '../../shared/changes/index.ts';
import { kinds, schemas, type AnyRecord, type Kind } from '../../shared/model/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import { columnsByKind, tableOf, type Column } from './columns.ts';
import type { ReadableDb, WritableDb } from './database.ts';

type Fields = { readonly [field: string]: unknown };
type Cell = string | number | null;

/** One kind's table, for the writer. Callers check what they mean to change before they change it. */
export interface RecordTable {
  get(id: string): AnyRecord | null;
  insert(record: AnyRecord): void;
  /** Writes these fields and no other: a key or a reference written again, even as it was, costs its index and a search for who refers to it. */
  update(id: string, fields: Fields): void;
  remove(id: string): void;
}
export type RecordTables = { readonly [K in Kind]: RecordTable };

export function recordTables(db: WritableDb): RecordTables {
  return Object.fromEntries(kinds.map((kind) => [kind, recordTable(db, kind)])) as RecordTables;
}

function recordTable(db: WritableDb, kind: Kind): RecordTable {
  const columns = columnsByKind[kind];
  const table = `"${tableOf(kind)}"`;
  const names = columns.map(({ name }) => `"${name}"`);
  const get = db.prepare(`SELECT ${names.join(', ')} FROM ${table} WHERE id = ?`).raw();
  const insert = db.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  const remove = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
  const changed = (fields: Fields) => columns.filter(({ field }) => Object.hasOwn(fields, field));
  const updates = new Map<string, ReturnType<WritableDb['prepare']>>();
  /** Prepared when the first edit needs it; edits come in few shapes (a place, a name). */
  const updateOf = (set: readonly Column[]) => {
    const sql = `UPDATE ${table} SET ${set.map(({ name }) => `"${name}" = ?`).join(', ')} WHERE id = ?`;
    const update = updates.get(sql) ?? db.prepare(sql);
    updates.set(sql, update);
    return update;
  };
  return {
    get(id) {
      const row = get.get(id) as Cell[] | undefined;
      return row ? fromRow(columns, row) : null;
    },
    insert: (record) => void insert.run(toRow(columns, record)),
    update(id, fields) {
      const set = changed(fields);
      if (set.length > 0)
        updateOf(set).run([...set.map((column) => toCell(column, fields[column.field])), id]);
    },
    remove: (id) => void remove.run(id),
  };
}

/** All records of a kind in the order they came, checked against the schema: a file may come from anywhere. */
export function readRecords(db: ReadableDb, kind: Kind): AnyRecord[] {
  return rawRows(db, kind).map((row) => parseRow(kind, row));
}

function rawRows(db: ReadableDb, kind: Kind): Cell[][] {
  const names = columnsByKind[kind].map(({ name }) => `"${name}"`).join(', ');
  return db
    .prepare(`SELECT ${names} FROM "${tableOf(kind)}" ORDER BY rowid`)
    .raw()
    .all() as Cell[][];
}

/** One row as a record; refuses what the schema does not allow. */
export function parseRow(kind: Kind, row: readonly Cell[]): AnyRecord {
  const id = String(row[0]);
  try {
    const record = fromRow(columnsByKind[kind], row);
    v.assert(schemas[kind], record);
    return record;
  } catch (error) {
    throw new AppFailure('file-damaged', `${kind} ${id}`, error);
  }
}

/** Whether a record holds these fields, seen as the file keeps them (no minus zero, no half characters). */
export function hasFields(kind: Kind, record: AnyRecord, fields: Fields): boolean {
  return columnsByKind[kind].every(
    (column) =>
      !Object.hasOwn(fields, column.field) ||
      sameValue((record as Fields)[column.field], fromCell(column, toCell(column, fields[column.field]))),
  );
}

function toRow(columns: readonly Column[], record: AnyRecord): Cell[] {
  return columns.map((column) => toCell(column, (record as Fields)[column.field]));
}

function fromRow(columns: readonly Column[], row: readonly Cell[]): AnyRecord {
  const record: Record<string, unknown> = {};
  for (const [index, column] of columns.entries())
    record[column.field] = fromCell(column, row[index] ?? null);
  return record as unknown as AnyRecord;
}

function toCell(column: Column, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  switch (column.encoding) {
    case 'text':
      return (value as string).replace(/\p{Surrogate}/gu, '\uFFFD');
    case 'number':
      return (value as number) + 0;
    case 'boolean':
      return value === true ? 1 : 0;
    case 'json':
      return JSON.stringify(value);
  }
}

function fromCell(column: Column, cell: Cell): unknown {
  if (cell === null) return null;
  if (column.encoding === 'boolean') return cell === 1 ? true : cell === 0 ? false : cell;
  return column.encoding === 'json' ? JSON.parse(String(cell)) : cell;
}
