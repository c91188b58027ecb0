/**
 * The list beside maps of 60, 300 and 1,000 steps: opening it, and typing the next line in the middle of it. Each figure is the work of the
 * page's main thread (ms) from the key until the screen rests; `list-open-…` against what is felt as at once, `list-type-…` against one beat
 * of the screen.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { openProgram } from '../e2e/openProgram.ts';
import { bigMap } from './bigMap.ts';
import { measurement, median, type Measurement } from './figures.ts';
import { workOf } from './frames.ts';
import { DRAWN, WINDOW } from './ourSide.ts';

const SIZES = [60, 300, 1000] as const;
const OPEN_MS = 100;
const BEAT_MS = 1000 / 60;
const OPENINGS = 5;
const LINES = 15;

export async function benchList(wanted: (name: string) => boolean): Promise<Measurement[]> {
  const results: Measurement[] = [];
  for (const size of SIZES) {
    if (![`list-open-${size}`, `list-type-${size}`].some(wanted)) continue;
    const { open, type } = await onMap(size, measure);
    results.push(
      measurement(`list-open-${size}`, median(open), OPEN_MS, 'ms'),
      measurement(`list-type-${size}`, median(type), BEAT_MS, 'ms'),
    );
  }
  return results;
}

async function measure(page: Page): Promise<{ readonly open: number[]; readonly type: number[] }> {
  const open: number[] = [];
  const toggle = page.getByRole('button', { name: 'List of steps' });
  for (let round = 0; round < OPENINGS; round += 1) {
    open.push(await workOf(page, () => toggle.press('Enter')));
    await page.getByRole('treegrid').waitFor();
    if (round < OPENINGS - 1) await toggle.press('Enter');
  }
  const type: number[] = [];
  await page.getByRole('treegrid').getByRole('textbox').press('PageDown');
  await page.keyboard.press('Enter');
  for (let line = 0; line < LINES; line += 1) {
    await page.keyboard.type(`Line ${line}`);
    type.push(await workOf(page, () => page.keyboard.press('Enter')));
  }
  return { open, type };
}

/** The built program with a map of this size, its engine at rest. */
async function onMap<T>(size: number, work: (page: Page) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'compass-bench-'));
  const path = join(folder, 'List.compass');
  writeWorkspace(path, bigMap(size), { newId: () => 'file', now: () => '2026-11-23T12:00:00.000Z' });
  const program = await openProgram({ folder: join(folder, 'home'), openPath: path, size: WINDOW });
  try {
    await program.page.locator(DRAWN).first().waitFor({ state: 'attached' });
    return await work(program.page);
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
