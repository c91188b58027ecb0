/** What is selected on a map, typed figures, marks, and taking stock: in the window, asserted on the file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openExample({ width: 1440, height: 900 });
  page = program.page;
  await inspector().getByLabel('Starts with').waitFor();
}, 90_000);
afterAll(() => program.dispose());

const inspector = () => page.getByRole('region', { name: 'Inspector' });
const onDisk = () => savedDoc(program);
const select = async (name: string): Promise<string> => {
  const { step } = await onDisk();
  const { id } = Object.values(step).find((one) => one.name === name)!;
  await page.keyboard.press('Control+f');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  const shown = inspector().getByRole('textbox', { name: 'Name', exact: true });
  await expect.poll(() => shown.inputValue()).toBe(name);
  return id;
};
/** Another map and back: a map opens with nothing selected on it. */
const selectNothing = async (): Promise<void> => {
  await page.getByText('Baking day', { exact: true }).click();
  await page.getByText('Online order to delivery', { exact: true }).last().click();
  await inspector().getByLabel('Starts with').waitFor();
};

it('a figure typed in speech is kept in its unit, as one entry, and an undo takes it back whole', async () => {
  const id = await select('Type the order into the till');
  const work = inspector().getByRole('textbox', { name: 'Work', exact: true });
  const before = (await onDisk()).figure[`${id}.touch`];

  await work.fill('');
  await work.pressSequentially('1,5 h', { delay: 30 });
  await page.keyboard.press('Tab');

  expect((await onDisk()).figure[`${id}.touch`]).toMatchObject({ likely: 90, unit: 'h' });
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(async () => (await onDisk()).figure[`${id}.touch`]).toEqual(before);
});

it('Ctrl+Z in a field in which nothing was typed takes back what was done last; in one that was typed in, the letters', async () => {
  const id = await select('Type the order into the till');
  const before = (await onDisk()).step[id]!.x;
  await page.getByRole('application').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await onDisk()).step[id]!.x).not.toBe(before);
  const work = inspector().getByRole('textbox', { name: 'Work', exact: true });
  const said = await work.inputValue();

  await work.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await onDisk()).step[id]!.x).toBe(before);
  await page.keyboard.type('7');
  await page.keyboard.press('Control+z');

  expect(await work.inputValue()).toBe(said);
  expect((await onDisk()).step[id]!.x).toBe(before);
});

it('what cannot be read stays in the field with a sentence and changes nothing', async () => {
  const id = await select('Type the order into the till');
  const before = (await onDisk()).figure[`${id}.touch`];
  const work = inspector().getByRole('textbox', { name: 'Work', exact: true });

  await work.fill('soon');
  await page.keyboard.press('Tab');

  expect(await work.inputValue()).toBe('soon');
  expect(await work.getAttribute('aria-invalid')).toBe('true');
  expect(
    await inspector()
      .getByText(/number/i)
      .count(),
  ).toBeGreaterThan(0);
  expect((await onDisk()).figure[`${id}.touch`]).toEqual(before);
});

