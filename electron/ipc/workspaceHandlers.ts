import { mkdirSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Handlers, OpenedWorkspace } from '../../shared/ipc/index.ts';
import { languageOf, type Doc } from '../../shared/model/index.ts';
import { fileFailure } from '../files/fileFailure.ts';
import { cleanFileName, freePath, WORKSPACE_ENDING } from '../files/fileName.ts';
import { noteRecentFile } from '../files/recentFiles.ts';
import { AppFailure } from '../log/appFailure.ts';
import { blankDoc } from '../store/blankDoc.ts';
import { createStore } from '../store/createStore.ts';
import { openStore } from '../store/openStore.ts';
import { readWorkspace } from '../store/readWorkspace.ts';
import { salvage } from '../store/salvage.ts';
import type { Store } from '../store/store.ts';
import { language, words } from '../store/words.ts';
import { writeWorkspace } from '../store/writeWorkspace.ts';
import type { Context } from './context.ts';
import { localDate } from './localDate.ts';
import { localeDefaults } from './localeDefaults.ts';
import { workedExample } from '../../shared/templates/index.ts';

type WorkspaceHandlers = Pick<Handlers, Extract<keyof Handlers, `workspace.${string}`>>;

/** The open workspace: made, opened, changed, renamed, copied, closed. */
export function workspaceHandlers(context: Context): WorkspaceHandlers {
  const { session } = context;
  /** A file of this run: the user may have it shown. */
  const made = <File extends { readonly path: string }>(file: File): File => {
    context.madeFiles.add(file.path);
    return file;
  };
  return {
    'workspace.create': ({ name }) =>
      createAt(context, name, blankDoc({ name, ...localeDefaults(context.locale) })),
    'workspace.open': async ({ path, insteadOf }) => {
      const held = session.holding(path);
      if (held && isAsOpened(held)) return shown(context, held, insteadOf);
      // It is let go first, because a file has one writer; but only when it is known that it can be opened again.
      if (held) await readWorkspace(path, context.storeOptions.inspect);
      if (held) session.close();
      return shown(context, await openStore(resolve(path), context.storeOptions), insteadOf);
    },
    'workspace.openExample': () => {
      const doc = workedExample({
        newId: context.newId,
        today: localDate(context.now()),
        language: languageOf(language()),
      });
      return createAt(context, words('shell.example-name'), doc);
    },
    'workspace.apply': (request) => session.require().apply(request),
    'workspace.history': ({ beforeEntryId, limit }) => session.require().history(beforeEntryId, limit),
    'workspace.close': () => {
      session.close();
      context.settings.save({ openFile: null });
      return null;
    },
    'workspace.rename': ({ name }) => {
      const store = session.require();
      const before = store.path;
      const renamed = store.rename(name);
      note(context, store, before);
      return renamed;
    },
    'workspace.move': ({ path, overwrite }) => {
      const store = session.require();
      const before = store.path;
      const moved = store.move(resolve(path), { overwrite });
      note(context, store, before);
      return moved;
    },
    'workspace.recover': ({ path }) => {
      const { path: found, records, lost } = salvage(path, context.storeOptions);
      return { path: found, records, lost: lost.length };
    },
    'workspace.saveCopy': ({ path, ...options }) => made(session.require().saveCopy(resolve(path), options)),
    'workspace.saveBeside': (options) => {
      const store = session.require();
      const folder = dirname(store.path);
      const name = words('storage.mine-name', {
        name: basename(store.path, WORKSPACE_ENDING),
        day: localDate(context.now()),
      });
      return made(store.saveCopy(freePath(folder, name, WORKSPACE_ENDING), options));
    },
    'workspace.saveClean': ({ path, overwrite = false, doc }) => {
      if (session.holding(path)) throw new AppFailure('file-exists', path);
      writeWorkspace(resolve(path), doc, { ...context.storeOptions, overwrite });
      return made({ path: resolve(path) });
    },
    'workspace.checkFile': () => {
      session.require().assertSameFile();
      return null;
    },
    'workspace.read': async ({ path }) => {
      const { doc } = await readWorkspace(resolve(path), context.storeOptions.inspect);
      return { doc };
    },
    'workspace.fileNow': async () => {
      const { path } = session.require();
      const { doc } = await readWorkspace(path, context.storeOptions.inspect);
      return { doc, writtenAt: statSync(path).mtime.toISOString() };
    },
  };
}

/** Nothing is gained by opening it again: this window writes it, and nobody else did. */
const isAsOpened = (store: Store): boolean => store.readOnlyBecause === null && store.outside() === 'same';

/** A new file in the documents folder, under a name that no file has. */
async function createAt(context: Context, name: string, doc: Doc): Promise<OpenedWorkspace> {
  const { documents } = context.places;
  try {
    mkdirSync(documents, { recursive: true });
  } catch (error) {
    throw fileFailure(error, documents, 'writing');
  }
  const path = freePath(documents, cleanFileName(name, words('shell.my-business')), WORKSPACE_ENDING);
  return shown(context, await createStore(path, doc, context.storeOptions));
}

function shown(context: Context, store: Store, insteadOf?: string): OpenedWorkspace {
  context.session.show(store);
  note(context, store, insteadOf);
  return store.opened();
}

/** Remembers the file for the list of recent ones and for the next start. */
function note({ places, settings, now }: Context, { path }: Store, insteadOf?: string): void {
  const name = basename(path, WORKSPACE_ENDING);
  noteRecentFile(places.appData, { path, name, openedAt: now().toISOString() }, insteadOf);
  settings.save({ openFile: path });
}
