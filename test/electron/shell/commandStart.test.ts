import { expect, it, vi } from 'vitest';
import { builtPage } from './builtPage.ts';
import * as standIn from './standIn.ts';

it('an installed program that is given a command does it without a window and ends with its exit code', async () => {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  process.argv = ['process-compass', 'simulate', 'firm.compass'];
  standIn.answers.appPath = builtPage().appPath;

  await import('../../../electron/main.ts');
  standIn.makeReady();
  await vi.waitUntil(() => standIn.told.at(-1) === 'exit 2', 15_000);

  expect(written.join('')).toContain('not in this version');
  expect(standIn.windows).toEqual([]);
});
