/** Paper through the real printer: what the command line and the window hand out. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createChromiumPrinter } from '../../electron/shell/chromiumPrinter.ts';
import { findChromium } from '../../electron/shell/findChromium.ts';
import type { Printer } from '../../electron/shell/shell.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let printer: Printer;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'process-compass-print-'));
  printer = createChromiumPrinter({ executablePath: findChromium()!, isRoot: process.getuid?.() === 0 });
});
afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
});

const textOf = async (bytes: Uint8Array): Promise<string[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text;
};

it('a page for paper runs no script and loads nothing from outside', async () => {
  const html = `<!doctype html><title>t</title><style>@page{size:A5;margin:0}</style><p>as written</p>
    <script>document.body.textContent = 'changed'</script>
    <img src="https://example.com/a.png" onerror="document.body.textContent = 'changed'">`;

  expect((await textOf(await printer.printHtml({ html }))).join()).toContain('as written');
});

it('without a screen the worked example becomes a PDF with selectable text and embedded outlines of its letters', async () => {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PROCESS_COMPASS_HOME: join(folder, 'home'),
    PROCESS_COMPASS_DOCUMENTS: join(folder, 'documents'),
  };
  delete env['DISPLAY'];
  delete env['WAYLAND_DISPLAY'];
  const said = execFileSync(process.execPath, [join(root, 'build/setup.mjs'), 'start'], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = /printed to (.+\.pdf)/.exec(said)?.[1];

  expect(file).toBeDefined();
  const bytes = readFileSync(file!);
  const pages = await textOf(bytes);
  expect(pages.length).toBeGreaterThanOrEqual(4);
  expect(pages.join()).toContain('Sunrise Bakery');
  expect(bytes.toString('latin1')).toMatch(/\/BaseFont \/[A-Z]{6}\+Inter/);
  expect(bytes.toString('latin1')).not.toMatch(/\/Subtype \/Image/);
});
