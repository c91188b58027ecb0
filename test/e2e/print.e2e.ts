/** Ctrl+P: what the preview shows is what the file holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { firstStartsWithExample } from './firstStarts.ts';

const opened = firstStartsWithExample();

it('the preview pages through, and Make PDF writes those pages under the proposed name', async () => {
  const { page, documents } = opened();
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print Online order to delivery' });
  const status = dialog.getByRole('status').filter({ hasText: /^Page 1 of \d+$/ });
  await status.waitFor();
  const pages = Number(/of (\d+)/.exec((await status.textContent()) ?? '')?.[1]);
  // The whole map comes first, then its parts in readable size, then what is said about it.
  const marks = dialog.getByText('What hurts, and what people think');
  for (let number = 2; number <= pages && (await marks.count()) === 0; number += 1) {
    await dialog.getByRole('button', { name: 'Page after' }).click();
    await dialog.getByText(`Page ${number} of ${pages}`, { exact: true }).first().waitFor();
  }
  await marks.waitFor();
  const name = await dialog.getByRole('textbox', { name: 'File name' }).inputValue();
  await dialog.getByRole('button', { name: 'Make PDF' }).click();
  await page.getByText(/^Made Sunrise Bakery – Online order to delivery – .*pdf, \d+ pages?\.$/).waitFor();

  const { text, totalPages } = await extractText(
    await getDocumentProxy(new Uint8Array(readFileSync(join(documents, name)))),
    { mergePages: true },
  );

  expect(totalPages).toBe(pages);
  for (const step of ['Bake', 'Deliver', 'What hurts, and what people think']) expect(text).toContain(step);
});

it('from the landscape all maps are printed as one picture, then the way of each customer; places without a map beside them too', async () => {
  const { page, documents } = opened();
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
  await page.keyboard.press('Control+Alt+a');
  await page.getByRole('radio', { name: 'Maps' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print Landscape of all maps' });
  await dialog.getByText('Page 1 of 2', { exact: true }).first().waitFor();
  const name = await dialog.getByRole('textbox', { name: 'File name' }).inputValue();
  await dialog.getByRole('button', { name: 'Make PDF' }).click();
  await page.getByText(/^Made Sunrise Bakery – Landscape of all maps – .*pdf, 2 pages\.$/).waitFor();

  const bytes = new Uint8Array(readFileSync(join(documents, name)));
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  for (const words of ['Baking day', 'Sale in the shop', 'Customer journey', 'Asks where the order is'])
    expect(text).toContain(words);

  // No map is shown: what is seen in a place is printed all the same.
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+p');
  await page.getByRole('dialog', { name: 'Print Strategy' }).waitFor();
  await page.keyboard.press('Escape');
});

it.each([
  ['2', 'Strategy', 'From the work up'],
  ['4', 'Insights', 'Impact against feasibility'],
  ['6', 'Measure', 'Late or wrong online deliveries'],
])('from place %s what is seen there is printed: %s', async (key, place, holds) => {
  const { page, documents } = opened();
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
  await page.keyboard.press(`Control+${key}`);
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: `Print ${place}` });
  await dialog
    .getByText(/^Page 1 of \d+$/)
    .first()
    .waitFor();
  expect(await accessibilityFaults(page, '[role="dialog"]')).toEqual([]);
  const name = await dialog.getByRole('textbox', { name: 'File name' }).inputValue();
  await dialog.getByRole('button', { name: 'Make PDF' }).click();
  await page.getByText(new RegExp(`^Made Sunrise Bakery – ${place} – .*pdf, \\d+ pages?\\.$`)).waitFor();
  const bytes = new Uint8Array(readFileSync(join(documents, name)));
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  expect(text).toContain(holds);

  // The map that was seen last is one press away.
  await page.keyboard.press('Control+p');
  await dialog.getByRole('radio', { name: 'This map' }).check({ force: true });
  await page.getByRole('dialog', { name: 'Print Online order to delivery' }).waitFor();
  await page.keyboard.press('Escape');
});

it('paper, direction, margins, ink and scale are kept for the map, and the file has those pages', async () => {
  const { page, documents } = opened();
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print Online order to delivery' });
  await dialog.getByRole('button', { name: /Paper/ }).click();
  await page.getByRole('option', { name: 'Another size' }).click();
  const size = dialog.getByRole('textbox', { name: 'Width × height' });
  await size.fill('2 x 3');
  await size.press('Enter');
  await dialog.getByText(/Each side is 100 to 5,000 mm long/).waitFor();
  await size.fill('11 x 17 in');
  await size.press('Enter');
  await dialog.getByRole('radio', { name: 'Across' }).check({ force: true });
  const margins = dialog.getByRole('textbox', { name: 'Margins' });
  await margins.fill('20');
  await margins.press('Enter');
  const scale = dialog.getByRole('textbox', { name: 'Scale' });
  await scale.fill('900');
  await scale.press('Enter');
  await dialog.getByText(/At 900\s% the map is larger than the page: it is printed at \d+\s%/).waitFor();
  await dialog.getByRole('radio', { name: 'Black only' }).check({ force: true });
  await scale.fill('30');
  await scale.press('Enter');
  await dialog.getByText(/The map comes out at 30\s%/).waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'detached' });

  await page.keyboard.press('Control+p');
  await dialog.waitFor();
  expect(await size.inputValue()).toBe('279.4 × 431.8 mm');
  expect(await margins.inputValue()).toBe('20 mm');
  expect(await scale.inputValue()).toBe('30\u00a0%');
  expect(await dialog.getByRole('radio', { name: 'Black only' }).isChecked()).toBe(true);
  const name = await dialog.getByRole('textbox', { name: 'File name' }).inputValue();
  await dialog.getByRole('button', { name: 'Make PDF' }).click();
  await page.getByText(/^Made Sunrise Bakery/).waitFor();

  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(documents, name))));
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect(Math.abs(width - 17 * 72)).toBeLessThan(0.5);
  expect(Math.abs(height - 11 * 72)).toBeLessThan(0.5);
});

it('a poster shows its sheets before they are printed, and the file holds them; one of too many sheets is refused in words', async () => {
  const { page, documents } = opened();
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print Online order to delivery' });
  await dialog.getByRole('radio', { name: 'Poster' }).check({ force: true });
  const said = dialog.getByText(/^The poster is 84.1 × [\d.]+ cm on \d+ sheets/).first();
  await said.waitFor();
  const sheets = Number(/on (\d+) sheets/.exec((await said.textContent()) ?? '')?.[1]);
  await dialog.getByRole('button', { name: 'Page after' }).click();
  await dialog.getByText(`sheet 1 of ${sheets}`).first().waitFor();

  await dialog.getByRole('button', { name: /Poster size/ }).click();
  await page.getByRole('option', { name: 'By scale' }).click();
  const scale = dialog.getByRole('textbox', { name: 'Scale' });
  await scale.fill('1000');
  await scale.press('Enter');
  await dialog.getByText(/It would take \d+ sheets, more than anybody joins/).waitFor();
  await dialog.getByRole('button', { name: 'Make PDF' }).click();
  await dialog
    .getByRole('alert')
    .getByText(/Nothing was written/)
    .waitFor();

  await scale.fill('130');
  await scale.press('Enter');
  await dialog.getByText(/on \d+ sheets: \d across, \d down. No cut goes through/).waitFor();
  const name = await dialog.getByRole('textbox', { name: 'File name' }).inputValue();
  await dialog.getByRole('button', { name: 'Make PDF' }).click();
  await page.getByText(/^Made Sunrise Bakery/).waitFor();

  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(documents, name))));
  const { text } = await extractText(pdf, { mergePages: false });
  expect(text[0]).toContain('Print at actual size');
  expect(text[1]).toContain('sheet 1 of');
  expect(text[1]).toMatch(/1 \| 2: sheet 2 lies on here/);
  expect(text[2]).toMatch(/1 \| 2: cut here, lay on sheet 1/);
});

it('page frames show while drawing where the sheets lie and what a cut goes through, follow each edit, and stay when far out', async () => {
  const { page } = opened();
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
  await page.keyboard.press('l');
  await page.keyboard.press('s');
  const key = page.getByRole('group', { name: 'Page frames' });
  const said = key.getByRole('status');
  const frames = page.getByTestId('page-frames');
  const labels = frames.getByText(/^(sheet|page) \d+$/);
  await expect.poll(() => labels.allTextContents(), { timeout: 10_000 }).toContain('page 2');

  await key.getByRole('button', { name: 'Print…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Print Online order to delivery' });
  await dialog.getByRole('radio', { name: 'Poster' }).check({ force: true });
  await dialog.getByRole('button', { name: /Paper/ }).click();
  await page.getByRole('option', { name: 'A6' }).click();
  await dialog.getByRole('button', { name: /Poster size/ }).click();
  await page.getByRole('option', { name: 'By scale' }).click();
  const scale = dialog.getByRole('textbox', { name: 'Scale' });
  await scale.fill('130');
  await scale.press('Enter');
  await dialog.getByText(/cuts go through a shape or a word/).waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => labels.allTextContents(), { timeout: 10_000 }).toContain('sheet 1');
  const sign = page.getByTestId('on-cuts').locator('svg');
  await expect.poll(() => said.textContent(), { timeout: 10_000 }).toMatch(/^3 shapes or names lie on a cut/);
  expect(await sign.count()).toBe(3);
  expect(await accessibilityFaults(page)).toEqual([]);

  await key.getByRole('button', { name: 'Select them' }).click();
  await page.getByRole('application').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => said.textContent(), { timeout: 10_000 }).not.toMatch(/^3 shapes/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => said.textContent(), { timeout: 10_000 }).toMatch(/^3 shapes/);

  const zoomOut = page.getByRole('button', { name: 'Zoom out' });
  for (let press = 0; press < 6; press++) await zoomOut.click();
  await expect.poll(() => page.locator('.react-flow__node').count(), { timeout: 10_000 }).toBeLessThan(4);
  expect(await frames.isVisible()).toBe(true);
  expect(await sign.count()).toBe(3);

  await key.getByRole('button', { name: 'Page frames off' }).click();
  await frames.waitFor({ state: 'detached' });
});

it('a cut of a poster is dragged and moved by keys, stays for its map and its file, and is automatic again when asked', async () => {
  const { page, documents } = opened();
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print Online order to delivery' });
  await dialog.getByRole('radio', { name: 'Poster' }).check({ force: true });
  await dialog
    .getByText(/^The poster is .* No cut goes through/)
    .first()
    .waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('l');
  await page.keyboard.press('s');
  const key = page.getByRole('group', { name: 'Page frames' });
  const said = key.getByRole('status');
  const grip = page.getByRole('separator', { name: /^Upright cut 1 of \d$/ });
  await grip.waitFor();
  const place = () => grip.getAttribute('aria-valuetext');
  const automatic = await place();
  expect(automatic).toMatch(/^[\d.]+ cm from the left of the poster$/);
  expect(await accessibilityFaults(page)).toEqual([]);

  /** Onto the step that lies nearest to the cut; by its grip, or by the line `below` it. */
  const drag = async (below = 0) => {
    const box = (await grip.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 + below];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let by = 0; by <= 40; by += 10) await page.mouse.move(x - by, y, { steps: 2 });
  };
  await drag();
  await expect.poll(() => said.textContent(), { timeout: 10_000 }).toMatch(/lies? on a cut/);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(place, { timeout: 10_000 }).toBe(automatic);
  await expect.poll(() => said.textContent(), { timeout: 10_000 }).toBe('Nothing lies on a cut.');

  await drag(40);
  await page.mouse.up();
  await expect.poll(() => said.textContent(), { timeout: 10_000 }).toMatch(/lies? on a cut/);
  await expect.poll(place, { timeout: 10_000 }).not.toBe(automatic);
  await grip.focus();
  const dragged = await place();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(place, { timeout: 10_000 }).not.toBe(dragged);
  await page.keyboard.press('ArrowRight');
  await expect.poll(place, { timeout: 10_000 }).toBe(dragged);

  await page.keyboard.press('Control+p');
  await dialog.getByText(/It is cut where you moved the cuts on the map. \d cuts? goe?s? through/).waitFor();
  const name = await dialog.getByRole('textbox', { name: 'File name' }).inputValue();
  await dialog.getByRole('button', { name: 'Make PDF' }).click();
  await page.getByText(/^Made Sunrise Bakery/).waitFor();
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(documents, name))));
  expect((await extractText(pdf, { mergePages: false })).text[1]).toContain('sheet 1 of');

  await key.getByRole('button', { name: 'Automatic cuts' }).click();
  await expect.poll(place, { timeout: 10_000 }).toBe(automatic);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect.poll(place, { timeout: 10_000 }).toBe(dragged);
});
