/** What had the keyboard focus is taken away: the keys still go somewhere. Only a press beside everything takes them away. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openExample();
  page = program.page;
}, 90_000);
afterAll(() => program.dispose());

const regionWithFocus = () =>
  page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'));

it('a key that leaves the map in the frame of a press on it gives the new place the focus', async () => {
  const map = page.getByRole('application');
  await map.focus();
  // A slow computer has both in its queue before it draws.
  await map.evaluate((element) => {
    element.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: '1', code: 'Digit1', ctrlKey: true, bubbles: true }),
    );
  });
  await map.waitFor({ state: 'detached' });

  await expect.poll(regionWithFocus).toBe('place');
  await page.keyboard.press('Control+3');
  await map.waitFor();
});

it('what is taken away by a press on itself leaves the focus beside it', async () => {
  await page.locator('.react-flow__node[aria-label^="Check stock"]').click();
  const remove = page.getByRole('button', { name: 'Remove Stock spreadsheet' });
  await remove.click();
  await remove.waitFor({ state: 'detached' });

  await expect.poll(regionWithFocus).toBe('inspector');
});

it('a press beside everything takes the focus away, and what changes then does not bring it back', async () => {
  await page.getByRole('application').focus();
  // The head of the inspector, where there is nothing to press.
  await page.locator('[data-region="inspector"]').click({ position: { x: 120, y: 22 } });
  await expect.poll(regionWithFocus).toBeUndefined();
  await page.evaluate(async () => {
    const something = document.body.appendChild(document.createElement('div'));
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    something.remove();
    for (let frame = 0; frame < 8; frame++) await new Promise(requestAnimationFrame);
  });

  expect(await regionWithFocus()).toBeUndefined();
});
