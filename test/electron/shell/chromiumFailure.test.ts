import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createChromiumPrinter } from '../../../electron/shell/chromiumPrinter.ts';
import { createChromiumShell } from '../../../electron/shell/chromiumShell.ts';
import { builtPage } from './builtPage.ts';

const folder = mkdtempSync(join(tmpdir(), 'process-compass-broken-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aProgram(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

// The made-up programs are shell scripts.
describe.runIf(process.platform !== 'win32')('a Chromium that cannot be started', () => {
  const isRoot = process.getuid?.() === 0;
  const job = { html: '<p>page</p>' };

  it.each([
    ['that ends at once', 'exit 127', 'it ended at once with code 127'],
    ['that says why', 'echo "[7:7:1129/1:ERROR:ui/env.cc:2] No display." >&2; exit 1', 'No display'],
  ])('%s is named, with the reason', async (name, script, reason) => {
    const executablePath = aProgram(name, script);
    const printer = createChromiumPrinter({ executablePath, isRoot });

    const failure = printer.printHtml(job);

    await expect(failure).rejects.toMatchObject({ code: 'no-window-system' });
    await expect(failure).rejects.toThrow(`${executablePath} could not be started: ${reason}`);
    // What did not start has nothing to close, and is tried again.
    await printer.close();
    await expect(printer.printHtml(job)).rejects.toThrow(reason);
  });

  it('opens no window, says what is missing and leaves its profile to the next start', async () => {
    const executablePath = join(folder, 'nowhere');
    const shell = createChromiumShell({
      executablePath,
      isRoot,
      appData: folder,
      pageFolder: builtPage().pageFolder,
    });

    await expect(shell.openWindow()).rejects.toThrow(
      `${executablePath} could not be started: it is not there`,
    );
    expect(existsSync(join(folder, 'chromium/claimed-by'))).toBe(false);
  });
});
