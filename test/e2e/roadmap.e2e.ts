/** The options of an initiative, the phases of the plan and what counts once: in the window, asserted on the file. */
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
  await page.getByRole('listbox', { name: 'Initiatives' }).waitFor();
}, 90_000);
afterAll(() => program.dispose());

/** The file is read anew each time. */
const slow = { timeout: 15_000 };
const saved = () => savedDoc(program);
const tab = (name: string) => page.getByRole('tab', { name }).click();
const pick = async (field: RegExp, option: RegExp) => {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).first().click();
};

it('what keeps the nearest one from going first is said where it stands', async () => {
  await tab('Roadmap');
  const begin = page.getByRole('region', { name: 'What to begin with' });
  await begin.getByText('None may go first yet.', { exact: false }).waitFor();
  await begin.getByRole('button', { name: 'Say the budget' }).click();
  const budget = page.getByRole('listitem', { name: 'Phase 1' }).getByRole('textbox', { name: 'Budget' });
  await budget.and(page.locator(':focus')).waitFor();
  await page.keyboard.type('20000');
  await page.keyboard.press('Enter');
  await begin
    .getByRole('group', { name: 'How often do customers meet “Type the order into the till” directly?' })
    .getByRole('button', { name: 'never' })
    .click();

  await begin.getByText('Begin with Web orders straight into the till.').waitFor();
  const said = Object.values((await saved()).figure).find(({ attribute }) => attribute === 'exposure');
  expect(said).toMatchObject({ likely: 0, source: 'estimated' });
  await budget.fill('');
  await budget.press('Enter');
});

it('two options are scored, one comes first, and with one press the case has its costs', async () => {
  await tab('Options');
  const name = page.getByRole('textbox', { name: 'Name of the option' });
  await name.click();
  for (const option of ['Order form', 'Suite']) {
    await name.and(page.locator(':focus')).waitFor();
    await page.keyboard.type(option);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem', { name: option }).waitFor();
  }
  const { option } = await saved();
  expect(Object.values(option).map((one) => one.name)).toEqual(['Order form', 'Suite']);
  await pick(/Functionality: Order form$/, /^5/);
  await pick(/Functionality: Suite$/, /^2/);
  await page.getByText(/lacks:/).waitFor();
  const licence = page
    .getByRole('listitem', { name: 'Order form' })
    .getByRole('textbox', { name: 'Licences a year' });
  await licence.fill('120-200');
  await licence.press('Enter');

  await page.getByRole('button', { name: 'Take Order form and its costs into the business case' }).click();

  await page.getByText('You chose “Order form”.').waitFor();
  const after = await saved();
  const chosen = Object.values(after.option).find(({ isChosen }) => isChosen)!;
  const taken = Object.values(after.figure).find(
    ({ ownerId, attribute }) => ownerId === chosen.initiativeId && attribute === 'licence',
  );
  expect([chosen.name, taken?.low, taken?.high]).toEqual(['Order form', 120, 200]);

  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'Which one?' }).waitFor();
  await expect
    .poll(async () => Object.values((await saved()).option).some(({ isChosen }) => isChosen), slow)
    .toBe(false);
});

it('an option below a floor is out and says why; a pair that contradicts the others is named', async () => {
  await pick(/Least score for Functionality$/, /^3$/);
  await page.getByText('below the floor: Functionality').waitFor();

  await page.getByText('By comparing pairs').click();
  await pick(/Functionality or Security and privacy$/, /Security and privacy: 9 times/);
  await page.getByText(/contradict each other/).waitFor();
  await page.getByRole('button', { name: 'Go to this pair' }).click();
  const focused = page.locator(':focus');
  expect(await focused.getAttribute('aria-haspopup')).toBe('listbox');
});

it('a budget changes the plan at once, and what an initiative needs comes before it', async () => {
  await tab('Roadmap');
  await page.getByText('This is the best plan under these limits').waitFor();
  const rows = page.getByRole('listbox', { name: 'Timeline' }).getByRole('option');
  const labels = () =>
    rows.evaluateAll((list) => list.map((row) => row.getAttribute('aria-label')).toSorted());
  const before = await labels();
  const phase = page.getByRole('listitem', { name: 'Phase 1' });
  const weeks = phase.getByRole('textbox', { name: 'People weeks' });
  await weeks.fill('0');
  await weeks.press('Enter');
  await expect.poll(labels, slow).not.toEqual(before);

  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  const condition = page.getByRole('textbox', { name: /^Something else that/ });
  await condition.fill('New till');
  await condition.press('Enter');
  await page.getByRole('textbox', { name: 'What must be there' }).waitFor();
  // The only name that fits what is typed is taken with Enter.
  const chosen = (await rows.and(page.locator('[aria-selected="true"]')).getAttribute('aria-label')) ?? '';
  const other = Object.values((await saved()).initiative).find(({ name }) => !chosen.startsWith(name));
  const need = page.getByRole('combobox', { name: /needs first/ });
  await need.fill(other!.name.slice(0, 12));
  await need.press('Enter');
  await expect.poll(async () => Object.values((await saved()).prerequisite).length, slow).toBe(1);
  expect(Object.values((await saved()).condition).map(({ name }) => name)).toEqual(['New till']);

  await page.keyboard.press('Escape');
  const days = page.getByRole('textbox', { name: 'Days after it runs' });
  await days.fill('30');
  await days.press('Enter');
  await expect
    .poll(async () => Object.values((await saved()).gate).map(({ afterDays }) => afterDays), slow)
    .toEqual([30]);

  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await expect.poll(async () => Object.values((await saved()).gate), slow).toEqual([]);
});

it('what a phase cannot be is said at its field, and a year beyond everything draws nothing', async () => {
  const phase = page.getByRole('listitem', { name: 'Phase 1' });
  const budget = phase.getByRole('textbox', { name: 'Budget' });
  for (const [typed, said] of [
    ['-1', 'outside what makes sense'],
    ['1e99', 'is not a number'],
    ['99999999999999', 'outside what makes sense'],
    ['0', 'Nothing that costs money can begin here.'],
  ] as const) {
    await budget.fill(typed);
    await budget.press('Enter');
    await phase.getByText(said).waitFor();
  }
  // What runs already is not given up: the phase says that it takes more than there is.
  await phase.getByText('More than there is: what runs already', { exact: false }).waitFor();
  await budget.fill('');
  await budget.press('Enter');

  const before = await saved();
  const begins = page.getByRole('textbox', { name: 'The plan begins on' });
  await begins.fill('9998-01-01');
  await begins.press('Enter');
  await page.getByText('Give a year from 1900 to 2199').waitFor();
  await begins.fill('');
  expect(await saved()).toEqual(before);
});

it('one tool for two initiatives counts once in the sum of the plan', async () => {
  await tab('Initiatives');
  const sum = page.getByRole('region', { name: 'The plan as a whole' });
  const before = await sum.innerText();
  await page.getByRole('button', { name: 'Say what is shared' }).click();

  await page.getByText(/^Each by itself/).waitFor();
  expect(await sum.innerText()).not.toBe(before);
  await page
    .getByText(/; once: /)
    .first()
    .waitFor();
  const [one] = Object.values((await saved()).sharing);
  expect([one?.initiativeIds.length, one?.parts]).toEqual([2, ['build', 'licence']]);
});
