/** The strategy tree by keyboard alone, and its thread to the map: in the window, asserted on the file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openProgram({ size: { width: 1440, height: 900 } });
  page = program.page;
  await page
    .getByRole('button', { name: /example/i })
    .first()
    .click();
  await page.getByRole('region', { name: 'Inspector' }).waitFor();
  await page.keyboard.press('Control+2');
  await page.getByRole('treegrid').waitFor();
}, 90_000);
afterAll(() => program.dispose());

const onDisk = () => savedDoc(program);
const titles = async () =>
  Object.values((await onDisk()).goal)
    .toSorted((a, b) => a.order - b.order)
    .map((goal) => goal.title);
const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });

it('a goal is added, named, moved up and deleted without the mouse', async () => {
  const before = await titles();
  await row(`Goal: ${before.at(-1)}`).click();

  await page.keyboard.press('Enter');
  await page.keyboard.type('Grow with left and right');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(await titles()).toEqual([...before, 'Grow with left and right']);

  await page.keyboard.press('Alt+ArrowUp');
  expect(await titles()).toEqual([...before.slice(0, -1), 'Grow with left and right', before.at(-1)]);

  await page.keyboard.press('Delete');
  expect(await titles()).toEqual(before);
});

it('Escape takes back a name that was being typed', async () => {
  const [first] = await titles();
  await row(`Goal: ${first}`).click();

  await page.keyboard.press('F2');
  await page.keyboard.type('Something else');
  await page.keyboard.press('Escape');

  expect((await titles())[0]).toBe(first);
});

it('a vague objective says letter by letter what is missing', async () => {
  await row('Objective: Improve efficiency').click();

  const answer = page.getByRole('region', { name: 'Is it SMART?' });
  await answer.getByText('Measurable').waitFor();
  expect(await answer.getByRole('listitem').count()).toBe(5);
  expect(await answer.innerText()).toMatch(/Not yet/);
});

it('a measurement is added with Enter and the line says so in words', async () => {
  await row('KPI: Overtime a month').click();
  const group = page.getByRole('group', { name: 'Add measurement' });

  await group.getByLabel('Date').fill('2027-01-31');
  await group.getByRole('textbox', { name: 'Value' }).fill('22,5');
  await page.keyboard.press('Enter');

  await expect
    .poll(async () => Object.values((await onDisk()).measurement).some(({ value }) => value === 22.5))
    .toBe(true);
  expect(
    await page.getByRole('img', { name: /^Measurements over time/ }).getAttribute('aria-label'),
  ).toContain('22.5');
});

it('shows on the map what serves a goal', async () => {
  const [first] = await titles();
  await row(`Goal: ${first}`).click();
  await page.getByRole('button', { name: 'Show on map', exact: true }).click();

  await page.getByRole('region', { name: 'Inspector' }).waitFor();
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Stop showing' }).waitFor();
});

it('nothing went wrong on the way', () => {
  expect(program.complaints).toEqual([]);
});
