/** A map read by keys alone: in the order of the flow, with a way chosen by its number, and in brief; and the way out of every part. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openProgram({ size: { width: 1280, height: 720 } });
  page = program.page;
  await page.getByRole('button', { name: /The worked example/ }).click();
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
}, 90_000);
afterAll(() => program.dispose());

const keys = async (...pressed: readonly string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const board = () => page.getByTestId('board');
/** Whether the focus is on the map itself, not on a tool over it. */
const inMap = () => page.evaluate(() => document.activeElement?.closest('[role="application"]') !== null);
/** What the live region of the map says. */
const heard = async (words: string | RegExp) => {
  const said = () => board().locator('[role="status"]').textContent();
  await expect.poll(said, { timeout: 5000 }).toMatch(words);
};
const panel = () => page.getByRole('region', { name: 'Reading' });
const regionWithFocus = () =>
  page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'));

it('R reads the map, the arrows walk, a digit takes a way, the way back is remembered, Escape ends', async () => {
  await page.getByRole('application').focus();
  await keys('r');
  await heard(/^Reading\..*Order in the web shop, .*Then/);
  await page.getByRole('button', { name: 'Reading: Escape ends' }).waitFor();

  await keys('ArrowRight', 'ArrowRight');
  await heard(
    /^Type the order into the till, Step.*, Shop staff, with .*, work 5 min, .*marks: .*candidate.*\. Then/,
  );
  await keys('ArrowDown');
  await heard('Orders pile up behind the counter');
  await keys('Alt+ArrowRight', 'ArrowRight');
  await heard(/^Enough for the day\?, Decision.* 2 ways: 1 yes, to Confirm.*; 2 no, to Call the customer/);
  await keys('2');
  await heard(/^Call the customer.*Step/);
  await panel()
    .getByRole('heading', { name: /^Call the customer/ })
    .waitFor();
  await keys('ArrowLeft');
  await heard(/^Enough for the day/);
  await keys('ArrowUp');
  await heard(/^Enough for the day/);

  // Marks go on as ever; a digit after M is a waste, not a way.
  await keys('m', '3');
  await heard('Enough for the day? marked: Waiting');
  await panel().getByRole('heading', { name: 'Enough for the day?' }).waitFor();
  await keys('Control+z');

  expect(await accessibilityFaults(page)).toEqual([]);
  await keys('Escape');
  await heard(/^Reading ended/);
  await panel().waitFor({ state: 'detached' });
  await keys('1');
  expect(await panel().count()).toBe(0);
  expect(await regionWithFocus()).toBe('map');
});

it('the whole map is read by pressing one key, and nothing twice', async () => {
  await keys('Escape', 'r', 'Home');
  const read: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    read.push(await panel().getByRole('heading').innerText());
    await keys('ArrowRight');
    if (await board().locator('[role="status"]').filter({ hasText: 'All of the map' }).count()) break;
  }
  expect(await panel().getByText(`${read.length} of ${read.length}`).count()).toBe(1);
  expect(read.length).toBeGreaterThan(8);
  await keys('Escape');
});

it('Shift and R say the map in brief', async () => {
  await keys('Shift+r');
  await heard(/\d+ steps, \d+ lanes: .*\. Bottleneck: .*\. Longest wait: .*\. \d+ candidates\./);
  await board()
    .getByText(/Longest wait/)
    .waitFor();
});

it('F6 goes round all parts with every pane open, and back with Shift; Tab leaves the map after Escape', async () => {
  await keys('Control+Alt+s', 'Control+Alt+i');
  const parts = async (key: string) => {
    const seen: (string | null | undefined)[] = [];
    for (let press = 0; press < 7; press += 1) {
      await keys(key);
      seen.push(await regionWithFocus());
    }
    return seen;
  };
  const round = await parts('F6');
  expect(new Set(round).size).toBe(6);
  expect(round).not.toContain(undefined);
  expect(new Set(await parts('Shift+F6'))).toEqual(new Set(round));
  while ((await regionWithFocus()) !== 'map') await keys('F6');
  await keys('Tab');
  expect(await inMap()).toBe(true);
  await keys('Escape');
  expect(await inMap()).toBe(true);
  await keys('Tab');
  expect(await inMap()).toBe(false);
  await keys('Shift+Tab');
  expect(await inMap()).toBe(true);
  expect(program.complaints).toEqual([]);
});
