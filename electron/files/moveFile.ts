import { closeSync, fsyncSync, openSync, renameSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { errnoOf } from './fileFailure.ts';

const isWindows = process.platform === 'win32';
/** On Windows a virus scanner may hold a file for a moment after it was written. */
const RETRY_AFTER_MS = [10, 30, 100, 300];

/**
 * Gives a file another name and makes that survive a power cut. Without `overwrite` the new name is reserved first by an empty
 * file of our own, so that a file which appears there at the same moment is never lost; throws EEXIST where there is one.
 */
export function moveFile(from: string, to: string, options: { readonly overwrite: boolean }): void {
  if (!options.overwrite) closeSync(openSync(to, 'wx'));
  try {
    renameWithRetry(from, to);
  } catch (error) {
    if (!options.overwrite) unlinkSync(to);
    throw error;
  }
  syncFolder(dirname(to));
  if (dirname(from) !== dirname(to)) syncFolder(dirname(from));
}

function renameWithRetry(from: string, to: string): void {
  for (const waitMs of isWindows ? RETRY_AFTER_MS : []) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error) ?? '')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs);
    }
  }
  renameSync(from, to);
}

/** Makes names in this folder durable. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (isWindows) return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes what was written to this file durable. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
