import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A hidden name beside this file, on the same drive so that it can be renamed over it. */
export function temporaryPath(path: string): string {
  const name = basename(path).slice(0, 60);
  return join(dirname(path), `.~${name}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Runs `work` with a path for a temporary file and leaves nothing behind, whatever happens. */
export function withTemporary<T>(path: string, work: (temporary: string) => T): T {
  const temporary = temporaryPath(path);
  try {
    return work(temporary);
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(temporary + suffix, { force: true });
  }
}
