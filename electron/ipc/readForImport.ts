import { readFileSync, statSync } from 'node:fs';
import { AppFailure } from '../log/appFailure.ts';
import { fileFailure } from '../files/fileFailure.ts';
import { words } from '../store/words.ts';

/** No model that a person can use is larger; the readers state the same limit for what they are given. */
const MAX_BYTES = 32 * 1024 * 1024;

/** The bytes of a file that somebody else made; throws `AppFailure` for what is no file, cannot be read, or is too large. */
export function readForImport(path: string): Buffer {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new AppFailure('file-not-readable', words('shell.not-a-file', { path }));
    if (stats.size > MAX_BYTES) {
      const megabytes = Math.ceil(stats.size / (1024 * 1024));
      throw new AppFailure('import-too-large', words('shell.too-large', { path, megabytes, limit: 32 }));
    }
    return readFileSync(path);
  } catch (error) {
    throw fileFailure(error, path, 'reading');
  }
}
