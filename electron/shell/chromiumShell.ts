/**
 * The window system for a machine on which Electron cannot be installed: the Chromium of this computer as a window of its own, driven
 * over a pipe. No port is open, the profile is ours, and the page gets its files from the build's list through interception, so it sees
 * a secure origin with the same headers as in Electron.
 */
import { join } from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { contract, fail, pushes } from '../../shared/ipc/index.ts';
import { startNodeChild } from '../store/inspectInChild.ts';
import { loadAppFiles, originOf } from './appFiles.ts';
import { windowSettings } from './chromiumArguments.ts';
import { BINDING, installBridge, RECEIVER, type BridgeSetup } from './chromiumBridge.ts';
import { LAUNCH_MS, launchFailure } from './chromiumFailure.ts';
import { createChromiumPrinter } from './chromiumPrinter.ts';
import { openWithDesktop, showWithDesktop } from './desktop.ts';
import { keepPlace } from './chromiumPlace.ts';
import { claimProfile } from './profile.ts';
import { unlessGone } from './unlessGone.ts';
import type { Answer, Shell } from './shell.ts';
import { readWindowPlace, saveWindowPlace, USUAL_SIZE } from './windowPlace.ts';

export const CHROMIUM_ORIGIN = 'https://app.local';

export interface ChromiumShell extends Shell {
  /** The window's page, for tests that drive it. */
  page(): Page;
}

export interface ChromiumShellParts {
  readonly executablePath: string;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** The browser's profile lies in here, one per running program, and the place of the window is remembered here. */
  readonly appData: string;
  readonly isRoot: boolean;
  /** In place of the size that the window had last. */
  readonly size?: { readonly width: number; readonly height: number };
}

export function createChromiumShell(parts: ChromiumShellParts): ChromiumShell {
  const answers = new Map<string, Answer>();
  const files = loadAppFiles(parts.pageFolder, CHROMIUM_ORIGIN);
  const printer = createChromiumPrinter(parts);
  const closeListeners: (() => void)[] = [];
  let reportClosed = (): void => undefined;
  const closed = new Promise<void>((resolve) => (reportClosed = resolve));
  let colorScheme: 'light' | 'dark' | null = null;
  let window: { context: BrowserContext; page: Page } | null = null;

  const openPage = (): Page => {
    if (!window) throw new Error('no window is open');
    return window.page;
  };

  const receive = async (frame: Frame, message: string): Promise<string> => {
    const { channel, input } = JSON.parse(message) as { channel: string; input: unknown };
    const answer = answers.get(channel);
    const address = URL.parse(frame.url());
    const sender = {
      isOwnMainFrame: frame === window?.page.mainFrame(),
      origin: address ? originOf(address) : '',
    };
    return JSON.stringify(answer ? await answer(sender, input) : fail('internal', `no channel <${channel}>`));
  };

  return {
    windowSystem: 'chromium',
    origin: CHROMIUM_ORIGIN,
    closed,
    page: openPage,
    handle: (channel, answer) => void answers.set(channel, answer),

    push(push, payload) {
      if (!window || window.page.isClosed()) return;
      const told = window.page.evaluate(
        ([receiver, message]) =>
          (globalThis as unknown as Record<string, (text: string) => void>)[receiver!]!(message!),
        [RECEIVER, JSON.stringify({ push, payload })],
      );
      void unlessGone(told);
    },

    async openWindow() {
      const last = readWindowPlace(parts.appData);
      const profile = claimProfile(join(parts.appData, 'chromium'));
      const launch = chromium.launchPersistentContext(profile.folder, {
        executablePath: parts.executablePath,
        timeout: LAUNCH_MS,
        headless: false,
        viewport: null,
        acceptDownloads: false,
        colorScheme,
        reducedMotion: null,
        forcedColors: null,
        contrast: null,
        serviceWorkers: 'block',
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        ...windowSettings({ isRoot: parts.isRoot, place: parts.size ?? last ?? USUAL_SIZE }),
      });
      const context = await launch.catch((error: unknown) => {
        profile.release();
        throw launchFailure(parts.executablePath, error);
      });
      const page = context.pages()[0] ?? (await context.newPage());
      window = { context, page };
      page.on('close', () => void unlessGone(context.close()));
      context.on('close', () => {
        window = null;
        profile.release();
        void printer.close().finally(() => reportClosed());
      });

      await guard(context, page);
      if (!parts.size) await keepPlace(page, last, (place) => saveWindowPlace(parts.appData, place));
      await context.route('**/*', async (route) => {
        const request = route.request();
        if (originOf(new URL(request.url())) === CHROMIUM_ORIGIN) {
          const answer = await files.answer({ method: request.method(), url: request.url() });
          return unlessGone(route.fulfill({ ...answer, headers: { ...answer.headers } }));
        }
        // "No content" leaves the page where it is; anything else would replace it by an error page.
        return unlessGone(
          request.isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient'),
        );
      });
      await context.exposeBinding(BINDING, ({ frame }, message: string) => receive(frame, message));
      const setup: BridgeSetup = {
        binding: BINDING,
        receiver: RECEIVER,
        channels: Object.keys(contract),
        pushes: Object.keys(pushes),
      };
      await context.addInitScript(installBridge, setup);
      page.on('dialog', (dialog) => {
        const isAboutClosing = dialog.type() === 'beforeunload';
        const tell = (): void => closeListeners.forEach((listener) => listener());
        void unlessGone(dialog.dismiss()).then(() => (isAboutClosing ? tell() : undefined));
      });
      await page.goto(`${CHROMIUM_ORIGIN}/`, { waitUntil: 'commit' });
      await unlessGone(forgetHistory(context, page));
    },

    onCloseRequested: (listener) => void closeListeners.push(listener),
    // A second start is a process of its own here; files reach it as arguments.
    onFileOpened: () => undefined,
    async quit() {
      await window?.context.close();
    },
    chooseFileToOpen: () => Promise.resolve('unsupported'),
    chooseFileToSave: () => Promise.resolve('unsupported'),
    printHtml: (job) => printer.printHtml(job),
    takePicture: (job) => printer.takePicture(job),
    openPath: openWithDesktop,
    startChild: startNodeChild,
    setMenu: () => undefined,
    showInFolder: showWithDesktop,
    setTheme(theme) {
      colorScheme = theme === 'system' ? null : theme;
      if (window) void unlessGone(window.page.emulateMedia({ colorScheme }));
    },
  };
}

/** Denies every permission but writing text to the clipboard, closes pages that open beside ours, and leads ours back if it strays. */
async function guard(context: BrowserContext, page: Page): Promise<void> {
  await context.grantPermissions(['clipboard-write'], { origin: CHROMIUM_ORIGIN });
  context.on('page', (other) => {
    if (other !== page) void unlessGone(other.close());
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() === 'about:blank') return;
    const address = URL.parse(frame.url());
    if (!address || originOf(address) !== CHROMIUM_ORIGIN) void unlessGone(page.goto(`${CHROMIUM_ORIGIN}/`));
  });
}

/** There is nothing to go back to, by whatever key, button or swipe. Chromium refuses until the page that was gone to is the one that is seen. */
async function forgetHistory(context: BrowserContext, page: Page): Promise<void> {
  await page.waitForLoadState('domcontentloaded');
  const tools = await context.newCDPSession(page);
  await tools.send('Page.resetNavigationHistory');
  await tools.detach();
}
