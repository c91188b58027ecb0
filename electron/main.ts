/** Electron entry: the boot order, and nothing else. */
import { app } from 'electron';
import { join } from 'node:path';
import { startProgram } from './ipc/program.ts';
import { createElectronShell, prepareElectron } from './shell/electronShell.ts';
import { UNWANTED_SWITCHES } from './shell/electronSettings.ts';
import { fileArgument } from './shell/fileArgument.ts';
import { findPlaces } from './shell/places.ts';

const places = findPlaces();
const file = fileArgument(process.argv, app.isPackaged);

// 1. What Electron must know before it is ready: sandbox, our scheme, no network, our folder.
prepareElectron();
app.setPath('userData', places.appData);

// 2. One running program: a second start hands its file over and ends.
if (app.requestSingleInstanceLock({ file })) {
  // Not awaited: Electron becomes ready only after this module has ended.
  boot().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    app.exit(1);
  });
} else {
  app.exit(0);
}

async function boot(): Promise<void> {
  // 3. macOS names a file that was double-clicked before the app is ready.
  let openedEarly: string | null = null;
  const keepEarly = (event: { preventDefault(): void }, path: string): void => {
    event.preventDefault();
    openedEarly = path;
  };
  app.on('open-file', keepEarly);
  await app.whenReady();
  app.off('open-file', keepEarly);

  // 4. The window system, then everything that answers the window.
  const built = join(app.getAppPath(), 'dist');
  const shell = createElectronShell({
    pageFolder: join(built, 'renderer'),
    preload: join(built, 'preload/preload.cjs'),
  });
  const program = startProgram({
    shell,
    places,
    version: app.getVersion(),
    fontFolder: join(built, 'electron/fonts'),
    now: () => new Date(),
    openPath: openedEarly ?? file,
    weakenedBy: UNWANTED_SWITCHES.filter((name) => app.commandLine.hasSwitch(name)),
  });

  // 5. The window last. When it is gone the file is let go, and the program ends.
  await shell.openWindow();
  await shell.closed;
  program.end();
  app.exit(0);
}
