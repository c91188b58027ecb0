import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileFailure } from '../files/fileFailure.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { ErrorCode } from '../../shared/ipc/index.ts';

/** By the start of SQLite's extended code, the longer first. */
const codes: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_CORRUPT', 'file-damaged'],
  ['SQLITE_NOTADB', 'file-damaged'],
  ['SQLITE_FORMAT', 'file-damaged'],
  ['SQLITE_BUSY', 'file-locked'],
  ['SQLITE_LOCKED', 'file-locked'],
  ['SQLITE_CONSTRAINT', 'input-invalid'],
  ['SQLITE_TOOBIG', 'input-invalid'],
  ['SQLITE_MISMATCH', 'input-invalid'],
  ['SQLITE_READONLY_DBMOVED', 'file-changed-outside'],
];
/** Failures of the drive: reading or writing decides the word. */
const driveFailure = /^SQLITE_(IOERR|CANTOPEN|READONLY|PERM|AUTH|NOLFS)/;

/** The failure that SQLite meant; an error that is not of SQLite, or is our own mistake, is given back as it is. */
export function sqliteFailure(error: unknown, path: string, doing: 'reading' | 'writing'): unknown {
  if (!(error instanceof Database.SqliteError)) return fileFailure(error, path, doing);
  const known = codes.find(([start]) => error.code.startsWith(start));
  if (known) return new AppFailure(known[1], known[1] === 'input-invalid' ? error.message : path, error);
  if (!driveFailure.test(error.code)) return error;
  if (!existsSync(dirname(path))) return new AppFailure('folder-missing', dirname(path), error);
  return new AppFailure(doing === 'reading' ? 'file-not-readable' : 'file-not-writable', path, error);
}

/** Runs `work` and turns what SQLite or the file system throws into an AppFailure about this path. */
export function withFailures<T>(path: string, doing: 'reading' | 'writing', work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw sqliteFailure(error, path, doing);
  }
}

/** A reader met an unfinished edit that only a writer may take back. */
export const needsRollback = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code === 'SQLITE_READONLY_ROLLBACK';

/** A file that SQLite itself cannot make sense of, whatever its code for that is. */
export function damage(error: unknown, path: string): unknown {
  const failure = sqliteFailure(error, path, 'reading');
  return failure instanceof Database.SqliteError ? new AppFailure('file-damaged', path, error) : failure;
}
