/** The menu of a right click and the clipboard, in the real window. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProgram, type OpenProgram } from './openProgram.ts';

let program: OpenProgram;

beforeEach(async () => {
  program = await openProgram({ size: { width: 1280, height: 720 } });
  const { page } = program;
  await page.getByRole('button', { name: 'A blank map' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await page.getByLabel('Name of Step').waitFor();
  await page.keyboard.type('Take the order');
  await page.keyboard.press('Enter');
});
afterEach(() => program.dispose());

const stepNamed = (name: string) =>
  program.page
    .getByTestId('board')
    .locator('.react-flow__node')
    .and(program.page.getByLabel(new RegExp(`^${name}`)));

async function rightClick(name: string): Promise<void> {
  const box = (await stepNamed(name).first().boundingBox())!;
  await program.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' });
}

test('a right click offers what can be done with a step, and does it', async () => {
  const { page } = program;
  await rightClick('Take the order');
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect.poll(() => stepNamed('Take the order').count()).toBe(2);

  await page.keyboard.press('Control+z');
  await expect.poll(() => stepNamed('Take the order').count()).toBe(1);
  expect(program.complaints).toEqual([]);
});

test('what is cut and copied by key is pasted by key', async () => {
  const { page } = program;
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
