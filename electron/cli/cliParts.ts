import { randomUUID } from 'node:crypto';
import { localDate } from '../ipc/localDate.ts';
import { newId } from '../ipc/newId.ts';
import { paperFonts } from '../ipc/paperFonts.ts';
import { findPlaces } from '../shell/places.ts';
import type { Printer } from '../shell/shell.ts';
import type { CliParts } from './runCli.ts';

/** The command line on this computer: this terminal, this clock, and whatever prints here. */
export function cliParts(here: { createPrinter: () => Printer; fontFolder: string }): CliParts {
  const now = (): Date => new Date();
  for (const stream of [process.stdout, process.stderr]) stream.on('error', goOnUnheard);
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    now,
    today: localDate(now()),
    newId,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    storeOptions: { appData: findPlaces().appData, now: () => now().toISOString(), newId: randomUUID },
    fonts: paperFonts(here.fontFolder),
    createPrinter: here.createPrinter,
  };
}

/** Who listens may stop before all is said (`… | head`): the work goes on to its end all the same. */
function goOnUnheard(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
