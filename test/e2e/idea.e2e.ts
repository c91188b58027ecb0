/** Bringing an idea: in the window, asserted on the file. */
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
  await page.keyboard.press('Control+4');
  await page.getByRole('list', { name: 'Candidates' }).waitFor();
}, 90_000);
afterAll(() => program.dispose());

const form = () => page.getByRole('dialog').or(page.getByRole('alertdialog'));
const card = () => page.getByRole('article', { name: 'Buy the scanner' });

it('asks for what is missing in a sentence, and keeps what was typed', async () => {
  await page.keyboard.press('Control+Alt+j');
  await form().getByRole('textbox', { name: 'What is the idea?' }).fill('Buy the scanner');
  await page.keyboard.press('Enter');

  await form().getByText('Choose at least one step').waitFor();
  expect(await form().getByRole('textbox', { name: 'What is the idea?' }).inputValue()).toBe(
    'Buy the scanner',
  );
});

it('judges it beside the others by keys alone, with six features and what would align it', async () => {
  const steps = form().getByRole('group', { name: 'Which steps does it touch?' });
  await steps.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await form().getByRole('checkbox', { name: 'A tool is chosen or bought already' }).focus();
  await page.keyboard.press('Space');
  await form().getByRole('button', { name: 'Judge it' }).focus();
  await page.keyboard.press('Enter');

  await card().waitFor();
  expect(await card().innerText()).toMatch(/Brought by a person/);
  const features = card().getByRole('table', { name: 'Aligned or misaligned' });
  await features.waitFor();
  expect(await features.getByRole('rowheader').allInnerTexts()).toEqual([
    'Focus',
    'Planning',
    'Integration',
    'Use of resources',
    'Customer impact',
    'Outcome',
  ]);
  expect(await features.getByRole('row', { name: /^Planning/ }).innerText()).toMatch(/misaligned/);
  const [idea] = Object.values((await savedDoc(program)).idea);
  expect(idea).toMatchObject({ name: 'Buy the scanner', patternId: null, isToolChosen: true });
  expect(idea!.stepIds).toHaveLength(1);
});

it('is changed, accepted and deleted like a thing of its own, and undo brings it back', async () => {
  await card().getByRole('button', { name: 'Edit…' }).click();
  await form().getByRole('checkbox', { name: 'A tool is chosen or bought already' }).focus();
  await page.keyboard.press('Space');
  await form().getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(
      () =>
        card()
          .getByRole('row', { name: /^Planning/ })
          .innerText(),
      { timeout: 10_000 },
    )
    .toMatch(/the objective comes first/);

  await card().getByRole('button', { name: 'Delete' }).click();
  await card().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await card().waitFor();

  await card().getByRole('button', { name: 'Accept' }).click();
  await page
    .getByRole('region', { name: 'Decided' })
    .getByRole('article', { name: 'Buy the scanner' })
    .waitFor();
  const doc = await savedDoc(program);
  const [idea] = Object.values(doc.idea);
  expect(doc.decision[idea!.id as never]).toMatchObject({ verdict: 'accepted', title: 'Buy the scanner' });
});
