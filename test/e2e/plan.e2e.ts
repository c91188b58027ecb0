/** From what was accepted to an initiative with its business case: in the window, asserted on the file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openExample();
  page = program.page;
  await page.keyboard.press('Control+5');
  await page.getByRole('heading', { name: 'Plan', exact: true }).waitFor();
}, 90_000);
afterAll(() => program.dispose());

const initiatives = async () =>
  Object.values((await savedDoc(program)).initiative).toSorted((a, b) => a.order - b.order);
const rows = () => page.getByRole('listbox', { name: 'Initiatives' }).getByRole('option');
const paying = () => page.getByRole('region', { name: 'Does it pay?' });

it('an accepted candidate becomes an initiative with one press, and says whether it pays', async () => {
  await page
    .getByRole('button', { name: /^Make an initiative of/ })
    .first()
    .click();

  await paying()
    .getByText(/In eight of ten plausible cases/)
    .waitFor();
  expect(await paying().innerText()).toMatch(/Net present value[\s\S]*Pays back after/);
  const [made] = await initiatives();
  expect(made!.candidateIds.length).toBe(1);
  expect(await rows().first().innerText()).toMatch(/First year .*worth .* to /);
});

it('an assumption said in words with a range changes the case and is kept', async () => {
  const before = await paying().innerText();
  const days = page.getByRole('textbox', { name: 'Days to build' });
  await days.fill('40-60');
  await days.press('Enter');
  await expect.poll(() => paying().innerText(), { timeout: 10_000 }).not.toBe(before);
  await paying()
    .getByText(/must be worth .* a year to you/)
    .waitFor();

  const [made] = await initiatives();
  const figure = Object.values((await savedDoc(program)).figure).find(
    ({ ownerId, attribute }) => ownerId === made!.id && attribute === 'buildDays',
  );
  expect([figure?.low, figure?.high]).toEqual([40, 60]);
});

it('a number that cannot be says so at its field', async () => {
  const share = page.getByRole('textbox', { name: 'Of it, saved as money' });
  await share.fill('140 %');
  await share.press('Tab');
  await page
    .getByRole('group', { name: 'Of it, saved as money' })
    .getByText('This is more than can be.')
    .waitFor();
  await share.fill('');
  await share.press('Tab');
});

it('is deleted with a key, and undo brings it back in its place', async () => {
  await rows().first().click();
  await page.keyboard.press('Delete');
  await page.getByText('None yet.').waitFor();
  expect(await initiatives()).toEqual([]);

  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+z');

  await rows().first().waitFor();
  expect((await initiatives()).length).toBe(1);
});

it('two that were accepted become one, renamed in place', async () => {
  await rows().first().click();
  await page.keyboard.press('Delete');
  const boxes = page.getByRole('region', { name: /^Accepted/ }).getByRole('checkbox');
  await boxes.nth(1).waitFor({ state: 'attached' });
  expect(await boxes.count()).toBe(2);
  for (const index of [0, 1]) await boxes.nth(index).check({ force: true });
  await page.getByRole('button', { name: 'Make one of the 2 chosen' }).click();

  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Less typing');
  await name.press('Enter');
  const [made] = await initiatives();
  expect(made!.name).toBe('Less typing');
  expect(made!.candidateIds.length).toBe(2);
});
