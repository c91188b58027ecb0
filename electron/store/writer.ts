/**
 * The one writing connection of a file, and the watch over it.
 *
 * Contract. Before each write the file is looked at: moved, deleted or replaced, and nothing is written (`file-changed-outside`).
 * When only its size or time moved, or when the last write failed, a new connection is made and must find the state this writer
 * left. After a failed write nothing of it is in the file and the same write may be tried again.
 */
import type { ApplyRequest } from '../../shared/ipc/index.ts';
import { errnoOf, fileFailure } from '../files/fileFailure.ts';
import { AppFailure } from '../log/appFailure.ts';
import { batchApplier, requestName, type ApplyBatch } from './applyBatch.ts';
import { openForWriting, type WritableDb } from './database.ts';
import { fileStamp, type FileStamp } from './fileStamp.ts';
import { readFileState, sameFileState, type FileState } from './fileState.ts';
import type { HistoryBound } from './history.ts';
import { inspectFile } from './inspectFile.ts';
import { sqliteFailure } from './sqliteFailure.ts';
import { words } from './words.ts';

export interface Writer {
  readonly db: WritableDb;
  readonly state: FileState;
  apply(request: ApplyRequest): FileState;
  /** Any other write; `work` is its own transaction. */
  write<T>(work: (db: WritableDb) => T): T;
  /** Throws `file-changed-outside` (or `folder-missing`) where the file is no longer the one that was opened. */
  assertSameFile(): void;
  /** Whether the file was written to or replaced by another hand since the last write here. */
  hasChangedOutside(): boolean;
  /** Lets go of the file, for it to be moved; `reconnect` takes it up again where the move failed. */
  disconnect(): void;
  reconnect(): void;
  /** Ends the work; answers how the file was left, or null when that is not certain. */
  close(): FileStamp | null;
}

export function openWriter(path: string, bound?: HistoryBound): Writer {
  let db = openForWriting(path);
  let applyBatch: ApplyBatch = batchApplier(db, bound);
  let state = readFileState(db);
  let stamp = fileStamp(path);
  let isDoubtful = false;
  /** The batch whose answer was a failure of the drive: it may have been written all the same. */
  let unanswered: string | null = null;

  const look = (): FileStamp => {
    try {
      const now = fileStamp(path);
      if (now.identity === stamp.identity) return now;
    } catch (error) {
      const failure = fileFailure(error, path, 'writing');
      if (errnoOf(error) !== 'ENOENT' || (failure instanceof AppFailure && failure.code === 'folder-missing'))
        throw failure;
      throw new AppFailure('file-changed-outside', words('storage.gone', { path }), error);
    }
    throw new AppFailure('file-changed-outside', words('storage.replaced', { path }));
  };

  const isUntouched = (): boolean => {
    try {
      return look().content === stamp.content;
    } catch (error) {
      if (error instanceof AppFailure) return false;
      throw error;
    }
  };

  const reconnect = (): void => {
    const found = inspectFile(path);
    if ('error' in found) throw new AppFailure('file-changed-outside', path, found.error.detail);
    const fresh = openForWriting(path);
    if (!wasLeftAs(readFileState(fresh), state, unanswered)) {
      fresh.close();
      throw new AppFailure('file-changed-outside', path);
    }
    db.close();
    db = fresh;
    applyBatch = batchApplier(db, bound);
    stamp = fileStamp(path);
    isDoubtful = false;
  };

  const guarded = <T>(work: () => T): T => {
    const now = look();
    try {
      if (isDoubtful || now.content !== stamp.content) reconnect();
      const answer = work();
      stamp = fileStamp(path);
      return answer;
    } catch (error) {
      if (!(error instanceof AppFailure)) isDoubtful = true;
      throw sqliteFailure(error, path, 'writing');
    }
  };

  return {
    get db() {
      return db;
    },
    get state() {
      return state;
    },
    apply(request) {
      unanswered = requestName(request);
      state = guarded(() => applyBatch(request, state));
      unanswered = null;
      return state;
    },
    write: (work) => guarded(() => work(db)),
    assertSameFile: () => void look(),
    hasChangedOutside: () => !isUntouched(),
    disconnect: () => void db.close(),
    reconnect,
    close() {
      db.close();
      return !isDoubtful && isUntouched() ? stamp : null;
    },
  };
}

/** As this writer left it, or one batch further where the answer to that batch was lost. */
function wasLeftAs(found: FileState, state: FileState, unanswered: string | null): boolean {
  if (sameFileState(found, state)) return true;
  return (
    found.fileId === state.fileId && found.revision === state.revision + 1 && found.lastRequest === unanswered
  );
}
