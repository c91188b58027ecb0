/** Connections to a workspace file. Nothing else opens one, so that every connection has the same settings. */
import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppFailure } from '../log/appFailure.ts';

declare const readable: unique symbol;
declare const writable: unique symbol;
/** A connection that may read. */
export type ReadableDb = Database.Database & { readonly [readable]: true };
/** A connection that may also write: the one of the process that holds the lock file. */
export type WritableDb = ReadableDb & { readonly [writable]: true };

/** How long a statement waits for another program's transaction to end. */
const BUSY_MS = 5_000;

export function openForReading(path: string): ReadableDb {
  const db = connect(path, true);
  db.pragma('query_only = ON');
  return db as ReadableDb;
}

/**
 * Rollback journal and EXTRA sync: one file once closed, and an edit that was answered survives a power cut (measured; the
 * other modes lose some). NORMAL locking lets others read meanwhile; who writes is settled by the lock file.
 */
export function openForWriting(path: string, options: { readonly create?: boolean } = {}): WritableDb {
  const db = connect(path, false, options.create === true);
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = EXTRA');
  db.pragma('locking_mode = NORMAL');
  db.pragma('foreign_keys = ON');
  return db as WritableDb;
}

function connect(path: string, readonly: boolean, create = false): Database.Database {
  if (path !== path.trim()) throw new Error(`the driver would trim this path <${path}>`);
  if (!existsSync(dirname(path))) throw new AppFailure('folder-missing', dirname(path));
  const db = new Database(path, { readonly, fileMustExist: !create, timeout: BUSY_MS });
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('mmap_size = 0');
  return db;
}
