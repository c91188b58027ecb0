/** Layers by one key each, and a map presented to people: in a real window, by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openExample();
  page = program.page;
  await page.getByTestId('board').waitFor();
  await page.getByRole('button', { name: /candidates/ }).waitFor();
}, 90_000);
afterAll(() => program.dispose());

const step = (name: string) => page.locator('.react-flow__node').filter({ hasText: name });
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};

it('L and a letter colours the steps, with the number on each and a legend; the same again takes it away', async () => {
  await keys('l', 't');
  await page.getByText('Time of one case, start to end').waitFor();
  await expect.poll(() => step('into the till').first().innerText(), { timeout: 10_000 }).toMatch(/\d+ min/);

  await keys('l', 'o');
  await page.getByText('Cost a month').first().waitFor();
  await expect.poll(() => step('into the till').first().innerText(), { timeout: 10_000 }).toMatch(/€/);

  await keys('l', 'o');
  await page.getByText('little').waitFor({ state: 'detached' });
});

it('objectives served, figures, marks and candidates are layers of their own', async () => {
  const before = await step('into the till').first().innerText();
  await keys('l', 'g', 'l', 'f');
  await expect
    .poll(() => step('into the till').first().innerText(), { timeout: 10_000 })
    .toMatch(/5 min · 20 min/);

  await keys('l', 'g', 'l', 'f');
  await expect.poll(() => step('into the till').first().innerText(), { timeout: 10_000 }).toBe(before);
});

it('a map is presented: forward, along a chosen way, back, and out with Escape', async () => {
  await keys('F5');
  const panel = page.getByRole('region', { name: 'Presentation' });
  await panel.getByRole('heading', { name: 'Order in the web shop' }).waitFor();
  expect(await page.getByRole('navigation').count()).toBe(0);

  await keys('ArrowRight', 'ArrowRight');
  await panel.getByRole('heading', { name: 'Type the order into the till' }).waitFor();
  await panel.getByText('Orders pile up behind the counter').waitFor();

  await keys('ArrowRight', 'ArrowRight', '2');
  await panel.getByRole('heading', { name: 'Call the customer' }).waitFor();
  await keys('ArrowLeft');
  await panel.getByRole('heading', { name: 'Enough for the day?' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await keys('Escape');
  await panel.waitFor({ state: 'detached' });
  await page.getByRole('region', { name: 'Inspector' }).waitFor();
  expect(program.complaints).toEqual([]);
});
