import Database from 'better-sqlite3';
import type { SnapshotInfo } from '../../shared/ipc/index.ts';
import { parseDoc, type Doc } from '../../shared/model/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { ReadableDb, WritableDb } from './database.ts';
import { readFileState } from './fileState.ts';
import { deflateJson, unpackJson } from './packed.ts';
import { readDoc } from './readFile.ts';

/** Named ones stay for good; of those made by the program the newest so many. */
const AUTOMATIC_KEPT = 30;

/** Keeps the whole workspace as it is now. A full copy: it does not depend on the history, which may be folded away. */
export function insertSnapshot(db: WritableDb, snapshot: Omit<SnapshotInfo, 'revision'>): SnapshotInfo {
  return db
    .transaction(() => {
      const { revision } = readFileState(db);
      const info = { ...snapshot, revision };
      insert(db, info, readDoc(db));
      db.prepare(
        `DELETE FROM snapshot WHERE reason <> 'named' AND rowid NOT IN
           (SELECT rowid FROM snapshot WHERE reason <> 'named' ORDER BY rowid DESC LIMIT ?)`,
      ).run(AUTOMATIC_KEPT);
      return info;
    })
    .immediate();
}

/** Oldest first. */
export function listSnapshots(db: ReadableDb): SnapshotInfo[] {
  return db
    .prepare('SELECT id, name, at, revision, reason FROM snapshot ORDER BY rowid')
    .all() as SnapshotInfo[];
}

/** The workspace as it was; null when there is no such snapshot. */
export function readSnapshot(db: ReadableDb, id: string): Doc | null {
  const packed = db.prepare('SELECT doc FROM snapshot WHERE id = ?').pluck().get(id) as
    Uint8Array | undefined;
  return packed ? unpackDoc(packed, id) : null;
}

/** Takes over the snapshots that can be read from a file that is no longer sound; answers how many. */
export function copyReadableSnapshots(from: ReadableDb, to: WritableDb): number {
  let copied = 0;
  for (const { id, name, at, revision, reason } of readable(() => listSnapshots(from)) ?? []) {
    const doc = readable(() => readSnapshot(from, id));
    if (doc && readable(() => insert(to, { id, name, at, revision, reason }, doc)) !== null) copied += 1;
  }
  return copied;
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof AppFailure || error instanceof Database.SqliteError) return null;
    throw error;
  }
}

function insert(db: WritableDb, { id, name, at, revision, reason }: SnapshotInfo, doc: Doc): true {
  db.prepare('INSERT INTO snapshot (id, name, at, revision, reason, doc) VALUES (?, ?, ?, ?, ?, ?)').run(
    id,
    name,
    at,
    revision,
    reason,
    deflateJson(JSON.stringify(doc)),
  );
  return true;
}

function unpackDoc(packed: Uint8Array, id: string): Doc {
  try {
    return parseDoc(unpackJson(packed));
  } catch (error) {
    throw new AppFailure('file-damaged', `snapshot ${id}`, error);
  }
}
