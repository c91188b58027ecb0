/** Names typed in place and keys pressed one after the other, in the real window. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { atRest } from './atRest.ts';
import { blankMaps } from './blankMap.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

const opened = blankMaps();
let program: OpenProgram;
let page: Page;

beforeEach(async () => {
  program = opened();
  ({ page } = program);
  await page.keyboard.type('Take the order');
  await page.keyboard.press('Enter');
});

const stepNamed = (name: string, where = page) =>
  where
    .getByTestId('board')
    .locator('.react-flow__node')
    .and(where.getByLabel(new RegExp(`^${name}`)));

test('a step that is drawn and named is taken back by one undo', async () => {
  await stepNamed('Take the order').waitFor();
  await page.keyboard.press('Control+ArrowRight');
  await page.getByLabel('Name of Step').waitFor();
  await page.keyboard.type('Pack the goods', { delay: 60 });
  await page.keyboard.press('Enter');
  await stepNamed('Pack the goods').waitFor();

  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.react-flow__node').count()).toBe(2);
  await page.keyboard.press('Control+Shift+z');
  await stepNamed('Pack the goods').waitFor();
  expect(program.complaints).toEqual([]);
});

test('drawn data is offered what is known already; taken by keys, it is the same data, and its step uses it', async () => {
  const { keyboard } = page;
  const field = () => page.getByRole('textbox', { name: /^Name of Data/ });
  const data = async () => {
    await keyboard.press('a');
    await page.getByRole('combobox').waitFor();
    await keyboard.type('data');
    await keyboard.press('Enter');
    await field().waitFor();
  };
  await stepNamed('Take the order').waitFor();
  await data();
  await keyboard.type('Order form', { delay: 40 });
  await keyboard.press('Enter');
  await stepNamed('Take the order').click();
  await keyboard.press('Control+ArrowRight');
  await page.getByLabel('Name of Step').waitFor();
  await keyboard.type('Pack the goods');
  await keyboard.press('Enter');
  await data();
  await keyboard.type('ord');
  await page.getByRole('option', { name: 'Order form' }).waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect.poll(() => field().count()).toBe(0);

  const { dataNode, dataObject, dataUse, step } = await savedDoc(program);
  expect(Object.values(dataNode).map(({ name }) => name)).toEqual(['Order form', 'Order form']);
  expect(Object.values(dataObject).map(({ name }) => name)).toEqual(['Order form']);
  const users = Object.values(dataUse).map(({ stepId }) => step[stepId]!.name);
  expect(users.toSorted()).toEqual(['Pack the goods', 'Take the order']);
  expect(program.complaints).toEqual([]);
});

test('M lists the marks with their letters, says them, and goes with the next key', async () => {
  const entry = (word: string) => page.getByTestId('board').locator('li').filter({ hasText: word });
  await stepNamed('Take the order').waitFor();
  await page.keyboard.press('m');
  await entry('Unused talent').waitFor();
  await page.getByRole('status').filter({ hasText: 'Now press B Bottleneck' }).waitFor();

  await page.keyboard.press('c');
  await stepNamed('Take the order, Step, marks: Complaint').waitFor();
  expect(await entry('Unused talent').count()).toBe(0);

  await page.keyboard.press('m');
  await entry('Unused talent').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => entry('Unused talent').count()).toBe(0);

  await page.keyboard.press('l');
  await entry('Work, wait and system').waitFor();
  await page.keyboard.press('m');
  await expect.poll(() => entry('Work, wait and system').count()).toBe(0);
  expect(program.complaints).toEqual([]);
});

test('what is selected is laid out, the rest stays, and one undo brings all back', async () => {
  await stepNamed('Take the order').waitFor();
  for (const name of ['Pack', 'Send']) {
    await page.keyboard.press('Control+ArrowRight');
    await page.getByLabel('Name of Step').waitFor();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await stepNamed(name).waitFor();
  }
  const at = async (name: string) => (await stepNamed(name).boundingBox())!;
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const look = async () => [await at('Take the order'), await at('Pack'), await at('Send')] as const;
  const [order, pack, send] = await atRest(look);
  expect(send.y).toBeGreaterThan(pack.y + 20);

  await page.mouse.click(pack.x + 12, pack.y + 12);
  await page.keyboard.down('Shift');
  await page.mouse.click(send.x + 12, send.y + 12);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Control+Alt+l');
  await page.getByText('Selection laid out.').waitFor();
  await expect.poll(async () => (await at('Send')).y).toBeCloseTo((await at('Pack')).y, 0);
  expect(await at('Take the order')).toEqual(order);

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await at('Send')).y).toBeCloseTo(send.y, 0);
  expect(program.complaints).toEqual([]);
});

test('a program that ends while a name is typed has kept the step and what was typed', async () => {
  await stepNamed('Take the order').waitFor();
  await page.keyboard.press('Control+ArrowRight');
  await page.getByLabel('Name of Step').waitFor();
  await page.keyboard.type('Pack the go');
  await page.waitForTimeout(600);
  await page.getByText('Saved', { exact: true }).waitFor();
  await program.close();

  const next = await openProgram({ size: { width: 1280, height: 720 }, folder: program.folder });
  onTestFinished(() => next.dispose());
  await stepNamed('Pack the go', next.page).waitFor();
  await next.page.getByRole('application').focus();
  await next.page.keyboard.press('Control+z');
  await expect.poll(() => next.page.locator('.react-flow__node').count()).toBe(2);
  expect(next.complaints).toEqual([]);
});
