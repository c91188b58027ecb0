import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { builtPage } from './builtPage.ts';
import * as standIn from './standIn.ts';

it('a start for which settings have no place ends with a sentence that names the place, and no window', async () => {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const folder = mkdtempSync(join(tmpdir(), 'process-compass-home-'));
  writeFileSync(join(folder, 'a file'), '');
  const home = join(folder, 'a file/settings');
  process.env['PROCESS_COMPASS_HOME'] = home;
  standIn.answers.appPath = builtPage().appPath;

  await import('../../../electron/main.ts');
  standIn.makeReady();
  await vi.waitUntil(() => standIn.told.at(-1) === 'exit 1', 15_000);

  expect(written.join('')).toContain(home);
  expect(written.join('')).toMatch(/^The .*\n$/);
  expect(standIn.windows).toEqual([]);
});
