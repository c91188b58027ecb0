import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { fileFailure } from './fileFailure.ts';
import { moveFile } from './moveFile.ts';
import { withTemporary } from './temporaryPath.ts';

/**
 * Writes a file whole or not at all: beside it first, made durable, then renamed. A reader sees the old file or the new one.
 * Throws `AppFailure`; `file-exists` where a file is there and overwriting was not asked for.
 */
export function atomicWrite(
  path: string,
  content: string | Uint8Array,
  options: { readonly overwrite: boolean },
): void {
  try {
    withTemporary(path, (temporary) => {
      const handle = openSync(temporary, 'wx');
      try {
        writeFileSync(handle, content);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      moveFile(temporary, path, options);
    });
  } catch (error) {
    throw fileFailure(error, path, 'making');
  }
}
