import { basename } from 'node:path';
import type { HistoryEntry, OpenedWorkspace, SnapshotInfo } from '../../shared/ipc/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { WORKSPACE_ENDING } from '../files/fileName.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { ReadableDb } from './database.ts';
import { readFileState } from './fileState.ts';
import { entriesBefore, positionOf } from './history.ts';
import { readContents, type FileContents } from './readFile.ts';
import { listSnapshots, readSnapshot } from './snapshots.ts';
import { withFailures } from './sqliteFailure.ts';
import { words } from './words.ts';

export const titleOf = (path: string): string => basename(path, WORKSPACE_ENDING);

export function openedWorkspace(
  { state, ...contents }: FileContents,
  path: string,
  hold: Pick<OpenedWorkspace, 'readOnlyBecause' | 'lockedBy'>,
): OpenedWorkspace {
  return { path, name: titleOf(path), revision: state.revision, ...contents, ...hold };
}

export function readAll(db: ReadableDb, path: string): FileContents {
  return withFailures(path, 'reading', () => readContents(db));
}

/** Only what is done: an undone entry is in `future`. */
export function readHistory(
  db: ReadableDb,
  path: string,
  beforeEntryId: string,
  limit: number,
): HistoryEntry[] {
  return withFailures(path, 'reading', () =>
    db.transaction(() => {
      const position = positionOf(db, beforeEntryId);
      if (position === null)
        throw new AppFailure('input-invalid', words('storage.not-in-history', { what: beforeEntryId }));
      return entriesBefore(db, Math.min(position, readFileState(db).cursor + 1), limit);
    })(),
  );
}

export function readSnapshotList(db: ReadableDb, path: string): SnapshotInfo[] {
  return withFailures(path, 'reading', () => listSnapshots(db));
}

export function readSnapshotDoc(db: ReadableDb, path: string, id: string): Doc {
  const doc = withFailures(path, 'reading', () => readSnapshot(db, id));
  if (!doc) throw new AppFailure('input-invalid', words('storage.no-snapshot', { what: id }));
  return doc;
}
