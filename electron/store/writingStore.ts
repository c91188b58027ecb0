import { resolve } from 'node:path';
import { backUpDaily, listBackups } from './backups.ts';
import { sameFileState } from './fileState.ts';
import type { FileLock } from './lockFile.ts';
import {
  openedWorkspace,
  readAll,
  readHistory,
  readSnapshotDoc,
  readSnapshotList,
  titleOf,
} from './reads.ts';
import { moveWorkspace } from './moveWorkspace.ts';
import { moveWorkspaceTo } from './moveWorkspaceTo.ts';
import type { FileContents } from './readFile.ts';
import { saveCopyOrDoc } from './saveCopy.ts';
import { insertSnapshot } from './snapshots.ts';
import type { Store, StoreOptions } from './store.ts';
import { withFailures } from './sqliteFailure.ts';
import { rememberTrusted } from './trustedFiles.ts';
import { openWriter, type Writer } from './writer.ts';

const MAY_WRITE = { readOnlyBecause: null, lockedBy: null } as const;

/** The workspace of the process that holds the lock. */
export function writingStore(firstPath: string, firstLock: FileLock, options: StoreOptions): Store {
  const { appData, now, newId, historyBound } = options;
  let path = firstPath;
  let lock = firstLock;
  let writer = withFailures(path, 'writing', () => openWriter(path, historyBound));
  /** Read at once, so that a file which cannot be shown is not opened; handed out with the first `opened`. */
  let first: FileContents | null = readOrLetGo(writer, path);
  let backedUpOn = '';
  let isClosed = false;

  /** What helps but is not the work: its failure is told and must not stop anything. */
  const besides = (what: string, help: () => void): void => {
    try {
      help();
    } catch (error) {
      options.onTrouble?.(what, error);
    }
  };

  /** Before the first write of a day. */
  const backUp = (): void => {
    const today = now().slice(0, 10);
    if (today === backedUpOn) return;
    backedUpOn = today;
    besides('backup', () => backUpDaily(writer.db, appData, writer.state.fileId, today));
  };

  /** Goes on with the file where it is now. */
  const settle = (move: () => { readonly path: string; readonly lock: FileLock } | null) => {
    const moved = withFailures(path, 'writing', move);
    if (moved) {
      ({ path, lock } = moved);
      writer = openWriter(path, historyBound);
    }
    return { path, name: titleOf(path) };
  };

  return {
    get path() {
      return path;
    },
    ...MAY_WRITE,
    opened() {
      const contents = first && sameFileState(first.state, writer.state) ? first : readAll(writer.db, path);
      first = null;
      return openedWorkspace(contents, path, MAY_WRITE);
    },
    apply(request) {
      backUp();
      return { revision: writer.apply(request).revision };
    },
    history: (beforeEntryId, limit) => readHistory(writer.db, path, beforeEntryId, limit),
    createSnapshot({ name, reason }) {
      backUp();
      return writer.write((db) => insertSnapshot(db, { id: newId(), name, reason, at: now() }));
    },
    listSnapshots: () => readSnapshotList(writer.db, path),
    readSnapshot: (id) => readSnapshotDoc(writer.db, path, id),
    listBackups: () => listBackups(appData, writer.state.fileId),
    saveCopy(target, copy = {}) {
      const copyPath = resolve(target);
      saveCopyOrDoc(writer.db, writer.state, copyPath, { ...copy, now, newId });
      return { path: copyPath };
    },
    rename: (name) => settle(() => moveWorkspace({ path, lock, writer, name, now: now() })),
    move: (target, { overwrite }) =>
      settle(() => moveWorkspaceTo({ path, lock, writer, target: resolve(target), overwrite, now: now() })),
    outside: () => writer.outside(),
    assertSameFile: () => withFailures(path, 'writing', () => writer.assertSameFile()),
    close() {
      if (isClosed) return;
      isClosed = true;
      const stamp = writer.close();
      lock.release();
      if (stamp) besides('closed files', () => rememberTrusted(appData, path, stamp));
    },
  };
}

function readOrLetGo(writer: Writer, path: string): FileContents {
  try {
    return readAll(writer.db, path);
  } catch (error) {
    writer.close();
    throw error;
  }
}
