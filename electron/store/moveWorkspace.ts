import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanFileName, freePath, WORKSPACE_ENDING } from '../files/fileName.ts';
import { moveFile } from '../files/moveFile.ts';
import { AppFailure } from '../log/appFailure.ts';
import { fileStamp } from './fileStamp.ts';
import { acquireLock, type FileLock } from './lockFile.ts';
import { titleOf } from './reads.ts';
import type { Writer } from './writer.ts';

/**
 * Gives an open workspace file another name in its folder. SQLite would look for the journal under the old name, so the
 * connection is closed and both names are locked meanwhile. Answers null when the file already has that name.
 * Where the move fails the file keeps its name and the writer reconnects by itself.
 */
export function moveWorkspace(move: {
  readonly path: string;
  readonly lock: FileLock;
  readonly writer: Writer;
  readonly name: string;
  readonly now: string;
}): { readonly path: string; readonly lock: FileLock } | null {
  const { path, writer } = move;
  const name = cleanFileName(move.name, titleOf(path));
  if (name === titleOf(path)) return null;
  writer.assertSameFile();
  const direct = join(dirname(path), name + WORKSPACE_ENDING);
  /** Where capitals do not count, the new name is already there: it is this very file. */
  const isSameFile = existsSync(direct) && fileStamp(direct).identity === fileStamp(path).identity;
  const target = isSameFile ? direct : freePath(dirname(path), name, WORKSPACE_ENDING);
  const lock = isSameFile ? move.lock : newLock(target, move.now);
  writer.disconnect();
  try {
    moveFile(path, target, { overwrite: isSameFile });
  } catch (error) {
    writer.reconnect();
    if (!isSameFile) lock.release();
    throw error;
  }
  if (!isSameFile) move.lock.release();
  return { path: target, lock };
}

function newLock(path: string, now: string): FileLock {
  const answer = acquireLock(path, { now });
  if (!answer.held) throw new AppFailure('file-not-writable', path);
  return answer.lock;
}
