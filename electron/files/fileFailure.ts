import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ErrorCode } from '../../shared/ipc/index.ts';
import { AppFailure } from '../log/appFailure.ts';

const codeByErrno: { readonly [errno: string]: ErrorCode } = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'folder-missing',
  EEXIST: 'file-exists',
  ENAMETOOLONG: 'path-too-long',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
};

const codeByDoing = {
  reading: 'file-not-readable',
  writing: 'file-not-writable',
  making: 'target-not-writable',
} as const satisfies { readonly [doing: string]: ErrorCode };

/**
 * The failure that the operating system meant: what went wrong with this path, while reading it, writing the work into it, or making
 * something from the work there.
 * An error that is not the file system's is given back as it is.
 */
export function fileFailure(error: unknown, path: string, doing: keyof typeof codeByDoing): unknown {
  const errno = errnoOf(error);
  if (error instanceof AppFailure || errno === null) return error;
  if (errno === 'ENOENT' && !existsSync(dirname(path)))
    return new AppFailure('folder-missing', dirname(path), error);
  const code = codeByErrno[errno] ?? codeByDoing[doing];
  return new AppFailure(code, path, error);
}

/** `ENOENT` and its like; null for errors that carry none. */
export function errnoOf(error: unknown): string | null {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}
