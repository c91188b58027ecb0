/** Electron entry: the boot order, and nothing else. */
import { app } from 'electron';
import { join } from 'node:path';
import { cliParts } from './cli/cliParts.ts';
import { isCommandLine } from './cli/isCommandLine.ts';
import { runCli } from './cli/runCli.ts';
import { sentenceOf } from './log/sentenceOf.ts';
import { startProgram } from './ipc/program.ts';
import { createElectronPrinter, createElectronShell, prepareElectron } from './shell/electronShell.ts';
import { UNWANTED_SWITCHES } from './shell/electronSettings.ts';
import { findPlaces } from './shell/places.ts';
import { fileArgument, ownArguments } from './shell/startArguments.ts';

const places = findPlaces();
const args = ownArguments(process.argv, app.isPackaged);
const built = join(app.getAppPath(), 'dist');
const fontFolder = join(built, 'electron/fonts');

// 1. What Electron must know before it is ready: sandbox, our scheme, no network, our folder.
prepareElectron();
app.setPath('userData', places.appData);

// 2. A command needs no window. Otherwise one running program: a second start hands its file over and ends.
const file = fileArgument(args);
if (isCommandLine(args)) start(command);
else if (app.requestSingleInstanceLock({ file })) start(boot);
else app.exit(0);

/** Not awaited: Electron becomes ready only after this module has ended. */
function start(work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    const said = sentenceOf(error) ?? (error instanceof Error ? error.stack : String(error));
    process.stderr.write(`${said}\n`);
    app.exit(1);
  });
}

async function command(): Promise<void> {
  await app.whenReady();
  app.exit(await runCli(args, cliParts({ createPrinter: createElectronPrinter, fontFolder })));
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
  const shell = createElectronShell({
    pageFolder: join(built, 'renderer'),
    preload: join(built, 'preload/preload.cjs'),
    appData: places.appData,
  });
  const program = startProgram({
    shell,
    places,
    version: app.getVersion(),
    fontFolder,
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
