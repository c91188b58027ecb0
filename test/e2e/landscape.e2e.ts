/** The landscape of all maps: what sets off what, by mouse and by keyboard; a customer's way over it. Asserted on the file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openExample();
  page = program.page;
  await page.keyboard.press('Control+Alt+a');
  await page.getByRole('listbox', { name: 'Maps of the business' }).waitFor();
}, 90_000);
afterAll(() => program.dispose());

const onDisk = () => savedDoc(program);
const links = async () => {
  const doc = await onDisk();
  return Object.values(doc.mapFlow).map(
    ({ fromMapId, toMapId }) => `${doc.map[fromMapId]!.name} > ${doc.map[toMapId]!.name}`,
  );
};
/** Reading the file takes its time on a busy machine. */
const patient = { timeout: 15_000 };
const card = (name: string) => page.getByRole('option', { name: new RegExp(`^${name}`) });

it('comes up with the map that was open selected, and reads without accessibility faults', async () => {
  expect(await card('Online order').getAttribute('aria-selected')).toBe('true');

  expect(await accessibilityFaults(page)).toEqual([]);
});

it('a line is drawn from a card to another by dragging its edge, named, and taken back by undo', async () => {
  const before = await links();
  const from = (await card('Sale in the shop').boundingBox())!;
  const to = (await card('Online order').boundingBox())!;
  await page.mouse.move(from.x + from.width - 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  await page.getByRole('textbox', { name: 'What is handed over' }).fill('today’s leftovers');

  expect(await links()).toEqual([...before, 'Sale in the shop > Online order to delivery']);
  expect(Object.values((await onDisk()).mapFlow).map(({ name }) => name)).toContain('today’s leftovers');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(links, patient).toEqual(before);
  // What the panel showed is gone; the keys still go somewhere.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

it('by keyboard: arrows walk, C and Enter link, Enter goes in', async () => {
  const before = await links();
  await card('Baking day').click();
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(links, patient).toEqual([...before, 'Baking day > Invoice the cafés and get paid']);

  await card('Invoice the cafés').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Invoice the cafés and get paid' }).waitFor({ state: 'attached' });
});

it('cards say the measure they are coloured by, and that it is not known where it is not', async () => {
  await page.keyboard.press('Control+Alt+a');
  await page.getByRole('radiogroup', { name: 'Colour by' }).getByText('Work').click();

  await expect.poll(() => card('Baking day').innerText(), patient).toMatch(/\d+\sh$/);
  await page.getByText('Hours of work a month', { exact: true }).first().waitFor();
});

it('a customer journey is made, its touchpoints placed, ordered and felt', async () => {
  await page.getByRole('button', { name: /Customer journey/ }).click();
  await page.getByRole('option', { name: 'New journey…' }).click();
  await page.getByRole('textbox', { name: 'Name of the journey' }).fill('A café reorders');
  await card('Win and serve').click();
  await page.getByRole('button', { name: 'Add a touchpoint of “A café reorders” here' }).click();
  await page.getByRole('textbox', { name: 'What happens' }).fill('Calls the owner');
  await page.getByRole('textbox', { name: 'Wait' }).fill('2 h');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /How it feels/ }).click();
  await page.getByRole('option', { name: 'annoying' }).click();
  await page
    .getByRole('region', { name: /Touchpoints of/ })
    .getByRole('button', { name: 'Add touchpoint' })
    .click();
  await page.getByRole('textbox', { name: 'What happens' }).fill('Hears of us');
  await page.getByRole('button', { name: 'Move earlier' }).click();

  const strip = page.getByRole('region', { name: 'Touchpoints of A café reorders, in order' });
  await expect
    .poll(() => strip.getByRole('listitem').allInnerTexts(), patient)
    .toEqual([expect.stringContaining('Hears of us'), expect.stringContaining('Calls the owner')]);
  const doc = await onDisk();
  const point = Object.values(doc.touchpoint).find(({ name }) => name === 'Calls the owner')!;
  expect(point).toMatchObject({ feeling: -1, order: 1 });
  expect(doc.map[point.targetId!]?.name).toBe('Win and serve a new café');
  expect(doc.figure[`${point.id}.wait`]?.likely).toBe(120);

  // To where a touchpoint is, as into a subprocess.
  await strip.getByRole('button', { name: /Calls the owner/ }).focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('application', { name: /Win and serve a new café/ }).waitFor();
  await page.keyboard.press('Control+Alt+a');
  await strip.waitFor();
  expect(program.complaints).toEqual([]);
});
