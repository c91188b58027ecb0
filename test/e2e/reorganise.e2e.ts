/** Several elements at once, room, taking steps out and back, looks and merging, in the real window. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { blankMaps } from './blankMap.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

const opened = blankMaps();
let program: OpenProgram;
let page: Page;

beforeEach(async () => {
  program = opened();
  ({ page } = program);
  await type('Take the order');
  for (const name of ['Check the stock', 'Pack', 'Send']) {
    await page.keyboard.press('Control+ArrowRight');
    await type(name);
    if (name !== 'Send') await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Shift+1');
  await page.waitForTimeout(400);
});

async function type(name: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await nodeNamed(name).waitFor();
}
const nodeNamed = (name: string) =>
  page
    .getByTestId('board')
    .locator('.react-flow__node')
    .and(page.getByLabel(new RegExp(`^${name}`)));
const boxOf = async (name: string) => (await nodeNamed(name).boundingBox())!;
const middle = async (name: string) => {
  const { y, height } = await boxOf(name);
  return Math.round(y + height / 2);
};

async function select(...names: string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    const box = await boxOf(name);
    if (index === 1) await page.keyboard.down('Shift');
    await page.mouse.click(box.x + 12, box.y + 12);
  }
  await page.keyboard.up('Shift');
}

test('several steps are put into one row from their pad, and by O and a letter', async () => {
  await select('Take the order', 'Check the stock', 'Pack', 'Send');
  const pad = page.getByRole('toolbar', { name: '4 elements together' });
  await pad.getByRole('button', { name: 'Align in one row' }).click();
  await expect.poll(async () => (await middle('Pack')) - (await middle('Check the stock'))).toBe(0);
  await expect.poll(async () => (await middle('Send')) - (await middle('Take the order'))).toBe(0);
  expect(await pad.getByRole('button', { name: 'Align in one row' }).isDisabled()).toBe(true);

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await middle('Pack')) === (await middle('Check the stock'))).toBe(false);
  await page.keyboard.press('o');
  await page.getByTestId('board').locator('li').filter({ hasText: 'Align at the bottom' }).waitFor();
  await page.keyboard.press('m');
  await expect.poll(async () => (await middle('Pack')) - (await middle('Check the stock'))).toBe(0);
  expect(program.complaints).toEqual([]);
});

test('S and a drag make room; steps are taken out, put back, and lose nothing', async () => {
  await page.keyboard.press('Escape');
  const [order, stock] = [await boxOf('Take the order'), await boxOf('Check the stock')];
  await page.keyboard.press('s');
  await page.mouse.move(stock.x - 20, stock.y - 80);
  await page.mouse.down();
  await page.mouse.move(stock.x + 20, stock.y - 78, { steps: 5 });
  await page.mouse.move(stock.x + 50, stock.y - 78, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await boxOf('Check the stock')).x).toBeGreaterThan(stock.x + 50);
  expect(await boxOf('Take the order')).toEqual(order);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await boxOf('Check the stock')).x).toBeCloseTo(stock.x, 0);

  await select('Check the stock', 'Pack');
  await page.keyboard.press('Shift+E');
  await type('Prepare');
  expect(await nodeNamed('Pack').count()).toBe(0);
  await page.keyboard.press('Shift+I');
  await nodeNamed('Pack').waitFor();
  expect(await nodeNamed('Prepare').count()).toBe(0);

  // Both at once are one undo each, the name included.
  await page.keyboard.press('Control+z');
  await nodeNamed('Prepare').waitFor();
  await page.keyboard.press('Control+z');
  await nodeNamed('Pack').waitFor();
  expect(await nodeNamed('Prepare').count()).toBe(0);

  // From the palette, which is in the way of the focus for a moment, the name is asked as well.
  await select('Check the stock', 'Pack');
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('as a subprocess');
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Name of Subprocess');
  await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
  await type('Prepare');
  await nodeNamed('Prepare').waitFor();
  await page.keyboard.press('Control+z');
  await nodeNamed('Pack').waitFor();
  expect(program.complaints).toEqual([]);
});

test('steps become a map of their own that is called from here', async () => {
  await select('Check the stock', 'Pack');
  const box = await boxOf('Pack');
  await page.mouse.click(box.x + 20, box.y + 20, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Take out as a map of its own…' }).click();
  await page.getByRole('textbox', { name: 'Name of the map' }).fill('Prepare the goods');
  await page.keyboard.press('Enter');
  await nodeNamed('Prepare the goods').waitFor();
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+Enter');
  await nodeNamed('Pack').waitFor();
  expect(await nodeNamed('Send').count()).toBe(0);
  expect(program.complaints).toEqual([]);
});

test('two systems that are the same are made one in a dialog that says what changes', async () => {
  const addSystem = async (step: string, system: string) => {
    await select(step);
    await page.getByRole('button', { name: 'Add a system' }).click();
    await page.keyboard.type(system);
    await page.getByRole('option').last().click();
    await page.getByRole('application').waitFor();
  };
  await addSystem('Take the order', 'SAP');
  await addSystem('Pack', 'S.A.P.');
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('Merge what');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Merge what is there twice' });
  await dialog.getByText('1 step will name SAP instead.').waitFor();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByText('Merged into SAP.').waitFor();
  expect(program.complaints).toEqual([]);
});

test('what is there twice is made one, by mouse and, after an undo, by keys alone', async () => {
  const { keyboard } = page;
  const drawData = async (step: string, name: string) => {
    await nodeNamed(step).click();
    await keyboard.press('a');
    await page.getByRole('combobox').waitFor();
    await keyboard.type('data');
    await keyboard.press('Enter');
    await type(name);
  };
  const openMerging = async () => {
    await keyboard.press('Control+Shift+p');
    await page.getByRole('searchbox', { name: 'Command palette' }).waitFor();
    await keyboard.type('merge what');
    await page.getByRole('option', { name: 'Merge what is there twice…' }).waitFor();
    await keyboard.press('Enter');
    await merging().waitFor();
  };
  const merging = () => page.getByRole('dialog', { name: 'Merge what is there twice' });
  const names = async () => Object.values((await savedDoc(program)).dataObject).map(({ name }) => name);
  await drawData('Take the order', 'Order form');
  await drawData('Pack', 'Order-form');

  await openMerging();
  await merging().getByRole('button', { name: 'Merge', exact: true }).click();
  await merging().waitFor({ state: 'detached' });
  const { dataNode } = await savedDoc(program);
  expect(await names()).toHaveLength(1);
  expect(new Set(Object.values(dataNode).map(({ dataObjectId }) => dataObjectId)).size).toBe(1);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(names).toHaveLength(2);

  await openMerging();
  const isAtMerge = () => page.evaluate(() => document.activeElement?.textContent === 'Merge');
  for (let presses = 0; presses < 12 && !(await isAtMerge()); presses++) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await merging().waitFor({ state: 'detached' });
  expect(await names()).toHaveLength(1);
  expect(program.complaints).toEqual([]);
});
