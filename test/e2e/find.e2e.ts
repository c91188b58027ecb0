/** Finding in the real window: over all maps, shown on the canvas behind the search; and the way into a called map and back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';

let program: OpenProgram;

beforeAll(async () => {
  program = await openExample();
  await nodeNamed('Type the order into the till').waitFor();
});
afterAll(() => program.dispose());

const nodeNamed = (name: string) =>
  program.page
    .getByTestId('board')
    .locator('.react-flow__node')
    .and(program.page.getByLabel(new RegExp(`^${name}`)));
const field = () => program.page.getByRole('combobox', { name: 'Find in all maps' });
const option = (name: RegExp) => program.page.getByRole('option', { name });
const selected = () => program.page.locator('.react-flow__node:focus');

async function search(words: string): Promise<void> {
  await program.page.keyboard.press('Control+f');
  await field().waitFor();
  await program.page.keyboard.type(words);
}
/** What the window looks at: the map's name, pan and zoom, and what is selected. */
async function sight(): Promise<unknown> {
  const { page } = program;
  const view = page.getByTestId('board').locator('.react-flow__viewport');
  return {
    place: await page.title(),
    view: await view.getAttribute('style'),
    selected: await page
      .locator('.react-flow__node.selected')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-id'))),
  };
}

test('arrows show what is found on the map behind, wherever it is; Escape gives back what was seen', async () => {
  const { page } = program;
  await nodeNamed('Type the order into the till').click();
  await page.waitForTimeout(300);
  const before = await sight();

  await search('order');
  await option(/^Order in the web shop/).waitFor();
  for (let rows = 0; rows < 20; rows += 1) {
    const current = page.getByRole('option', { selected: true });
    if ((await current.textContent())?.startsWith('Order in the supplier')) break;
    await page.keyboard.press('ArrowDown');
  }
  await nodeNamed('Order in the supplier’s portal').waitFor();
  await page.keyboard.press('Escape');

  await nodeNamed('Type the order into the till').waitFor();
  await expect.poll(sight).toEqual(before);
});

test('case and accents do not count, words come in any order, and only the beginning of each is needed', async () => {
  const { page } = program;
  await search('PAID cafes invo');
  await option(/Invoice the cafés and get paid/).waitFor();
  await page.keyboard.press('Escape');
});

test('a system is found with the steps that use it; Enter goes to the first, F3 to the next', async () => {
  const { page } = program;
  await search('accounting');
  await option(/^Accounting program/).waitFor();
  await page.keyboard.press('Enter');
  await field().waitFor({ state: 'detached' });
  await selected().waitFor();
  const first = await selected().getAttribute('aria-label');

  await page.keyboard.press('F3');

  await expect.poll(async () => await selected().getAttribute('aria-label')).not.toBe(first);
});

test('what is on no map is said so, and typed on nothing is changed', async () => {
  const { page } = program;
  await search('zzzz');
  await page.getByText('Nothing on any map has this in its name or note.').waitFor();
  await page.keyboard.press('Escape');
  await field().waitFor({ state: 'detached' });
});

test('a double click on a call goes to the map it stands for, and the crumb leads back to the call', async () => {
  const { page } = program;
  await search('bake');
  await option(/^Bake\b/)
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await nodeNamed('Bake,').waitFor();
  await page.waitForTimeout(500);
  await nodeNamed('Bake,').dblclick();
  await nodeNamed('Collect the baking lists').waitFor();

  await page
    .getByRole('navigation', { name: 'Where in the map' })
    .getByRole('button', { name: 'Back to the call in Online order to delivery' })
    .click();

  await nodeNamed('Bake,').waitFor();
  await expect.poll(async () => await selected().getAttribute('aria-label')).toMatch(/^Bake,/);
});

test('the palette finds a command by what other programs call it', async () => {
  const { page } = program;
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('zoom to fit');
  await expect
    .poll(() => page.getByRole('option').allTextContents())
    .toEqual([expect.stringContaining('Show the whole map')]);
  await page.keyboard.press('Escape');
  await page.getByRole('option').first().waitFor({ state: 'detached' });
});

test('the palette shows what cannot be done now to those who look for it, and one Escape leaves it', async () => {
  const { page } = program;
  await page.getByRole('application').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('option').first().waitFor();
  expect(await page.getByRole('option', { name: /^Align/ }).count()).toBe(0);
  await page.keyboard.type('align in one row');
  const align = page.getByRole('option', { name: /^Align in one row/ });
  await align.waitFor();
  expect(await align.getAttribute('aria-disabled')).toBe('true');

  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('nothing went wrong on the way', () => {
  expect(program.complaints).toEqual([]);
});
