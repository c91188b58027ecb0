import { copyFileSync } from 'node:fs';
import { moveFile, syncFile } from '../files/moveFile.ts';
import { withTemporary } from '../files/temporaryPath.ts';
import { migrate, newestVersion, type Migration } from '../migrations/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import { migrationBackupPath } from './backups.ts';
import { openForReading, openForWriting, type WritableDb } from './database.ts';
import { readFileState } from './fileState.ts';
import { checkSchema } from './inspectFile.ts';

/**
 * Brings a closed file of an older format up to date: on a copy, checked, then renamed over it, with the old one kept among the
 * backups. A failure on the way leaves the file as it was. The caller holds the lock.
 */
export function migrateFile(
  path: string,
  version: number,
  options: { readonly appData: string; readonly today: string; readonly list: readonly Migration[] },
): void {
  const { appData, today, list } = options;
  const old = openForReading(path);
  const { fileId } = readFileState(old);
  old.close();
  const backup = migrationBackupPath(appData, fileId, { day: today, version });
  withTemporary(backup, (temporary) => {
    copyFileSync(path, temporary);
    syncFile(temporary);
    moveFile(temporary, backup, { overwrite: true });
  });
  withTemporary(path, (temporary) => {
    copyFileSync(path, temporary);
    const db = openForWriting(temporary);
    try {
      migrate(db, list);
      checkMigrated(db, path, list);
    } finally {
      db.close();
    }
    syncFile(temporary);
    moveFile(temporary, path, { overwrite: true });
  });
}

function checkMigrated(db: WritableDb, path: string, list: readonly Migration[]): void {
  const pages = db.pragma('integrity_check(1)', { simple: true });
  const strays = db.pragma('foreign_key_check') as unknown[];
  if (pages !== 'ok' || strays.length > 0) throw new AppFailure('file-damaged', path);
  checkSchema(db, path, newestVersion(list), list);
}
