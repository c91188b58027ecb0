import { basename, dirname } from 'node:path';
import type { Handlers } from '../../shared/ipc/index.ts';
import { freePath, WORKSPACE_ENDING } from '../files/fileName.ts';
import { AppFailure } from '../log/appFailure.ts';
import { openStore } from '../store/openStore.ts';
import { readWorkspace } from '../store/readWorkspace.ts';
import { words } from '../store/words.ts';
import type { Context } from './context.ts';

/** The daily copies of the open workspace: listed, read, and put beside it as a file of its own. */
export function backupHandlers({
  session,
  storeOptions,
}: Context): Pick<Handlers, 'backup.list' | 'backup.read' | 'backup.restore'> {
  const find = (id: string) => {
    const found = session
      .require()
      .listBackups()
      .find((backup) => basename(backup.path) === id);
    if (!found) throw new AppFailure('file-not-found', id);
    return found;
  };
  return {
    'backup.list': () =>
      session
        .require()
        .listBackups()
        .map(({ path, day, reason }) => ({ id: basename(path), day, reason })),
    'backup.read': async ({ id }) => (await readWorkspace(find(id).path, storeOptions.inspect)).doc,
    'backup.restore': async ({ id }) => {
      const store = session.require();
      const found = find(id);
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
