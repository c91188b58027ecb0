import type { Handlers } from '../../shared/ipc/index.ts';
import { localeIn } from '../../shared/text/index.ts';
import { readRecentFiles } from '../files/recentFiles.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Context } from './context.ts';
import { localDate } from './localDate.ts';

type AppHandlers = Pick<
  Handlers,
  | 'app.start'
  | 'app.saveSettings'
  | 'app.recent'
  | 'app.openFile'
  | 'app.showInFolder'
  | 'app.setMenu'
  | 'app.readyToClose'
>;

/** What stands around a workspace: settings, recent files, the computer's own programs, the end of the program. */
export function appHandlers(context: Context): AppHandlers {
  const { shell, places, settings } = context;
  return {
    'app.start': () => ({
      windowSystem: shell.windowSystem,
      platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
      version: context.version,
      locale: localeIn(context.text.language, context.locale),
      today: localDate(context.now()),
      documentsFolder: places.documents,
      recent: readRecentFiles(places.appData),
      settings: settings.read(),
      openPath: context.takeOpenPath(),
      endedBadly: context.endedBadly,
    }),
    'app.saveSettings': ({ settings: changes }) => {
      const saved = settings.save(changes);
      shell.setTheme(saved.theme);
      return saved;
    },
    'app.recent': () => readRecentFiles(places.appData),
    'app.openFile': async ({ path }) => {
      if (!context.madeFiles.has(path)) throw new Error('a file that this run did not make was to be opened');
      await shell.openPath(path).catch((error: unknown) => {
        throw new AppFailure('file-not-readable', path, error);
      });
      return null;
    },
    'app.showInFolder': async ({ path }) => {
      if (!context.madeFiles.has(path) && context.session.store?.path !== path)
        throw new Error('a file that is not ours was to be shown');
      await shell.showInFolder(path).catch((error: unknown) => {
        throw new AppFailure('file-not-readable', path, error);
      });
      return null;
    },
    'app.setMenu': ({ menus }) => {
      shell.setMenu(menus, (id) => shell.push('menu.chosen', { id }));
      return null;
    },
    'app.readyToClose': async () => {
      await context.closeIfAsked();
      return null;
    },
  };
}
