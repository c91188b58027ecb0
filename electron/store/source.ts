import { newestVersion, migrate, type Migration } from '../migrations/index.ts';
import { openForReading, openForWriting, type ReadableDb } from './database.ts';
import { checkHeader } from './header.ts';
import { privateCopy } from './journal.ts';
import { needsRollback } from './sqliteFailure.ts';

/** A file opened for reading only. Nothing is ever written to it or beside it. */
export interface Source {
  readonly db: ReadableDb;
  /** False for a private copy: what is written to the file later does not show. */
  readonly isLive: boolean;
  close(): void;
}

/** Opens a file for a reader; where it has an unfinished edit or an older format, a private copy that is put in order. */
export function openSource(path: string, list: readonly Migration[]): Source {
  if (checkHeader(path, newestVersion(list)) === newestVersion(list)) {
    const db = openForReading(path);
    try {
      db.pragma('schema_version');
      return { db, isLive: true, close: () => void db.close() };
    } catch (error) {
      db.close();
      if (!needsRollback(error)) throw error;
    }
  }
  const copy = privateCopy(path);
  try {
    const writable = openForWriting(copy.path);
    migrate(writable, list);
    writable.close();
    const db = openForReading(copy.path);
    return {
      db,
      isLive: false,
      close() {
        db.close();
        copy.dispose();
      },
    };
  } catch (error) {
    copy.dispose();
    throw error;
  }
}
