/** The value stream of a map and of a chain, and the landscapes of systems and roles: by mouse and by keyboard, asserted on the file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openExample();
  page = program.page;
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
}, 90_000);
afterAll(() => program.dispose());

const patient = { timeout: 15_000 };
const faults = () => accessibilityFaults(page);

it('the value stream of a map is walked by the arrows, answers why, and leads back to the step on the map', async () => {
  await page.getByRole('button', { name: 'Baking day' }).click();
  await page.keyboard.press('Control+Alt+t');
  const steps = page.getByRole('listbox', { name: 'Steps of the value stream, in order' });
  await steps.waitFor();

  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: /^Why .* Sets the pace$/ }).click();
  await page.getByText(/hardly any reserve is left/).waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /What is followed/ }).click();
  await page
    .getByRole('option', { name: /^Chain: .*Baking day/ })
    .first()
    .click();
  await expect.poll(() => steps.getByRole('option').count(), patient).toBeGreaterThan(12);

  // What a case is, is said: the maps of a chain do not run equally often.
  await page.getByText(/^Cost for a case of “.+”$/).waitFor();
  await steps.getByRole('option').first().focus();
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(second).toMatch(/^2\. /);
  await page.keyboard.press('Enter');
  await page.getByRole('application').waitFor();
  const name = second!.split('. ')[1]!;
  await expect.poll(() => page.getByRole('textbox', { name: 'Name' }).inputValue(), patient).toContain(name);
});

it('systems: a cost is said, two systems are connected by key, and what was typed over by hand is gone', async () => {
  await page.keyboard.press('Control+Alt+a');
  await page.getByText('Systems', { exact: true }).click();
  const card = (name: string) => page.getByRole('option', { name: new RegExp(`^${name}`) });
  await card('Web shop').waitFor();
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: /from Till into Order book/ }).waitFor();

  await card('Stock spreadsheet').click();
  const cost = page.getByRole('textbox', { name: 'Cost a year' });
  await cost.fill('120');
  await cost.press('Enter');
  await expect.poll(() => card('Stock spreadsheet').innerText(), patient).toContain('120');

  await card('Till').focus();
  await page.keyboard.press('c');
  await card('Order book').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => {
      const doc = await savedDoc(program);
      return Object.values(doc.integration).map(({ systemId, otherSystemId }) =>
        [doc.system[systemId]!.name, doc.system[otherSystemId]!.name].join(' – '),
      );
    }, patient)
    .toContain('Till – Order book');
  await card('Till').click();
  await expect
    .poll(() => page.getByRole('button', { name: /from Till into Order book/ }).count(), patient)
    .toBe(0);
});

it('roles: the list says what the picture shows, and a number of people changes the load', async () => {
  await page.getByText('Roles', { exact: true }).click();
  const card = page.getByRole('option', { name: /^Driver/ });
  await card.waitFor();
  expect(await faults()).toEqual([]);
  const before = await card.innerText();

  await card.click();
  const people = page.getByRole('textbox', { name: 'People' });
  await people.fill('2');
  await people.press('Enter');
  await expect.poll(() => card.innerText(), patient).not.toBe(before);

  await page.getByText('List', { exact: true }).click();
  const row = page.getByRole('row', { name: /Driver/ });
  const load = /\d+\s?%/.exec(await row.innerText())?.[0];
  expect(before).not.toContain(load);
  expect(await faults()).toEqual([]);
  expect(program.complaints).toEqual([]);
});
