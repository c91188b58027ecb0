/**
 * The rollback journal beside a file. One that is left over ("hot") holds what an unfinished edit overwrote; SQLite puts it back
 * when a writer opens the file. A reader must not touch the file, so it looks at a copy of both.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errnoOf } from '../files/fileFailure.ts';
import { AppFailure } from '../log/appFailure.ts';
import { openForWriting } from './database.ts';
import { readStart } from './header.ts';
import { words } from './words.ts';

const JOURNAL_MAGIC = Buffer.from('d9d505f920a163d7', 'hex');

export const journalOf = (path: string): string => `${path}-journal`;

/** Whether an unfinished edit lies beside the file. A journal whose header is not yet written has changed nothing. */
export function hasHotJournal(path: string): boolean {
  const journal = journalOf(path);
  return existsSync(journal) && readStart(journal, JOURNAL_MAGIC.length).equals(JOURNAL_MAGIC);
}

/** Refuses a journal that ends in the name of another one: SQLite would go there and delete it. We never write such. */
export function refuseForeignJournal(path: string): void {
  const handle = openSync(journalOf(path), 'r');
  try {
    const end = Buffer.alloc(JOURNAL_MAGIC.length);
    const at = Math.max(0, fstatSync(handle).size - end.length);
    const bytes = readSync(handle, end, 0, end.length, at);
    if (at > 0 && bytes === end.length && end.equals(JOURNAL_MAGIC)) {
      throw new AppFailure('file-damaged', words('storage.journal-foreign', { path }));
    }
  } finally {
    closeSync(handle);
  }
}

export interface PrivateCopy {
  readonly path: string;
  dispose(): void;
}

/** A copy of a file and its journal that nobody else sees, with the unfinished edit taken back. */
export function privateCopy(path: string): PrivateCopy {
  return copyInto(path, (copy) => {
    if (!hasHotJournal(path)) return;
    refuseForeignJournal(path);
    rollBack(path, copy);
  });
}

/** The same of a file that may be past help: where the unfinished edit cannot be taken back, it stays as it is. */
export function damagedCopy(path: string): PrivateCopy {
  try {
    return privateCopy(path);
  } catch (error) {
    if (errnoOf(error) !== null) throw error;
    return copyInto(path, () => undefined);
  }
}

function copyInto(path: string, finish: (copy: string) => void): PrivateCopy {
  const folder = mkdtempSync(join(tmpdir(), 'process-compass-'));
  const dispose = () => rmSync(folder, { recursive: true, force: true });
  const copy = join(folder, 'copy.compass');
  try {
    copyFileSync(path, copy);
    finish(copy);
    return { path: copy, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

function rollBack(path: string, copy: string): void {
  copyFileSync(journalOf(path), journalOf(copy));
  const db = openForWriting(copy);
  try {
    db.pragma('schema_version');
  } finally {
    db.close();
  }
}
