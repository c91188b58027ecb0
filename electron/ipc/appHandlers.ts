import { basename, extname } from 'node:path';
import { existsSync } from 'node:fs';
import type { Handlers, RecentFile } from '../../shared/ipc/index.ts';
import type { Context } from './context.ts';

type AppHandlers = Pick<
  Handlers,
  'app.start' | 'app.saveSettings' | 'app.recent' | 'app.openFile' | 'app.showInFolder' | 'app.readyToClose'
>;

/** What stands around a workspace: settings, recent files, the computer's own programs, the end of the program. */
export function appHandlers(context: Context): AppHandlers {
  const { shell, places, memory, now } = context;
  return {
    'app.start': () => ({
      windowSystem: shell.windowSystem,
      platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
      version: context.version,
      locale: Intl.DateTimeFormat().resolvedOptions().locale,
      today: localDate(now()),
      documentsFolder: places.documents,
      recent: recentFiles(context),
      settings: memory.settings(),
      openPath: context.takeOpenPath(),
      endedBadly: context.endedBadly,
    }),
    'app.saveSettings': ({ settings }) => {
      const saved = memory.saveSettings(settings);
      shell.setTheme(saved.theme);
      return saved;
    },
    'app.recent': () => recentFiles(context),
    'app.openFile': async ({ path }) => {
      if (!context.madeFiles.has(path)) throw new Error(`no file <${path}> was made in this run`);
      await shell.openPath(path);
      return null;
    },
    'app.showInFolder': async ({ path }) => {
      await shell.showInFolder(path);
      return null;
    },
    'app.readyToClose': async () => {
      await context.closeIfAsked();
      return null;
    },
  };
}

function recentFiles({ memory }: Context): RecentFile[] {
  return memory.recent().map(({ path, openedAt }) => ({
    path,
    name: basename(path, extname(path)),
    openedAt,
    isMissing: !existsSync(path),
  }));
}

/** The date on the wall, not in Greenwich. */
export function localDate(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
