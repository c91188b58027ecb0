import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { localDate } from '../ipc/localDate.ts';
import { newId } from '../ipc/newId.ts';
import { paperFonts } from '../ipc/paperFonts.ts';
import { AppFailure } from '../log/appFailure.ts';
import { createChromiumPrinter } from '../shell/chromiumPrinter.ts';
import { findChromium } from '../shell/findChromium.ts';
import { findPlaces } from '../shell/places.ts';
import type { Printer } from '../shell/shell.ts';
import { words } from '../store/words.ts';
import type { CliParts } from './runCli.ts';

/** The command line on this computer, in a checkout: this terminal, this clock, and its Chromium as printer. */
export function cliParts(): CliParts {
  const now = (): Date => new Date();
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    now,
    today: localDate(now()),
    newId,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    storeOptions: { appData: findPlaces().appData, now: () => now().toISOString(), newId: randomUUID },
    fonts: paperFonts(fileURLToPath(new URL('../../node_modules/@fontsource/inter/files', import.meta.url))),
    createPrinter,
  };
}

function createPrinter(): Printer {
  const executablePath = findChromium();
  if (executablePath === null) throw new AppFailure('no-window-system', words('cli.no-chromium'));
  return createChromiumPrinter({ executablePath, isRoot: process.getuid?.() === 0 });
}
