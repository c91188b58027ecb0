import { kinds, type AnyRecord, type Doc } from '../../shared/model/index.ts';
import { moveFile, syncFile } from '../files/moveFile.ts';
import { withTemporary } from '../files/temporaryPath.ts';
import { migrate, migrations } from '../migrations/index.ts';
import { openForWriting, type WritableDb } from './database.ts';
import { insertFileState } from './fileState.ts';
import { recordTables } from './rows.ts';
import { withFailures } from './sqliteFailure.ts';
import type { StoreOptions } from './store.ts';

/** Writes a document as a new workspace file: nothing but what it holds, with an empty history and no named states. */
export function writeWorkspace(
  path: string,
  doc: Doc,
  options: Pick<StoreOptions, 'newId' | 'now' | 'migrations'> & {
    readonly overwrite?: boolean;
    /** What else goes into the new file before it gets its name. */
    readonly fill?: (db: WritableDb) => void;
  },
): void {
  withFailures(path, 'writing', () =>
    withTemporary(path, (temporary) => {
      const db = openForWriting(temporary, { create: true });
      try {
        db.pragma('synchronous = OFF');
        migrate(db, options.migrations ?? migrations);
        const tables = recordTables(db);
        db.transaction(() => {
          insertFileState(db, options.newId(), options.now());
          for (const kind of kinds) {
            for (const record of Object.values(doc[kind]) as AnyRecord[]) tables[kind].insert(record);
          }
        })();
        options.fill?.(db);
      } finally {
        db.close();
      }
      syncFile(temporary);
      moveFile(temporary, path, { overwrite: options.overwrite === true });
    }),
  );
}
