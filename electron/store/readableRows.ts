import Database from 'better-sqlite3';
import { emptyDoc, kinds, type AnyRecord, type Doc, type Kind } from '../../shared/model/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import { columnsByKind, tableOf } from './columns.ts';
import type { ReadableDb } from './database.ts';
import { parseRow } from './rows.ts';

export interface ReadableRows {
  readonly doc: Doc;
  /** Rows that are there but make no record: "kind id". */
  readonly broken: readonly string[];
}

type Cell = string | number | null;
/** Beyond any row that a workspace has, where the last one cannot be asked for. */
const FAR_ROWID = 2 ** 22;
/** A table that is broken as a whole would otherwise be searched row by row. */
const MOST_FAILURES = 5_000;

/** Every record that can still be read from a damaged file. */
export function readableRows(db: ReadableDb): ReadableRows {
  const doc: { [kind: string]: { [id: string]: AnyRecord } } = emptyDoc();
  const broken: string[] = [];
  for (const kind of kinds) {
    const table: { [id: string]: AnyRecord } = {};
    for (const row of isOrdinaryTable(db, kind) ? rowsOf(db, kind) : []) {
      const record = recordOf(kind, row);
      if (record) table[record.id] = record;
      else broken.push(`${kind} ${String(row[0])}`);
    }
    doc[kind] = table;
  }
  return { doc: doc as unknown as Doc, broken };
}

/** A view or virtual table of that name could run whatever its maker liked. */
function isOrdinaryTable(db: ReadableDb, kind: Kind): boolean {
  const sql = attempt(() =>
    db.prepare(`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?`).pluck().get(tableOf(kind)),
  );
  return typeof sql === 'string' && sql.startsWith('CREATE TABLE ');
}

/** Halves the range of row numbers around what cannot be read, down to the single row. */
function rowsOf(db: ReadableDb, kind: Kind): Cell[][] {
  const table = `"${tableOf(kind)}"`;
  const names = columnsByKind[kind].map(({ name }) => `"${name}"`).join(', ');
  const range = attempt(() =>
    db.prepare(`SELECT ${names} FROM ${table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`).raw(),
  );
  if (!range) return [];
  const last = attempt(() => db.prepare(`SELECT max(rowid) FROM ${table}`).pluck().get() as number | null);
  const rows: Cell[][] = [];
  let failures = 0;
  const read = (low: number, high: number): void => {
    const found = attempt(() => range.all(low, high) as Cell[][]);
    if (found) {
      for (const row of found) rows.push(row);
      return;
    }
    failures += 1;
    if (low === high || failures > MOST_FAILURES) return;
    const middle = Math.floor((low + high) / 2);
    read(low, middle);
    read(middle + 1, high);
  };
  if (last !== null || attempt(() => range.all(1, 1)) === null) read(1, last ?? FAR_ROWID);
  return rows;
}

function recordOf(kind: Kind, row: readonly Cell[]): AnyRecord | null {
  return attempt(() => parseRow(kind, row));
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Database.SqliteError || error instanceof AppFailure) return null;
    throw error;
  }
}
