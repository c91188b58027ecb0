/** What had the keyboard focus is taken away or covered: the keys still go somewhere. Only a press beside everything takes them away. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('what floats when a dialog is opened by key', () => {
  const open = {
    'the card of a number': async () => {
      await page.keyboard.press('Control+5');
      const why = page.getByRole('button', { name: /^Why / }).first();
      await why.click();
      return why;
    },
    'a menu': async () => {
      const menu = page.getByRole('button', { name: 'Menu', exact: true });
      await menu.click();
      return menu;
    },
    'the menu of a step': async () => {
      await page.keyboard.press('Control+3');
      const step = page.locator('.react-flow__node[aria-label^="Check stock"]');
      await step.click({ button: 'right' });
      return step;
    },
    'a list of choices': async () => {
      await page.keyboard.press('Control+5');
      const status = page.getByRole('button', { name: /Status$/ }).first();
      await status.click();
      return status;
    },
  };

  it.each(Object.entries(open))('%s closes, and the focus comes back to where it was', async (_, openIt) => {
    // Also what is kept from a screen reader, as everything is that stands behind a dialog.
    const floating = page.getByRole('dialog', { includeHidden: true });
    const palette = page.getByRole('dialog', { name: 'Command palette' });
    const button = await openIt();
    await floating.waitFor();
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await expect.poll(() => floating.count()).toBe(1);
    await expect.poll(() => palette.evaluate((it) => it.contains(document.activeElement))).toBe(true);

    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
    await expect
      .poll(() => button.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
  });
});
