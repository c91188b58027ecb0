import { accessSync, constants, copyFileSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileFailure } from '../files/fileFailure.ts';
import { AppFailure } from '../log/appFailure.ts';
import { migrations, newestVersion } from '../migrations/index.ts';
import { fileStamp } from './fileStamp.ts';
import { hasHotJournal, journalOf, refuseForeignJournal } from './journal.ts';
import { inspectFile, type Inspection } from './inspectFile.ts';
import { inspectInChild } from './inspectInChild.ts';
import { acquireLock, type LockHolder } from './lockFile.ts';
import { migrateFile } from './migrateFile.ts';
import { readingStore } from './readingStore.ts';
import { withFailures } from './sqliteFailure.ts';
import type { Store, StoreOptions } from './store.ts';
import { isTrusted } from './trustedFiles.ts';
import { writingStore } from './writingStore.ts';

/**
 * Opens a workspace file that may come from anywhere: looks at it (in a child process unless it is known from last time), takes
 * the lock or becomes a reader, takes back an unfinished edit, brings an older format up to date.
 * Throws `AppFailure`; the file is then as it was.
 */
export async function openStore(rawPath: string, options: StoreOptions): Promise<Store> {
  const path = realPath(rawPath);
  const list = options.migrations ?? migrations;
  const found = await inspect(path, options);
  if ('error' in found) throw new AppFailure(found.error.code, found.error.detail ?? path);
  const answer = isWritable(path)
    ? acquireLock(path, { now: options.now(), takeOver: options.takeOver === true })
    : null;
  if (!answer?.held) return reader(path, answer?.holder ?? null, options);
  try {
    return withFailures(path, 'writing', () => {
      const today = options.now().slice(0, 10);
      if (hasHotJournal(path)) keepBeforeRecovery(path, options);
      if (found.version < newestVersion(list))
        migrateFile(path, found.version, { appData: options.appData, today, list });
      return writingStore(path, answer.lock, options);
    });
  } catch (error) {
    answer.lock.release();
    throw error;
  }
}

/** A file that cannot be shown is not opened. */
function reader(path: string, holder: LockHolder | null, options: StoreOptions): Store {
  const store = readingStore(path, holder, options);
  try {
    store.opened();
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** The file itself where the path is a link: its lock and journal lie beside it. */
function realPath(path: string): string {
  try {
    return realpathSync(resolve(path));
  } catch (error) {
    throw fileFailure(error, resolve(path), 'reading');
  }
}

async function inspect(path: string, options: StoreOptions): Promise<Inspection> {
  if (options.inspect) return options.inspect(path);
  const isKnown = withFailures(path, 'reading', () => isTrusted(options.appData, path, fileStamp(path)));
  return isKnown || options.migrations
    ? inspectFile(path, options.migrations)
    : inspectInChild(path, options.startChild);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** SQLite takes an unfinished edit back by itself; should that ever go wrong, both parts as they were last are still there. */
function keepBeforeRecovery(path: string, { appData, onTrouble }: StoreOptions): void {
  refuseForeignJournal(path);
  try {
    const copy = join(appData, 'backups', 'unfinished', basename(path));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(path, copy);
    copyFileSync(journalOf(path), journalOf(copy));
  } catch (error) {
    onTrouble?.('backup', error);
  }
}
