/** The window comes back where it was, and on a screen that is there. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openProgram } from './openProgram.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'process-compass-place-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const placeFile = () => join(folder, 'app-data/window.json');
const SOON = { timeout: 15_000 };
const boundsOf = (page: Page) =>
  page.evaluate(() => ({ x: screenX, y: screenY, width: outerWidth, height: outerHeight }));

it('where it stood when it was closed', async () => {
  const first = await openProgram({ folder });
  await first.page.waitForLoadState('load');
  await first.page.evaluate(() => {
    moveTo(60, 70);
    resizeTo(1000, 640);
  });
  await expect.poll(() => boundsOf(first.page), SOON).toMatchObject({ width: 1000, height: 640 });
  const stood = await boundsOf(first.page);
  await expect.poll(() => existsSync(placeFile()), SOON).toBe(true);
  await first.page.waitForTimeout(1500);
  await first.requestClose();
  await first.ended;

  const second = await openProgram({ folder });
  await second.page.waitForLoadState('load');
  await expect.poll(() => boundsOf(second.page), SOON).toEqual(stood);
  await second.close();
});

it('where it can be seen, when its screen is gone', async () => {
  mkdirSync(join(folder, 'app-data'), { recursive: true });
  const away = { x: 9000, y: 9000, width: 900, height: 600, isMaximized: false };
  writeFileSync(placeFile(), JSON.stringify(away));
  const program = await openProgram({ folder });
  await program.page.waitForLoadState('load');
  const isWithinReach = () =>
    program.page.evaluate(() => screenX >= 0 && screenX + 120 < screen.width && screenY + 40 < screen.height);
  await expect.poll(isWithinReach, SOON).toBe(true);
  const kept = () => JSON.parse(readFileSync(placeFile(), 'utf8')) as { readonly x: number };
  await expect.poll(() => kept().x, SOON).toBeLessThan(1600);
  await program.close();
});
