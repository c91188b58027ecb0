import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { printerSettings } from './chromiumArguments.ts';
import { LAUNCH_MS, launchFailure } from './chromiumFailure.ts';
import { PRINT_POLICY } from './contentPolicy.ts';
import type { Printer, PrintJob } from './shell.ts';

const PRINT_ADDRESS = 'https://print.local/';

/**
 * Prints through a Chromium without a window, started at the first page and kept warm for the next. The page runs no script and
 * loads nothing; it says its own size by `@page`.
 */
export function createChromiumPrinter(parts: { executablePath: string; isRoot: boolean }): Printer {
  let started: Promise<{ browser: Browser; context: BrowserContext }> | null = null;

  const start = async (): Promise<{ browser: Browser; context: BrowserContext }> => {
    const launch = chromium.launch({
      executablePath: parts.executablePath,
      timeout: LAUNCH_MS,
      headless: true,
      handleSIGINT: false,
      ...printerSettings(parts),
    });
    const browser = await launch.catch((error: unknown) => {
      started = null;
      throw launchFailure(parts.executablePath, error);
    });
    browser.on('disconnected', () => (started = null));
    const context = await browser.newContext({
      javaScriptEnabled: false,
      colorScheme: 'light',
      serviceWorkers: 'block',
    });
    return { browser, context };
  };

  return {
    async printHtml(job) {
      started ??= start();
      return onPage((await started).context, job, (page) =>
        page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
      );
    },
    async takePicture({ width, height, ...job }) {
      started ??= start();
      return onPage((await started).context, job, async (page) => {
        await page.setViewportSize({ width, height });
        return page.screenshot({ type: 'png', clip: { x: 0, y: 0, width, height }, animations: 'disabled' });
      });
    },
    async close() {
      const running = started;
      started = null;
      if (running) await (await running).browser.close();
    },
  };
}

/** Shows the page, lets something be made of it, and takes it away again: earlier, where the job is aborted. */
async function onPage(
  context: BrowserContext,
  { html, signal }: PrintJob,
  make: (page: Page) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const page = await context.newPage();
  const stop = () => void page.close();
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    await page.route('**/*', (route) =>
      route.request().url() === PRINT_ADDRESS
        ? route.fulfill({
            status: 200,
            headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': PRINT_POLICY },
            body: html,
          })
        : route.abort(),
    );
    await page.goto(PRINT_ADDRESS, { waitUntil: 'load' });
    return await make(page);
  } finally {
    signal?.removeEventListener('abort', stop);
    await page.close();
  }
}
