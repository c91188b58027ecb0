import Database from 'better-sqlite3';
import { migrations, type Migration } from '../migrations/index.ts';
import type { ReadableDb, WritableDb } from './database.ts';

/** One table or index as SQLite lists it. */
export interface SchemaPart {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  readonly sql: string | null;
}

export function schemaParts(db: ReadableDb): SchemaPart[] {
  return db
    .prepare('SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema ORDER BY type, name')
    .all() as SchemaPart[];
}

/** The parts that a file of this version has: what the migrations up to it make. */
export function expectedSchema(version: number, list: readonly Migration[] = migrations): SchemaPart[] {
  const db = new Database(':memory:') as WritableDb;
  try {
    for (const migration of list) if (migration.version <= version) migration.up(db);
    return schemaParts(db);
  } finally {
    db.close();
  }
}

/** The first part that one list has and the other has not, or has differently; null when they are the same. */
export function schemaDifference(
  found: readonly SchemaPart[],
  expected: readonly SchemaPart[],
): { readonly unexpected: string } | { readonly missing: string } | null {
  const key = (part: SchemaPart) => JSON.stringify([part.type, part.name, part.table, part.sql]);
  const expectedKeys = new Set(expected.map(key));
  const foundKeys = new Set(found.map(key));
  const unexpected = found.find((part) => !expectedKeys.has(key(part)));
  if (unexpected) return { unexpected: `${unexpected.type} ${unexpected.name}` };
  const missing = expected.find((part) => !foundKeys.has(key(part)));
  return missing ? { missing: `${missing.type} ${missing.name}` } : null;
}
