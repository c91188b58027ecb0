/**
 * Recovers what can be read of a damaged file into a new one beside it. The damaged file is only read, never written, renamed or
 * recovered in place: work is done on a private copy, whose header is set right where it can be known.
 */
import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { kinds } from '../../shared/model/index.ts';
import { freePath, WORKSPACE_ENDING } from '../files/fileName.ts';
import { AppFailure } from '../log/appFailure.ts';
import { APPLICATION_ID, newestVersion } from '../migrations/index.ts';
import { writeWorkspace } from './writeWorkspace.ts';
import { openForReading, type ReadableDb } from './database.ts';
import { MAX_FILE_BYTES } from './header.ts';
import { damagedCopy } from './journal.ts';
import { mendDoc } from './mendDoc.ts';
import { readableRows } from './readableRows.ts';
import { titleOf } from './reads.ts';
import { copyReadableSnapshots } from './snapshots.ts';
import { damage, withFailures } from './sqliteFailure.ts';
import type { StoreOptions } from './store.ts';
import { words } from './words.ts';

export interface Salvaged {
  /** The new file. */
  readonly path: string;
  readonly records: number;
  readonly snapshots: number;
  /** Records that were seen but could not be kept: "kind id". What could not even be seen is not in it, nor is the history. */
  readonly lost: readonly string[];
}

/** Throws `AppFailure`: `file-damaged` where nothing can be read. */
export function salvage(rawPath: string, options: Pick<StoreOptions, 'newId' | 'now'>): Salvaged {
  const path = resolve(rawPath);
  const copy = withFailures(path, 'reading', () => {
    if (statSync(path).size > MAX_FILE_BYTES) throw new AppFailure('file-too-large', path);
    return damagedCopy(path);
  });
  try {
    mendHeader(copy.path);
    const db = openForReading(copy.path);
    try {
      // Lets SQLite skip a table whose description is broken. The copy is thrown away.
      db.unsafeMode(true);
      db.pragma('writable_schema = ON');
      return rescue(db, path, options);
    } finally {
      db.close();
    }
  } catch (error) {
    throw damage(error, path);
  } finally {
    copy.dispose();
  }
}

function rescue(db: ReadableDb, path: string, options: Pick<StoreOptions, 'newId' | 'now'>): Salvaged {
  const { doc: rest, broken } = readableRows(db);
  if (kinds.every((kind) => Object.keys(rest[kind]).length === 0)) {
    throw new AppFailure('file-damaged', words('storage.nothing-readable', { path }));
  }
  const { doc, dropped } = mendDoc(rest, titleOf(path));
  const target = freePath(
    dirname(path),
    words('storage.recovered-name', { name: titleOf(path) }),
    WORKSPACE_ENDING,
  );
  let snapshots = 0;
  const fill = (fresh: Parameters<typeof copyReadableSnapshots>[1]) => {
    snapshots = copyReadableSnapshots(db, fresh);
  };
  writeWorkspace(target, doc, { ...options, fill });
  const records = kinds.reduce((sum, kind) => sum + Object.keys(doc[kind]).length, 0);
  return { path: target, records, snapshots, lost: [...broken, ...dropped] };
}

const PAGE_BYTES = 4096;

/** What the first 100 bytes of each of our files say, whatever is in the rest. */
function mendHeader(copy: string): void {
  const handle = openSync(copy, 'r+');
  try {
    const header = Buffer.alloc(100);
    if (readSync(handle, header, 0, 100, 0) < 100) return;
    header.write('SQLite format 3\0', 0, 'latin1');
    header.writeUInt16BE(PAGE_BYTES, 16);
    header.set([1, 1, 0, 64, 32, 32], 18);
    header.writeUInt32BE(Math.floor(statSync(copy).size / PAGE_BYTES), 28);
    header.writeUInt32BE(4, 44);
    header.writeUInt32BE(1, 56);
    header.writeUInt32BE(newestVersion(), 60);
    header.writeUInt32BE(APPLICATION_ID, 68);
    header.writeUInt32BE(header.readUInt32BE(24), 92);
    writeSync(handle, header, 0, 100, 0);
  } finally {
    closeSync(handle);
  }
}
