/** Entry of the second window system: the Chromium of this computer as a window. `startChromium` is also what window tests drive. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageFile from '../package.json' with { type: 'json' };
import { startProgram } from './ipc/program.ts';
import { createChromiumShell, type ChromiumShell } from './shell/chromiumShell.ts';
import { findChromium } from './shell/findChromium.ts';
import { findPlaces, type Places } from './shell/places.ts';

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
  await shell.openWindow();
  return { shell, ended: shell.closed.then(() => program.end()) };
}

if (import.meta.main) {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium, Chrome or Edge on this computer');
  const file = process.argv[2];
  const { shell, ended } = await startChromium({
    places: findPlaces(),
    executablePath,
    openPath: file === undefined ? null : resolve(file),
  });
  // Each edit is durable already; a program that is told to end only lets its file go.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void shell.quit());
  await ended;
}
