import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppFailure } from '../log/appFailure.ts';
import { listBackups } from './backups.ts';
import { fileStamp, type FileStamp } from './fileStamp.ts';
import { readFileState } from './fileState.ts';
import type { LockHolder } from './lockFile.ts';
import { openedWorkspace, readAll, readHistory, readSnapshotDoc, readSnapshotList } from './reads.ts';
import { saveCopyOrDoc } from './saveCopy.ts';
import { openSource } from './source.ts';
import type { Store, StoreOptions } from './store.ts';
import { withFailures } from './sqliteFailure.ts';
import { words } from './words.ts';
import { migrations } from '../migrations/index.ts';

/** A workspace that someone else writes, or that lies where nothing can be written. */
export function readingStore(path: string, holder: LockHolder | null, options: StoreOptions): Store {
  const { appData, newId, now } = options;
  const list = options.migrations ?? migrations;
  const hold = {
    readOnlyBecause: holder ? 'locked' : 'folder',
    lockedBy: holder ? `${holder.user} · ${holder.host}` : null,
  } as const;
  let source = withFailures(path, 'reading', () => openSource(path, list));
  let seen = look(path);
  let dataVersion = dataVersionOf();

  function dataVersionOf(): unknown {
    return source.db.pragma('data_version', { simple: true });
  }

  /** A file that was put in this one's place, or a copy that grew old, is opened anew. */
  const refresh = (): void => {
    const now = look(path);
    if (now.identity !== seen.identity || (!source.isLive && now.content !== seen.content)) {
      const fresh = withFailures(path, 'reading', () => openSource(path, list));
      source.close();
      source = fresh;
    }
    seen = now;
    dataVersion = dataVersionOf();
  };

  const refuse = (): never => {
    if (!holder) throw new AppFailure('file-read-only', path);
    const { user, host } = holder;
    throw new AppFailure('file-locked', words('storage.holder', { path, user, host }));
  };

  return {
    path,
    ...hold,
    opened() {
      refresh();
      return openedWorkspace(readAll(source.db, path), path, hold);
    },
    apply: refuse,
    history: (beforeEntryId, limit) => readHistory(source.db, path, beforeEntryId, limit),
    createSnapshot: refuse,
    listSnapshots: () => readSnapshotList(source.db, path),
    readSnapshot: (id) => readSnapshotDoc(source.db, path, id),
    listBackups: () => listBackups(appData, readFileState(source.db).fileId),
    saveCopy(target, copy = {}) {
      const copyPath = resolve(target);
      saveCopyOrDoc(source.db, readFileState(source.db), copyPath, { ...copy, now, newId });
      return { path: copyPath };
    },
    rename: refuse,
    move: refuse,
    outside() {
      if (!existsSync(path)) return 'gone';
      const now = look(path);
      const isOther = source.isLive ? dataVersionOf() !== dataVersion : now.content !== seen.content;
      return isOther || now.identity !== seen.identity ? 'changed' : 'same';
    },
    assertSameFile: refuse,
    close: () => source.close(),
  };
}

const look = (path: string): FileStamp => withFailures(path, 'reading', () => fileStamp(path));
