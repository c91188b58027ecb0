/** Entry of the second window system: the Chromium of this computer as a window. `startChromium` is also what window tests drive. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppFailure } from './log/appFailure.ts';
import { sentenceOf } from './log/sentenceOf.ts';
import packageFile from '../package.json' with { type: 'json' };
import { startProgram } from './ipc/program.ts';
import { createChromiumShell, type ChromiumShell } from './shell/chromiumShell.ts';
import { findChromium } from './shell/findChromium.ts';
import { findPlaces, type Places } from './shell/places.ts';
import { words } from './store/words.ts';

export interface RunningProgram {
  readonly shell: ChromiumShell;
  /** Settles when the window is gone and the file is let go. */
  readonly ended: Promise<void>;
}

export async function startChromium(options: {
  readonly places: Places;
  readonly executablePath: string;
  readonly openPath: string | null;
  readonly size?: { readonly width: number; readonly height: number };
}): Promise<RunningProgram> {
  const shell = createChromiumShell({
    executablePath: options.executablePath,
    pageFolder: fileURLToPath(new URL('../dist/renderer', import.meta.url)),
    appData: options.places.appData,
    isRoot: process.getuid?.() === 0,
    ...(options.size ? { size: options.size } : {}),
  });
  const program = startProgram({
    shell,
    places: options.places,
    version: packageFile.version,
    fontFolder: fileURLToPath(new URL('../node_modules/@fontsource', import.meta.url)),
    now: () => new Date(),
    openPath: options.openPath,
    weakenedBy: [],
  });
  try {
    await shell.openWindow();
  } catch (error) {
    program.end();
    throw error;
  }
  return { shell, ended: shell.closed.then(() => program.end()) };
}

/** Opens the window and stays until it is gone; answers the exit code. */
async function runProgram(file: string | undefined): Promise<number> {
  try {
    const executablePath = findChromium();
    if (executablePath === null) throw new AppFailure('no-window-system', words('cli.no-chromium'));
    // Each edit is durable already; a program that is told to end only lets its file go. Ctrl+C tells it twice: the terminal, and npm.
    const toldToEnd = new Promise((told) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, told);
    });
    const { shell, ended } = await startChromium({
      places: findPlaces(),
      executablePath,
      openPath: file === undefined ? null : resolve(file),
    });
    void toldToEnd.then(() => shell.quit());
    await ended;
    return 0;
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await runProgram(process.argv[2]);
