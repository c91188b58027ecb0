import type { AppError } from '../../shared/ipc/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import { migrations, newestVersion, type Migration } from '../migrations/index.ts';
import { openForReading, type ReadableDb } from './database.ts';
import { expectedSchema, schemaDifference, schemaParts } from './expectedSchema.ts';
import { checkHeader } from './header.ts';
import { privateCopy } from './journal.ts';
import { damage, needsRollback } from './sqliteFailure.ts';
import { words } from './words.ts';

/** What a look at an untrusted file found: its format version, or why it must not be opened. */
export type Inspection = { readonly version: number } | { readonly error: AppError };

/**
 * Looks at a file without changing it: header, pages (`quick_check`), and that it holds exactly the tables and indexes that this
 * program makes, with no view, trigger or virtual table. Meant for a child process, because SQLite cannot be interrupted.
 */
export function inspectFile(path: string, list: readonly Migration[] = migrations): Inspection {
  try {
    const version = checkHeader(path, newestVersion(list));
    try {
      inspectPages(path, path, version, list);
    } catch (error) {
      if (!needsRollback(error)) throw error;
      const copy = privateCopy(path);
      try {
        inspectPages(copy.path, path, version, list);
      } finally {
        copy.dispose();
      }
    }
    return { version };
  } catch (error) {
    const failure = damage(error, path);
    if (failure instanceof AppFailure) return { error: { code: failure.code, detail: failure.detail } };
    throw failure;
  }
}

function inspectPages(openPath: string, path: string, version: number, list: readonly Migration[]): void {
  const db = openForReading(openPath);
  try {
    checkPages(db, path);
    checkSchema(db, path, version, list);
    checkReferences(db, path);
  } finally {
    db.close();
  }
}

function checkPages(db: ReadableDb, path: string): void {
  const what = db.pragma('quick_check(1)', { simple: true }) as string;
  if (what !== 'ok') throw new AppFailure('file-damaged', words('storage.pages-broken', { path, what }));
}

/** A record whose owner is not there is nothing that this program writes. */
function checkReferences(db: ReadableDb, path: string): void {
  const [stray] = db.pragma('foreign_key_check') as { readonly table: string }[];
  if (stray) throw new AppFailure('file-damaged', words('storage.stray-record', { path, what: stray.table }));
}

/** Refuses a file that holds anything else than what the migrations made. */
export function checkSchema(
  db: ReadableDb,
  path: string,
  version: number,
  list: readonly Migration[] = migrations,
): void {
  const difference = schemaDifference(schemaParts(db), expectedSchema(version, list));
  if (difference === null) return;
  const detail =
    'unexpected' in difference
      ? words('storage.unexpected-part', { path, what: difference.unexpected })
      : words('storage.missing-part', { path, what: difference.missing });
  throw new AppFailure('file-damaged', detail);
}
