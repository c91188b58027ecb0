/** Hundreds of candidates: the first ones are there at once, the others by a press, and the chosen one wherever it stands. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { asId } from '../../shared/model/index.ts';
import { aDoc } from '../builders/aDoc.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';

const COUNT = 160;
let program: OpenProgram;

beforeAll(async () => {
  let doc = aDoc();
  for (let map = 1; map <= COUNT; map++)
    doc = doc
      .map(`Map ${map}`, { id: asId<'map'>(`m${map}`), volume: 300 })
      .start()
      .step(`Type the order into the till ${map}`, { figures: { touch: 6, wait: 60 } })
      .end();
  const openPath = join(mkdtempSync(join(tmpdir(), 'many-')), 'many.compass');
  writeWorkspace(openPath, doc.build(), { newId: () => 'file', now: () => '2026-11-23T12:00:00.000Z' });
  program = await openProgram({ openPath, size: { width: 1280, height: 720 } });
}, 90_000);
afterAll(() => program.dispose());

it('a long ranking is shown a part at a time, as cards, rows and bubbles', async () => {
  const { page, complaints } = program;
  await page.getByRole('button', { name: `${COUNT} candidates` }).waitFor();
  await page.keyboard.press('Control+4');
  const cards = page.getByRole('list', { name: 'Candidates' }).locator('> li');
  await page.getByText(`The first 50 of ${COUNT} are shown`).waitFor();
  expect(await cards.count()).toBe(50);
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  await expect.poll(() => cards.count()).toBe(100);

  await page.getByRole('tab', { name: 'Chart' }).click();
  await page.getByText(`The first 100 of ${COUNT} are shown`).first().waitFor();
  expect(await page.locator('[data-place]').count()).toBe(100);

  await page.getByRole('tab', { name: 'Table' }).click();
  const rows = page.getByRole('table').locator('tbody [role=row]').or(page.locator('tbody tr'));
  await page.getByRole('button', { name: 'Show 60 more' }).click();
  await expect.poll(() => rows.count()).toBe(COUNT);
  await rows.last().getByRole('rowheader').click();

  // What is chosen far down has its card, though the others between are not drawn.
  await page.getByRole('tab', { name: 'Candidates' }).click();
  await expect.poll(() => cards.count()).toBe(51);
  expect(complaints).toEqual([]);
});
