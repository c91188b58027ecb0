import { basename, dirname } from 'node:path';
import type { Handlers } from '../../shared/ipc/index.ts';
import { freePath, WORKSPACE_ENDING } from '../files/fileName.ts';
import { AppFailure } from '../log/appFailure.ts';
import { openStore } from '../store/openStore.ts';
import { words } from '../store/words.ts';
import type { Context } from './context.ts';

/** The daily copies of the open workspace: listed, and put beside it as a file of its own. */
export function backupHandlers({
  session,
  storeOptions,
}: Context): Pick<Handlers, 'backup.list' | 'backup.restore'> {
  return {
    'backup.list': () =>
      session
        .require()
        .listBackups()
        .map(({ path, day, reason }) => ({ id: basename(path), day, reason })),
    'backup.restore': async ({ id }) => {
      const store = session.require();
      const found = store.listBackups().find((backup) => basename(backup.path) === id);
      if (!found) throw new AppFailure('file-not-found', id);
      const name = words('storage.backup-name', {
        name: basename(store.path, WORKSPACE_ENDING),
        day: found.day,
      });
      const target = freePath(dirname(store.path), name, WORKSPACE_ENDING);
      const backup = await openStore(found.path, storeOptions);
      try {
        return backup.saveCopy(target);
      } finally {
        backup.close();
      }
    },
  };
}
