/** A large map is laid out while the window goes on: what is edited meanwhile stays, Escape stops it, and it is one entry of the history. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { bigMap } from '../bench/bigMap.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

/** So many that laying out takes much longer than a key press. */
const STEPS = 1500;
const drawn = bigMap(STEPS);
let program: OpenProgram;
let page: Page;
let openPath: string;

beforeEach(async () => {
  openPath = join(mkdtempSync(join(tmpdir(), 'tidy-')), 'Large.compass');
  writeWorkspace(openPath, drawn, { newId: () => 'file', now: () => '2026-11-30T12:00:00.000Z' });
  program = await openProgram({ openPath, size: { width: 1280, height: 720 } });
  ({ page } = program);
  await page.getByTestId('board').locator('.react-flow__node').first().click();
});
afterEach(() => program.dispose());

const steps = async () => {
  await page.getByText('Saved', { exact: true }).waitFor();
  return (await fileDoc(openPath)).step;
};
const sign = () => page.getByText(`Laying out “Map of ${STEPS} steps”`);

test('what is edited while a map is laid out stays, and the layout is left', async () => {
  await page.keyboard.press('Control+Shift+l');
  await page.keyboard.press('ArrowDown');
  await page.getByText('Not laid out: the map was changed').waitFor();

  const now = Object.values(await steps());
  const moved = now.filter(({ id, x, y }) => x !== drawn.step[id]!.x || y !== drawn.step[id]!.y);
  expect(moved).toHaveLength(1);
  expect(program.complaints).toEqual([]);
});

test('a layout that takes longer says so and is stopped by Escape; let run, it is one entry of the history', async () => {
  await page.keyboard.press('Control+Shift+l');
  await sign().waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Stopped').waitFor();
  await sign().waitFor({ state: 'detached' });
  expect(await steps()).toEqual(drawn.step);

  await page.keyboard.press('Control+Shift+l');
  await page.getByText('Map laid out.').waitFor();
  expect(await steps()).not.toEqual(drawn.step);
  await page.keyboard.press('Control+z');
  await page.getByText('Undone').waitFor();
  expect(await steps()).toEqual(drawn.step);
  expect(program.complaints).toEqual([]);
});
