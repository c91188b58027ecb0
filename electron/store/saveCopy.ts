import type { ApplyRequest } from '../../shared/ipc/index.ts';
import { moveFile, syncFile } from '../files/moveFile.ts';
import { withTemporary } from '../files/temporaryPath.ts';
import { AppFailure } from '../log/appFailure.ts';
import { batchApplier } from './applyBatch.ts';
import { openForWriting, type ReadableDb } from './database.ts';
import { readFileState, sameFileState, type FileState } from './fileState.ts';
import { writeWorkspace } from './writeWorkspace.ts';
import { withFailures } from './sqliteFailure.ts';
import type { SaveCopyOptions, StoreOptions } from './store.ts';

export interface CopyOptions {
  readonly overwrite: boolean;
  /** A new id, so that the copy has backups of its own. */
  readonly fileId: string;
  /** Batches that could not be written to the original, in order; the copy holds them. */
  readonly pending?: readonly ApplyRequest[];
}

/** Writes a workspace with its history and snapshots to another place, whole or not at all. */
export function saveCopy(db: ReadableDb, state: FileState, path: string, options: CopyOptions): void {
  withFailures(path, 'writing', () =>
    withTemporary(path, (temporary) => {
      db.prepare('VACUUM INTO ?').run(temporary);
      finishCopy(temporary, state, options);
      syncFile(temporary);
      moveFile(temporary, path, { overwrite: options.overwrite });
    }),
  );
}

/**
 * The same, and where the file itself cannot be copied any more (it was overwritten, damaged, or its drive is gone) the document as
 * the window shows it; that copy begins a history of its own.
 */
export function saveCopyOrDoc(
  db: ReadableDb,
  state: FileState,
  path: string,
  copy: SaveCopyOptions & Pick<StoreOptions, 'now' | 'newId'>,
): void {
  const { overwrite = false, pending = [], doc, now, newId } = copy;
  try {
    saveCopy(db, state, path, { overwrite, pending, fileId: newId() });
  } catch (error) {
    if (!doc || !(error instanceof AppFailure) || error.code === 'file-exists') throw error;
    writeWorkspace(path, doc, { overwrite, now, newId });
  }
}

function finishCopy(temporary: string, expected: FileState, { fileId, pending = [] }: CopyOptions): void {
  const copy = openForWriting(temporary);
  try {
    const found = readFileState(copy);
    if (!sameFileState(found, expected)) throw new AppFailure('file-changed-outside', copy.name);
    const apply = batchApplier(copy);
    let state = found;
    for (const request of pending) state = apply(request, state);
    copy.prepare('UPDATE file_state SET file_id = ?').run(fileId);
    const what = copy.pragma('quick_check(1)', { simple: true });
    if (what !== 'ok') throw new AppFailure('file-damaged', String(what));
  } finally {
    copy.close();
  }
}
