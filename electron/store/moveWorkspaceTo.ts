import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { errnoOf } from '../files/fileFailure.ts';
import { moveFile, syncFile } from '../files/moveFile.ts';
import { withTemporary } from '../files/temporaryPath.ts';
import { AppFailure } from '../log/appFailure.ts';
import { fileStamp } from './fileStamp.ts';
import { acquireLock, type FileLock } from './lockFile.ts';
import type { Writer } from './writer.ts';

/**
 * Puts an open workspace file in another place under another name: renamed where that is possible, else (another drive) copied,
 * made durable, and only then removed from the old place. Where it fails, the file stays where it is and the writer reconnects.
 * Answers null when the file lies there already.
 */
export function moveWorkspaceTo(move: {
  readonly path: string;
  readonly lock: FileLock;
  readonly writer: Writer;
  readonly target: string;
  readonly overwrite: boolean;
  readonly now: string;
}): { readonly path: string; readonly lock: FileLock } | null {
  const { path, writer, target, overwrite } = move;
  writer.assertSameFile();
  if (existsSync(target)) {
    if (fileStamp(target).identity === fileStamp(path).identity) return null;
    if (!overwrite) throw new AppFailure('file-exists', target);
  }
  const answer = acquireLock(target, { now: move.now });
  if (!answer.held) throw new AppFailure('file-locked', target);
  writer.disconnect();
  try {
    put(path, target, overwrite);
  } catch (error) {
    writer.reconnect();
    answer.lock.release();
    throw error;
  }
  move.lock.release();
  return { path: target, lock: answer.lock };
}

function put(path: string, target: string, overwrite: boolean): void {
  try {
    moveFile(path, target, { overwrite });
  } catch (error) {
    if (errnoOf(error) !== 'EXDEV') throw error;
    withTemporary(target, (temporary) => {
      copyFileSync(path, temporary);
      syncFile(temporary);
      moveFile(temporary, target, { overwrite });
    });
    rmSync(path);
  }
}
