/** The menu of a right click and the clipboard, in the real window. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { blankMaps } from './blankMap.ts';
import type { OpenProgram } from './openProgram.ts';

const opened = blankMaps();
let program: OpenProgram;
let page: Page;

beforeEach(async () => {
  program = opened();
  ({ page } = program);
  await page.keyboard.type('Take the order');
  await page.keyboard.press('Enter');
});

const stepNamed = (name: string) =>
  page
    .getByTestId('board')
    .locator('.react-flow__node')
    .and(page.getByLabel(new RegExp(`^${name}`)));

async function rightClick(name: string): Promise<void> {
  const box = (await stepNamed(name).first().boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' });
}

test('a right click offers what can be done with a step, and does it', async () => {
  await rightClick('Take the order');
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect.poll(() => stepNamed('Take the order').count()).toBe(2);

  await page.keyboard.press('Control+z');
  await expect.poll(() => stepNamed('Take the order').count()).toBe(1);
  expect(program.complaints).toEqual([]);
});

test('what is cut and copied by key is pasted by key', async () => {
  const box = (await stepNamed('Take the order').first().boundingBox())!;
  await page.mouse.click(box.x + 12, box.y + 12);
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect.poll(() => stepNamed('Take the order').count()).toBe(2);

  await page.keyboard.press('Control+x');
  await expect.poll(() => stepNamed('Take the order').count()).toBe(1);
  await page.keyboard.press('Control+v');
  await expect.poll(() => stepNamed('Take the order').count()).toBe(2);
});

test('Escape puts away a shape that was taken with the mouse, from the palette and from the list of more', async () => {
  const hint = page.getByText(/^Click on the map to place/);
  const placing = page.locator('[aria-pressed="true"]');
  await page
    .getByRole('toolbar', { name: 'Shapes' })
    .getByRole('button', { name: 'End', exact: true })
    .click();
  await hint.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => placing.count()).toBe(0);

  await page.getByRole('button', { name: 'More shapes' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Group', exact: true }).click();
  await page.getByText('Click on the map to place: Group').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
    .toBe('application');
  await page.keyboard.press('Escape');
  await page.mouse.click(300, 560);
  expect(await page.getByRole('textbox', { name: 'Name of Group' }).count()).toBe(0);
  expect(program.complaints).toEqual([]);
});
