/** What can be told from a file without SQLite: the first gate for a file that may come from anywhere. */
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { fileFailure } from '../files/fileFailure.ts';
import { AppFailure } from '../log/appFailure.ts';
import { APPLICATION_ID, newestVersion } from '../migrations/index.ts';
import { words } from './words.ts';

/** Larger files are refused: a workspace of a thousand steps has two. */
export const MAX_FILE_BYTES = 512 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const WRITE_VERSION_AT = 18;
const READ_VERSION_AT = 19;
const ROLLBACK_JOURNAL = 1;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** Answers the file's format version; throws the failure that names what this file is instead. */
export function checkHeader(path: string, known: number = newestVersion()): number {
  const header = readHeader(path);
  if (header.length === 0) throw notOurs('storage.is-empty', path);
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) throw notOurs('storage.other-format', path);
  if (header.length < HEADER_BYTES || header.readInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) {
    throw notOurs('storage.other-program', path);
  }
  const version = header.readInt32BE(USER_VERSION_AT);
  if (version > known) {
    throw new AppFailure('file-too-new', words('storage.newer-version', { path, version, known }));
  }
  if (version <= 0) throw notOurs('storage.other-program', path);
  if (header[WRITE_VERSION_AT] !== ROLLBACK_JOURNAL || header[READ_VERSION_AT] !== ROLLBACK_JOURNAL) {
    throw new AppFailure('file-damaged', words('storage.write-ahead', { path }));
  }
  return version;
}

function readHeader(path: string): Buffer {
  try {
    const stats = lstatSync(path);
    if (stats.isDirectory()) throw notOurs('storage.is-folder', path);
    if (!stats.isFile()) throw notOurs('storage.is-no-file', path);
    if (stats.size > MAX_FILE_BYTES) {
      const megabytes = Math.ceil(stats.size / MEGABYTE);
      throw new AppFailure(
        'file-too-large',
        words('storage.too-large', { path, megabytes, limit: MAX_FILE_BYTES / MEGABYTE }),
      );
    }
    return readStart(path, HEADER_BYTES);
  } catch (error) {
    throw fileFailure(error, path, 'reading');
  }
}

/** The first bytes of a file, fewer where it is shorter. */
export function readStart(path: string, bytes: number): Buffer {
  const handle = openSync(path, 'r');
  try {
    const start = Buffer.alloc(bytes);
    return start.subarray(0, readSync(handle, start, 0, bytes, 0));
  } finally {
    closeSync(handle);
  }
}

type NotOurs =
  | 'storage.is-folder'
  | 'storage.is-no-file'
  | 'storage.is-empty'
  | 'storage.other-format'
  | 'storage.other-program';
const notOurs = (key: NotOurs, path: string): AppFailure =>
  new AppFailure('file-not-a-workspace', words(key, { path }));
