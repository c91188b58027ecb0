/** What a plan does to people, and what staff build by themselves: in the window, asserted on the file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openUnplanned } from './openUnplanned.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openUnplanned();
  page = program.page;
  await page.keyboard.press('Control+5');
  await page.getByRole('tab', { name: 'People' }).click();
}, 90_000);
afterAll(() => program.dispose());

const section = (name: string) => page.getByRole('region', { name });

it('time that becomes free warns until a use is named, and undo comes back to it', async () => {
  const fear = section('Time that becomes free').getByText(/fear for their job/);
  await fear.waitFor();

  const use = page.getByRole('textbox', { name: /^What Shop staff will do/ });
  await use.fill('Call cafés back the same day');
  await use.press('Enter');
  await fear.waitFor({ state: 'detached' });
  const kept = Object.values((await savedDoc(program)).freedTime);
  expect(kept.map((one) => one.use)).toEqual(['Call cafés back the same day']);

  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+z');
  await fear.waitFor();
  expect(await use.inputValue()).toBe('');
});

it('answers are counted by keyboard alone, and what cannot be a count says so at its field', async () => {
  const business = section('Is the business ready for it?');
  await business.getByText('7 sentences have no answer').waitFor();
  await business.getByRole('textbox').first().focus();
  for (let question = 0; question < 7; question += 1) {
    for (const count of ['2', '', '', '', '1']) {
      if (count !== '') await page.keyboard.type(count);
      await page.keyboard.press('Tab');
    }
    // Past the mean, which can be asked why.
    await page.keyboard.press('Tab');
  }
  await business.getByText('Ready: 33 of 100').waitFor();
  await business.getByText(/training 1.5 times as dear/).waitFor();
  const counts = Object.values((await savedDoc(program)).surveyCount).map((one) => one.counts);
  expect(counts).toEqual(Array.from({ length: 7 }, () => [2, 0, 0, 0, 1]));

  const first = business.getByRole('textbox').first();
  await first.fill('2.5');
  await first.press('Tab');
  await business.getByText(/^A whole number from 0/).waitFor();
  await first.fill('2');
});

it('a suggested task is taken with one press, given a date, and done', async () => {
  const tasks = section('What to do with people');
  await tasks.getByRole('button', { name: /^Train Shop staff/ }).click();
  const task = tasks.getByRole('listitem', { name: /^Train Shop staff/ });
  await task.getByRole('textbox', { name: 'Until' }).fill('2020-01-15');
  await task.getByText('late').waitFor();
  await task.locator('label').first().click();
  await tasks.getByText('1 of 1 done').waitFor();
  expect(Object.values((await savedDoc(program)).changeTask)).toMatchObject([
    { type: 'training', due: '2020-01-15', isDone: true },
  ]);
});

it('a tool of staff gets its zone, is found while it lacks guards, and its look is in the calendar', async () => {
  await page.getByRole('tab', { name: 'Tools of staff' }).click();
  await page.getByRole('button', { name: 'Add a tool' }).click();
  await page.keyboard.type('Price sheet');
  const detail = page.getByRole('region', { name: 'Price sheet' });
  const line = page.getByRole('option', { name: 'Price sheet' });
  await line.getByText('Not known yet').waitFor();
  await detail.getByText(/^Still to be answered: How sensitive .* anything from Green to Red/).waitFor();
  expect(await detail.getByRole('button', { name: /^Points for its zone/ }).count()).toBe(0);
  for (const question of ['How sensitive is its data?', 'Who uses what it makes?', 'What if it fails?']) {
    await detail.getByRole('button', { name: question }).press('Enter');
    // Behind "not said" stands the answer that asks for least.
    await page.getByRole('listbox', { name: question }).press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  // Whether it touches what others rely on was not asked yet: no is an answer, too.
  for (const question of [/personal or money data/, /a system that others rely on/]) {
    await detail.getByRole('button', { name: question }).press('Enter');
    await page.getByRole('option', { name: 'no', exact: true }).click();
  }
  await detail.getByText('Staff may build it freely').waitFor();
  await line.getByText('Green').waitFor();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  await detail.getByText(/^Still to be answered: What if it fails\? Does it hold/).waitFor();
  await detail.getByRole('button', { name: 'Points for its zone: 0 so far, 3 at most' }).waitFor();
  await detail.getByRole('button', { name: /personal or money data/ }).press('Enter');
  await page.getByRole('option', { name: 'yes', exact: true }).click();
  await detail.getByText(/makes it amber/).waitFor();
  await detail.getByText('It was tried with test data first').click();
  await detail.getByRole('textbox', { name: 'Look at it again by' }).fill('2020-02-01');
  await line.getByText('3 things are missing').waitFor();
  await page.keyboard.press('Control+6');
  await page.getByRole('tab', { name: /^Reviews/ }).click();
  await page.getByRole('listitem', { name: 'Price sheet' }).getByText('Overdue').waitFor();
  await page.keyboard.press('Control+4');
  await page.getByRole('tab', { name: /^Findings/ }).click();
  const found = page.getByRole('article', { name: /“Price sheet” was to be looked at by/ });
  await found.getByRole('button', { name: 'Price sheet' }).click();
  await detail.waitFor();

  await detail.getByRole('button', { name: 'Looked at it today' }).click();
  await detail.getByText(/^Last looked at/).waitFor();
  await detail.getByRole('button', { name: 'Delete tool' }).click();
  await page.getByText('Know what your people built').waitFor();
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+z');
  await detail.waitFor();
  expect(Object.values((await savedDoc(program)).staffTool)).toMatchObject([
    {
      name: 'Price sheet',
      sensitivity: 0,
      reach: 0,
      failureCost: null,
      hasPersonalData: true,
      checklist: ['testData'],
    },
  ]);
});
