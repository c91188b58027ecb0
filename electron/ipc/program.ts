import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Handlers } from '../../shared/ipc/index.ts';
import { languageOf } from '../../shared/model/index.ts';
import { readSettings, saveSettings } from '../files/settings.ts';
import { createLog, type Log } from '../log/log.ts';
import { toAppError } from '../log/toAppError.ts';
import type { Places } from '../shell/places.ts';
import type { Shell } from '../shell/shell.ts';
import { fileStamp } from '../store/fileStamp.ts';
import { inspectFile } from '../store/inspectFile.ts';
import { inspectInChild } from '../store/inspectInChild.ts';
import type { StoreOptions } from '../store/store.ts';
import { createText } from '../../shared/text/index.ts';
import { speak } from '../store/words.ts';
import { isTrusted } from '../store/trustedFiles.ts';
import { appHandlers } from './appHandlers.ts';
import { backupHandlers } from './backupHandlers.ts';
import type { Context } from './context.ts';
import { dialogHandlers } from './dialogHandlers.ts';
import { fileHandlers } from './fileHandlers.ts';
import { folderHandlers } from './folderHandlers.ts';
import { newId } from './newId.ts';
import { paperFonts } from './paperFonts.ts';
import { registerIpc } from './registerIpc.ts';
import { pictureHandlers } from './pictureHandlers.ts';
import { reportHandlers } from './reportHandlers.ts';
import { markRun } from './runMarker.ts';
import { createSession, type Session } from './session.ts';
import { snapshotHandlers } from './snapshotHandlers.ts';
import { tableHandlers } from './tableHandlers.ts';
import { workspaceHandlers } from './workspaceHandlers.ts';

export interface ProgramParts {
  readonly shell: Shell;
  readonly places: Places;
  readonly version: string;
  /** Folder of the bundled fonts. */
  readonly fontFolder: string;
  readonly now: () => Date;
  /** The file the program was started with. */
  readonly openPath: string | null;
  /** Switches that undo a safety setting; they are written to the log. */
  readonly weakenedBy: readonly string[];
}

export interface Program {
  /** Lets the file go and marks that this run ended by itself. */
  end(): void;
}

/** How often the open file is looked at for changes by other programs. */
const WATCH_MS = 2000;

/** Answers the window's calls. The window may be opened once this returns. */
export function startProgram(parts: ProgramParts): Program {
  const { shell, places, now } = parts;
  const log = createLog(join(places.appData, 'log'), { now: () => now().toISOString(), newRef: randomUUID });
  const marker = markRun(places.appData);
  const context = createContext(parts, log, marker.endedBadly);
  speak(context.settings.read().language);
  log.info('program.start', { version: parts.version, windowSystem: shell.windowSystem });
  if (parts.weakenedBy.length > 0) log.info('program.weakened', { by: parts.weakenedBy.join(' ') });

  shell.setTheme(context.settings.read().theme);
  shell.onFileOpened(context.openFromOutside);
  registerIpc(shell, handlersOf(context), (error, channel) => toAppError(error, log, channel));
  const stopWatching = watch(context.session, shell);
  return {
    end() {
      stopWatching();
      context.session.close();
      marker.remove();
      log.info('program.end');
    },
  };
}

function handlersOf(context: Context): Handlers {
  return {
    ...appHandlers(context),
    ...workspaceHandlers(context),
    ...snapshotHandlers(context),
    ...backupHandlers(context),
    ...dialogHandlers(context),
    ...folderHandlers(context),
    ...fileHandlers(context),
    ...reportHandlers(context),
    ...tableHandlers(context),
    ...pictureHandlers(context),
  };
}

function createContext(parts: ProgramParts, log: Log, endedBadly: boolean): Context {
  const { shell, places } = parts;
  const locale = Intl.DateTimeFormat().resolvedOptions().locale;
  const settings: Context['settings'] = {
    read: () => readSettings(places.appData, languageOf(locale)),
    save: (changes) => saveSettings(places.appData, languageOf(locale), changes),
  };
  const session = createSession();
  let openPath = parts.openPath ?? lastOpenFile(settings.read()['openFile']);
  let isAsked = false;
  let wantsToClose = false;
  shell.onCloseRequested(() => {
    wantsToClose = true;
    shell.push('close.requested', {});
  });
  return {
    ...parts,
    log,
    locale,
    text: createText(languageOf(settings.read().language)),
    newId,
    fonts: paperFonts(parts.fontFolder),
    settings,
    endedBadly,
    session,
    storeOptions: storeOptions(parts, log),
    madeFiles: new Set(),
    openFromOutside(path) {
      if (isAsked) shell.push('file.opened', { path });
      else openPath = path;
    },
    takeOpenPath() {
      isAsked = true;
      // A page that asks again was loaded anew: it goes on with the file that is open.
      const path = openPath ?? session.store?.path ?? null;
      openPath = null;
      return path;
    },
    async closeIfAsked() {
      if (wantsToClose) await shell.quit();
    },
  };
}

function storeOptions({ shell, places, now }: ProgramParts, log: Log): StoreOptions {
  const { appData } = places;
  return {
    appData,
    now: () => now().toISOString(),
    newId: randomUUID,
    // As the store does by itself, but by the window system's own way to start a process.
    inspect: async (path) =>
      isTrusted(appData, path, fileStamp(path)) ? inspectFile(path) : inspectInChild(path, shell.startChild),
    onTrouble: (what, error) => void log.error(what, error),
  };
}

const lastOpenFile = (path: unknown): string | null =>
  typeof path === 'string' && existsSync(path) ? path : null;

/** Tells the window when another program wrote to the open file. */
function watch(session: Session, shell: Shell): () => void {
  let told: string | null = null;
  const timer = setInterval(() => {
    const { store } = session;
    const what = store?.outside() ?? 'same';
    if (!store || what === 'same') told = null;
    else if (told !== `${what} ${store.path}`) {
      told = `${what} ${store.path}`;
      shell.push('file.changed', { path: store.path, what });
    }
  }, WATCH_MS);
  timer.unref();
  return () => clearInterval(timer);
}
