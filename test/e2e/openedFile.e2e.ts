/** A window that begins with a file, as by a double click on it: its map is there whole from the first moment. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { workedExample } from '../../shared/templates/index.ts';
import { countingIds } from '../shared/exchange/readers.ts';
import { atRest } from './atRest.ts';
import { openProgram } from './openProgram.ts';

it('every word of the map is painted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'opened-'));
  const openPath = join(folder, 'Bakery.compass');
  const doc = workedExample({ newId: countingIds(), today: '2026-11-23' });
  writeWorkspace(openPath, doc, { newId: () => 'file', now: () => '2026-11-23T12:00:00.000Z' });
  const program = await openProgram({ openPath, size: { width: 1280, height: 720 } });
  try {
    const { page } = program;
    await page.getByText(/^[1-9]\d* candidates$/).waitFor();
    const picture = async () => (await page.getByTestId('board').screenshot()).toString('base64');
    const shown = await atRest(picture);
    // What is put away and back is painted anew, whatever was painted before.
    await page.locator('.react-flow__viewport').evaluate((map: HTMLElement) => {
      map.style.display = 'none';
      map.getBoundingClientRect();
      map.style.display = '';
    });

    expect(await atRest(picture)).toBe(shown);
  } finally {
    await program.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
});