it('what is half-typed about one step goes neither to the next nor comes back, and its keys end with it', async () => {
  const first = 'Type the order into the till';
  const second = 'Check stock in the spreadsheet';
  const before = await onDisk();
  const [firstId, secondId] = [first, second].map(
    (name) => Object.values(before.step).find((step) => step.name === name)!.id,
  );
  const name = inspector().getByRole('textbox', { name: 'Name', exact: true });
  const work = inspector().getByRole('textbox', { name: 'Work', exact: true });
  const choose = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`).click();

  await select(first);
  await work.fill('soon');
  await choose(secondId!);
  await expect.poll(() => name.inputValue()).toBe(second);
  expect(await work.inputValue()).not.toBe('soon');
  expect(await work.getAttribute('aria-invalid')).not.toBe('true');
  await choose(firstId!);
  await expect.poll(() => name.inputValue()).toBe(first);
  expect(await work.inputValue()).not.toBe('soon');

  await name.press('End');
  await name.pressSequentially('!');
  await choose(secondId!);
  await expect.poll(() => name.inputValue()).toBe(second);
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(false);
  await name.press('End');
  await name.pressSequentially('?');
  await page.keyboard.press('Tab');

  const names = async () => {
    const { step } = await onDisk();
    return [firstId, secondId].map((id) => step[id!]!.name);
  };
  await expect.poll(names).toEqual([`${first}!`, `${second}?`]);
  const undo = page.getByRole('button', { name: /^Undo/ });
  await undo.click();
  await expect.poll(names).toEqual([`${first}!`, second]);
  await undo.click();
  await expect.poll(names).toEqual([first, second]);
  expect((await onDisk()).figure).toEqual(before.figure);
});

it('the further figures of a step are there once they are asked for, and closed again at the next step', async () => {
  await select('Type the order into the till');
  const more = inspector().getByRole('button', { name: 'More figures' });
  const further = inspector().getByRole('group', { name: 'Structure', exact: true });
  expect(await further.count()).toBe(0);
  await more.click();
  await further.waitFor();

  await select('Check stock in the spreadsheet');
  expect(await more.getAttribute('aria-expanded')).toBe('false');
});

it('a system that is not there yet is made by typing its name and Enter, one that is there is taken', async () => {
  const id = await select('Check stock in the spreadsheet');
  const before = await onDisk();
  const add = async (name: string): Promise<void> => {
    await inspector().getByRole('button', { name: 'Add a system' }).click();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await inspector().getByRole('combobox', { name: 'Add a system' }).waitFor({ state: 'detached' });
  };

  await add('Chalk board');
  await expect
    .poll(async () => Object.values((await onDisk()).system).map(({ name }) => name))
    .toContain('Chalk board');
  await add('telephone');

  await expect
    .poll(async () => {
      const { step, system } = await onDisk();
      return step[id]!.systemIds.map((systemId) => system[systemId]!.name);
    })
    .toEqual(expect.arrayContaining(['Chalk board', 'Telephone']));
  expect(Object.keys((await onDisk()).system)).toHaveLength(Object.keys(before.system).length + 1);
});

it('a mark is one click, its note is typed right after, and the list leads back to it', async () => {
  const id = await select('Plan the tour on the paper map');

  await inspector().getByRole('button', { name: 'Mark: Risk' }).click();
  await page.keyboard.type('Van breaks down');
  await page.keyboard.press('Tab');

  const marked = Object.values((await onDisk()).mark).filter(
    (mark) => mark.targetId === id && mark.type === 'risk',
  );
  expect(marked).toMatchObject([{ note: 'Van breaks down', severity: 2, isSettled: false }]);

  // By its name too: the list comes into sight and what is typed is looked for in it.
  const list = page.getByRole('region', { name: 'All marks' });
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('all marks');
  await page.getByRole('option', { name: /^All marks/ }).click();
  await expect
    .poll(() => list.getByRole('searchbox').evaluate((field) => field === document.activeElement))
    .toBe(true);
  await page.keyboard.type('van breaks');
  await list.getByRole('button', { name: /Van breaks down/ }).click();
  await inspector().getByRole('button', { name: 'Settled: Risk' }).click();
  expect((await onDisk()).mark[marked[0]!.id]!.isSettled).toBe(true);
});

it('an answer to "What is typed twice?" becomes a mark at the step that was chosen', async () => {
  await selectNothing();
  await inspector().getByRole('button', { name: 'Take stock' }).waitFor();
  // By its name too, for those who do not see the button.
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('what hurts');
  await page.getByRole('option', { name: /^Take stock/ }).click();
  await page.getByRole('button', { name: 'Next question' }).click();

  await page.getByRole('textbox', { name: 'In your words' }).fill('Address again');
  await page.getByRole('combobox', { name: 'At which step?' }).fill('onto a label');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('Type the address onto a label: Address again').waitFor();
  await page.keyboard.press('Escape');

  const doc = await onDisk();
  const mark = Object.values(doc.mark).find((one) => one.note === 'Address again')!;
  expect(mark).toMatchObject({ type: 'waste', waste: 'extraProcessing' });
  expect(doc.step[mark.targetId]!.name).toBe('Type the address onto a label');
});

it('nothing went wrong on the way', () => {
  expect(program.complaints).toEqual([]);
});
