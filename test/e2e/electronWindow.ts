/** The same program in Electron's window, where its binary is present. Driven by Playwright's own launcher. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type Page } from 'playwright-core';
import type { Places } from '../../electron/shell/places.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Electron's program on this computer; null where there is none, or where `PROCESS_COMPASS_WINDOW=chromium` asks for the other. */
export function findElectron(): string | null {
  if (process.env['PROCESS_COMPASS_WINDOW'] === 'chromium') return null;
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist');
  const names: { readonly [platform: string]: string } = {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  };
  const binary = join(dist, names[process.platform] ?? 'electron');
  return existsSync(binary) ? binary : null;
}

export async function openElectron(options: {
  readonly executablePath: string;
  readonly places: Places;
  readonly openPath: string | null;
}): Promise<{ page: Page; ended: Promise<void>; requestClose(): Promise<void>; quit(): Promise<void> }> {
  const program = await _electron.launch({
    executablePath: options.executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      root,
      ...(options.openPath === null ? [] : [options.openPath]),
    ],
    env: {
      ...(process.env as Record<string, string>),
      PROCESS_COMPASS_HOME: options.places.appData,
      PROCESS_COMPASS_DOCUMENTS: options.places.documents,
    },
  });
  const ended = new Promise<void>((resolve) => program.once('close', () => resolve()));
  return {
    page: await program.firstWindow(),
    ended,
    requestClose: () =>
      program.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().forEach((window) => window.close()),
      ),
    quit: () => program.close(),
  };
}
