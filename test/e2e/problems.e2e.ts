/** What is wrong with a map, listed beside it: gone to and mended without losing sight of it, by mouse and by keys alone. */
import { expect, test } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { blankMaps } from './blankMap.ts';
import { savedDoc } from './savedDoc.ts';

const program = blankMaps();
const page = () => program().page;
const panel = () => page().getByRole('region', { name: 'Problems', exact: true });
const board = () => page().getByTestId('board');
const problem = (name: RegExp) => panel().getByRole('button', { name });
const countAtTheFoot = () => page().getByRole('button', { name: /^\d+ problems?$/ });

/** Three steps one after the other; an end and another step, to which nothing leads. */
async function drawWithALooseStep(): Promise<void> {
  const { keyboard } = page();
  for (const name of ['Take order', 'Pack order', 'Send order']) {
    if (name !== 'Take order') {
      await keyboard.press('Control+ArrowRight');
      await page().getByLabel('Name of Step').waitFor();
    }
    await keyboard.type(name);
    await keyboard.press('Enter');
  }
  await add('end');
  // An end waits for its name as a step does.
  await page()
    .getByLabel(/^Name of End/)
    .waitFor();
  await keyboard.type('Order sent');
  await keyboard.press('Enter');
  await add('step');
  await page().getByLabel('Name of Step').waitFor();
  await keyboard.type('Ask the customer');
  await keyboard.press('Enter');
}

async function add(what: string): Promise<void> {
  const { keyboard } = page();
  await keyboard.press('n');
  await page().getByRole('combobox', { name: 'What is added?' }).waitFor();
  await keyboard.type(what);
  await keyboard.press('Enter');
}

test('the count at the foot lists the problems beside the map; a press goes there and the list stays', async () => {
  await drawWithALooseStep();
  await page().getByRole('button', { name: '3 problems' }).click();
  await problem(/Nothing leads to “Ask the customer”/).click();

  expect(await board().isVisible()).toBe(true);
  expect(await problem(/No case ever comes here/).isVisible()).toBe(true);

  expect(await accessibilityFaults(page())).toEqual([]);
  await page().getByRole('button', { name: 'Back to the inspector' }).click();
  const name = page().getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true });
  expect(await name.inputValue()).toBe('Ask the customer');
});

test('by keys alone: opened, repaired one after the other, and left', async () => {
  const { keyboard } = page();
  await drawWithALooseStep();
  await countAtTheFoot().filter({ hasText: '3' }).waitFor();
  await keyboard.press('Control+Alt+f');
  await panel().getByRole('button', { name: 'Join it to the nearest step' }).focus();
  await keyboard.press('Enter');
  await page().getByRole('button', { name: '2 problems' }).waitFor();
  await expect.poll(() => panel().evaluate((one) => one.contains(document.activeElement))).toBe(true);
  await keyboard.press('Control+Alt+f');
  await page().getByRole('region', { name: 'Inspector' }).waitFor();

  const { flow, step } = await savedDoc(program());
  const loose = Object.values(step).find(({ name }) => name === 'Ask the customer')!;
  expect(Object.values(flow).some(({ toId }) => toId === loose.id)).toBe(true);
});
