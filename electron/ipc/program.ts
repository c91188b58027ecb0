import type { Handlers } from '../../shared/ipc/index.ts';
import type { Places } from '../shell/places.ts';
import type { Shell } from '../shell/shell.ts';
import { appHandlers } from './appHandlers.ts';
import type { Context } from './context.ts';
import { createProgramMemory } from './programMemory.ts';
import { registerIpc } from './registerIpc.ts';

export interface ProgramParts {
  readonly shell: Shell;
  readonly places: Places;
  readonly version: string;
  readonly now: () => Date;
  /** The file the program was started with. */
  readonly openPath: string | null;
}

export interface Program {
  /** Lets the file go and marks that this run ended by itself. */
  end(): Promise<void>;
}

/** Answers the window's calls. The window may be opened once this returns. */
export function startProgram(parts: ProgramParts): Program {
  const { shell } = parts;
  const memory = createProgramMemory(parts.places.appData);
  let openPath = parts.openPath;
  let wantsToClose = false;
  const context: Context = {
    ...parts,
    memory,
    endedBadly: memory.begin(),
    madeFiles: new Set(),
    takeOpenPath() {
      const path = openPath;
      openPath = null;
      return path;
    },
    async closeIfAsked() {
      if (wantsToClose) await shell.quit();
    },
  };
  shell.setTheme(memory.settings().theme);
  shell.onCloseRequested(() => {
    wantsToClose = true;
    shell.push('close.requested', {});
  });
  shell.onFileOpened((path) => shell.push('file.opened', { path }));
  registerIpc(shell, { ...appHandlers(context) } as unknown as Handlers, (error) => ({
    code: 'internal',
    detail: String(error),
  }));
  return {
    async end() {
      memory.end();
    },
  };
}
