/** Opens the built program in a real window with folders of its own, and closes it again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium } from '../../electron/chromium.ts';
import { CHROMIUM_ORIGIN } from '../../electron/shell/chromiumShell.ts';
import { ELECTRON_ORIGIN } from '../../electron/shell/electronSettings.ts';
import { saveSettings } from '../../electron/files/settings.ts';
import { findChromium } from '../../electron/shell/findChromium.ts';
import type { Places } from '../../electron/shell/places.ts';
import type { Language } from '../../shared/model/index.ts';
import { findElectron, openElectron } from './electronWindow.ts';
import { ensureDisplay } from './xvfb.ts';

export interface OpenProgram {
  readonly page: Page;
  readonly windowSystem: 'electron' | 'chromium';
  /** Scheme and host of the page. */
  readonly origin: string;
  /** App data and documents of this run lie in here. */
  readonly folder: string;
  readonly documents: string;
  /** What the page said went wrong: console errors and uncaught exceptions. */
  readonly complaints: string[];
  /** Settles when the window is gone and the file is let go. */
  readonly ended: Promise<void>;
  /** The user closes the window: the page is asked first. Await `ended`. */
  requestClose(): Promise<void>;
  /** Ends the program at once; keeps the folders. */
  close(): Promise<void>;
  /** Closes the window and removes the folders. */
  dispose(): Promise<void>;
}

export interface OpenOptions {
  readonly openPath?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Of a first start; English whatever this computer speaks, because journeys look for words. */
  readonly language?: Language;
  /** Folder of an earlier run, to come back to its settings and files. */
  readonly folder?: string;
}

/** The windows that are open now, for pictures of those that a failed journey leaves. */
export const openPages = new Set<Page>();

export async function openProgram(options: OpenOptions = {}): Promise<OpenProgram> {
  await ensureDisplay();
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'process-compass-e2e-'));
  const places = { appData: join(folder, 'app-data'), documents: join(folder, 'Documents') };
  if (!options.folder) saveSettings(places.appData, 'en', { language: options.language ?? 'en' });
  const { page, windowSystem, ended, requestClose, quit } = await openWindow(places, options);
  openPages.add(page);
  await slowDown(page);
  page.once('close', () => openPages.delete(page));
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  const close = async (): Promise<void> => {
    await quit();
    await ended;
  };
  return {
    page,
    windowSystem,
    origin: windowSystem === 'electron' ? ELECTRON_ORIGIN : CHROMIUM_ORIGIN,
    requestClose,
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

/** `SLOW=4` makes the page four times slower: journeys that only pass on a fast computer show themselves. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env['SLOW'] ?? 1);
  if (rate === 1) return;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Electron's window where its binary is present, else Chromium's. */
async function openWindow(places: Places, options: Pick<OpenOptions, 'openPath' | 'size'>) {
  const openPath = options.openPath ?? null;
  const electron = findElectron();
  if (electron !== null) {
    const opened = await openElectron({ executablePath: electron, places, openPath });
    if (options.size) await opened.page.setViewportSize(options.size);
    return { ...opened, windowSystem: 'electron' } as const;
  }
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium on this computer');
  const { shell, ended } = await startChromium({
    places,
    executablePath,
    openPath,
    ...(options.size ? { size: options.size } : {}),
  });
  const page = shell.page();
  return {
    page,
    ended,
    windowSystem: 'chromium',
    requestClose: () => page.close({ runBeforeUnload: true }),
    quit: () => shell.quit(),
  } as const;
}
