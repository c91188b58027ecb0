import { AppFailure } from '../log/appFailure.ts';
import type { ReadableDb, WritableDb } from './database.ts';

/** The one row about the file itself. */
export interface FileState {
  /** Made with the file; backups are found by it even after a rename. */
  readonly fileId: string;
  readonly createdAt: string;
  /** Rises by one with each batch. */
  readonly revision: number;
  /** Position of the newest history entry that is done; 0 when there is none. */
  readonly cursor: number;
  /** Mode and entry of the last batch. */
  readonly lastRequest: string;
}

/** Two states of one file between which nothing was written. */
export const sameFileState = (a: FileState, b: FileState): boolean =>
  a.fileId === b.fileId &&
  a.revision === b.revision &&
  a.cursor === b.cursor &&
  a.lastRequest === b.lastRequest;

const READ = `SELECT file_id AS fileId, created_at AS createdAt, revision, cursor, last_request AS lastRequest FROM file_state`;

export function readFileState(db: ReadableDb): FileState {
  return fileStateReader(db)();
}

/** Prepared once, for the writer, who reads it with each batch. */
export function fileStateReader(db: ReadableDb): () => FileState {
  const read = db.prepare(READ);
  return () => {
    const state = read.get() as FileState | undefined;
    if (!state) throw new AppFailure('file-damaged', 'file_state');
    return state;
  };
}

export function fileStateWriter(db: WritableDb): (state: FileState) => void {
  const write = db.prepare(`UPDATE file_state SET revision = ?, cursor = ?, last_request = ?`);
  return ({ revision, cursor, lastRequest }) => void write.run(revision, cursor, lastRequest);
}

export function insertFileState(db: WritableDb, fileId: string, createdAt: string): void {
  db.prepare(
    `INSERT INTO file_state (only_row, file_id, created_at, revision, cursor, last_request) VALUES (1, ?, ?, 0, 0, '')`,
  ).run(fileId, createdAt);
}
