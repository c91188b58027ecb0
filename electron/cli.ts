/** Entry without a window: `npm run -s compass -- COMMAND …`. */
import { randomUUID } from 'node:crypto';
import { runCli } from './cli/runCli.ts';
import { localDate } from './ipc/localDate.ts';
import { newId } from './ipc/newId.ts';
import { AppFailure } from './log/appFailure.ts';
import { createChromiumPrinter } from './shell/chromiumPrinter.ts';
import { findChromium } from './shell/findChromium.ts';
import { findPlaces } from './shell/places.ts';
import type { Printer } from './shell/shell.ts';
import { words } from './store/words.ts';

const now = (): Date => new Date();

/** Without a window, pages are printed by the Chromium of this computer. */
function createPrinter(): Printer {
  const executablePath = findChromium();
  if (executablePath === null) throw new AppFailure('no-window-system', words('cli.no-chromium'));
  return createChromiumPrinter({ executablePath, isRoot: process.getuid?.() === 0 });
}

process.exitCode = await runCli(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  now,
  today: localDate(now()),
  newId,
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  storeOptions: { appData: findPlaces().appData, now: () => now().toISOString(), newId: randomUUID },
  createPrinter,
});
