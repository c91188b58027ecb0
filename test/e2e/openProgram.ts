/** Opens the built program in a real window with folders of its own, and closes it again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium } from '../../electron/chromium.ts';
import { findChromium } from '../../electron/shell/findChromium.ts';
import { ensureDisplay } from './xvfb.ts';

export interface OpenProgram {
  readonly page: Page;
  /** App data and documents of this run lie in here. */
  readonly folder: string;
  readonly documents: string;
  /** What the page said went wrong: console errors and uncaught exceptions. */
  readonly complaints: string[];
  /** Settles when the window is gone and the file is let go. */
  readonly ended: Promise<void>;
  /** Closes the window as its frame does; keeps the folders. */
  close(): Promise<void>;
  /** Closes the window and removes the folders. */
  dispose(): Promise<void>;
}

export async function openProgram(
  options: {
    readonly openPath?: string;
    readonly size?: { readonly width: number; readonly height: number };
    /** Folder of an earlier run, to come back to its settings and files. */
    readonly folder?: string;
  } = {},
): Promise<OpenProgram> {
  await ensureDisplay();
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium on this computer');
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'process-compass-e2e-'));
  const places = { appData: join(folder, 'app-data'), documents: join(folder, 'Documents') };
  const { shell, ended } = await startChromium({
    places,
    executablePath,
    openPath: options.openPath ?? null,
    ...(options.size ? { size: options.size } : {}),
  });
  const page = shell.page();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  const close = async (): Promise<void> => {
    await shell.quit();
    await ended;
  };
  return {
    page,
    folder,
    documents: places.documents,
    complaints,
    ended,
    close,
    async dispose() {
      await close();
      if (!options.folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
