/**
 * The one writing connection of a file, and the watch over it.
 *
 * Contract. Before each write the file is looked at. Moved or deleted: nothing is written (`file-gone`). Touched, replaced, or
 * the last write failed: a new connection is made and must find the state this writer left, else nothing is written any more
 * (`file-changed-outside`). After a failed write nothing of it is in the file and the same write may be tried again.
 */
import type { ApplyRequest } from '../../shared/ipc/index.ts';
import { errnoOf, fileFailure } from '../files/fileFailure.ts';
import { AppFailure } from '../log/appFailure.ts';
import { batchApplier, requestName, type ApplyBatch } from './applyBatch.ts';
import { openForWriting, type WritableDb } from './database.ts';
import { fileStamp, sameStamp, type FileStamp } from './fileStamp.ts';
import { readFileState, sameFileState, type FileState } from './fileState.ts';
import type { HistoryBound } from './history.ts';
import { inspectFile } from './inspectFile.ts';
import { sqliteFailure } from './sqliteFailure.ts';

/** `changed`: it holds something else than was written here. `gone`: it is not where it was, or cannot be reached. */
export type Outside = 'same' | 'changed' | 'gone';

export interface Writer {
  readonly db: WritableDb;
  readonly state: FileState;
  apply(request: ApplyRequest): FileState;
  /** Any other write; `work` is its own transaction. */
  write<T>(work: (db: WritableDb) => T): T;
  /** Throws where the next write would: the file is gone, or no longer as it was left here. */
  assertSameFile(): void;
  /** What another hand did to the file since the last write here; a file that was only touched is the same. */
  outside(): Outside;
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
  /** How the file looked when it was last found to hold something else; it is not read again for that. */
  let foreign: FileStamp | null = null;
  /** The batch whose answer was a failure of the drive: it may have been written all the same. */
  let unanswered: string | null = null;

  const look = (): FileStamp => {
    try {
      return fileStamp(path);
    } catch (error) {
      const failure = fileFailure(error, path, 'writing');
      if (errnoOf(error) !== 'ENOENT' || (failure instanceof AppFailure && failure.code === 'folder-missing'))
        throw failure;
      throw new AppFailure('file-gone', path, error);
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

  /** A file that another hand touched, or put back as it was, is taken up again; any other is refused. */
  const assertSameFile = (): void => {
    const now = look();
    if (isDoubtful || !sameStamp(now, stamp)) reconnect();
  };

  const outside = (): Outside => {
    try {
      const now = look();
      if (sameStamp(now, stamp)) return 'same';
      if (foreign && sameStamp(now, foreign)) return 'changed';
      reconnect();
      return 'same';
    } catch (error) {
      const failure = sqliteFailure(error, path, 'reading');
      if (!(failure instanceof AppFailure)) throw failure;
      // Another program is in the middle of writing: the next look will tell.
      if (failure.code === 'file-locked') return 'same';
      if (failure.code !== 'file-changed-outside') return 'gone';
      foreign = stampOf(path);
      return 'changed';
    }
  };

  const guarded = <T>(work: () => T): T => {
    try {
      assertSameFile();
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
    assertSameFile,
    outside,
    disconnect: () => void db.close(),
    reconnect,
    close() {
      db.close();
      const left = stampOf(path);
      return !isDoubtful && left && sameStamp(left, stamp) ? stamp : null;
    },
  };
}

/** Null where there is no such file, or no way to it. */
function stampOf(path: string): FileStamp | null {
  try {
    return fileStamp(path);
  } catch {
    return null;
  }
}

/** As this writer left it, or one batch further where the answer to that batch was lost. */
function wasLeftAs(found: FileState, state: FileState, unanswered: string | null): boolean {
  if (sameFileState(found, state)) return true;
  return (
    found.fileId === state.fileId && found.revision === state.revision + 1 && found.lastRequest === unanswered
  );
}
