import { fileURLToPath } from 'node:url';
import { AppFailure } from '../log/appFailure.ts';
import { createChromiumPrinter } from '../shell/chromiumPrinter.ts';
import { findChromium } from '../shell/findChromium.ts';
import type { Printer } from '../shell/shell.ts';
import { words } from '../store/words.ts';
import { cliParts } from './cliParts.ts';
import type { CliParts } from './runCli.ts';

/** The command line in a checkout, where the Chromium of this computer prints. */
export function checkoutCli(): CliParts {
  const fontFolder = fileURLToPath(new URL('../../node_modules/@fontsource', import.meta.url));
  return cliParts({ createPrinter, fontFolder });
}

function createPrinter(): Printer {
  const executablePath = findChromium();
  if (executablePath === null) throw new AppFailure('no-window-system', words('cli.no-chromium'));
  return createChromiumPrinter({ executablePath, isRoot: process.getuid?.() === 0 });
}
