/** The first goal of a new business, taken from the ready ones by mouse and gone on with by keys. */
import { expect, it } from 'vitest';
import { blankMaps } from './blankMap.ts';

const program = blankMaps();

it('after a ready goal is taken the keys of the tree mean its objective', async () => {
  const { page } = program();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Be trusted by our customers' }).click();
  const objective = page.getByRole('row', { selected: true });
  await objective.waitFor();
  await expect.poll(() => objective.evaluate((row) => row === document.activeElement)).toBe(true);
  const before = await page.getByRole('row').count();

  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Complaints a month');
  await page.keyboard.press('Enter');

  await page.getByRole('row', { name: /Complaints a month/ }).waitFor();
  expect(await page.getByRole('row').count()).toBe(before + 1);
});
