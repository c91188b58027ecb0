/**
 * Typing, moving and undoing in a map of 3,000 steps, and all of that while the engine is busy for five seconds: what the eye sees after
 * each key. A key's figure is the longest time between two frames from the press until the screen rests; frames in which nothing was
 * pressed do not count, they would flatter. `edit-…` is the 95th percentile against two beats of the screen, `edit-…-median` against one.
 * `edit-…-work` is the work of the page's main thread for such a key (median, processor time): what is left of the figure where nothing has to
 * wait for a processor or for the screen.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { openProgram } from '../e2e/openProgram.ts';
import { bigMap } from './bigMap.ts';
import { measurement, median, percentile, type Measurement } from './figures.ts';
import { longestGap, workOf } from './frames.ts';
import { DRAWN, WINDOW } from './ourSide.ts';

const STEPS = 3000;
const BEAT_MS = 1000 / 60;
const BUSY_MS = 5000;
/** The longest gap that nobody takes for a halt, while the engine is busy. */
const GAP_MS = 50;
const RUNS = 12;
/** The foot of the window while the engine has not answered the latest edit. */
const STALE = 'footer [role="status"][data-stale]';

export async function benchEdits(): Promise<Measurement[]> {
  return onBigMap(async (page) => {
    const results: Measurement[] = [];
    // In this order: what is undone was moved before.
    for (const [name, run] of Object.entries({ type, move, undo })) {
      const keys = await run(page);
      const gaps = keys.map(({ gap }) => gap);
      results.push(
        measurement(`edit-${name}-${STEPS}`, percentile(gaps, 0.95), 2 * BEAT_MS, 'ms'),
        measurement(`edit-${name}-${STEPS}-median`, median(gaps), BEAT_MS, 'ms'),
        measurement(`edit-${name}-${STEPS}-work`, median(keys.map(({ work }) => work)), BEAT_MS, 'ms'),
      );
    }
    return results;
  });
}

export async function benchBusyEngine(): Promise<Measurement[]> {
  return onBigMap(async (page) => [
    measurement('engine-busy-gap', Math.max(...(await whileBusy(page))), GAP_MS, 'ms'),
  ]);
}

/** The built program with the map, its engine at rest, the first step selected. */
async function onBigMap<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'compass-bench-'));
  const path = join(folder, 'Edits.compass');
  writeWorkspace(path, bigMap(STEPS), { newId: () => 'file', now: () => '2026-11-23T12:00:00.000Z' });
  const program = await openProgram({ folder: join(folder, 'home'), openPath: path, size: WINDOW });
  try {
    const { page } = program;
    await page.locator(DRAWN).first().waitFor({ state: 'attached' });
    await page.locator(STALE).waitFor({ state: 'detached' });
    await page.getByTestId('board').getByRole('application').focus();
    await page.keyboard.press('Tab');
    return await work(page);
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What one key cost (ms). */
interface Pressed {
  /** The longest time between two frames. */
  readonly gap: number;
  readonly work: number;
}

async function press(page: Page, key: string): Promise<Pressed> {
  let gap = 0;
  const work = await workOf(page, async () => {
    gap = await longestGap(page, () => page.keyboard.press(key));
  });
  return { gap, work };
}

/** A name on the map, then on in the inspector, where each letter is an edit. */
async function type(page: Page): Promise<Pressed[]> {
  const keys = await inTurn('Check order again'.split(''), async (letter, index) => {
    if (index === 0) await page.keyboard.press('F2');
    return press(page, letter === ' ' ? 'Space' : letter);
  });
  await page.keyboard.press('Enter');
  const name = page
    .getByRole('region', { name: 'Inspector' })
    .getByRole('textbox', { name: 'Name', exact: true });
  await name.focus();
  await page.keyboard.press('End');
  keys.push(
    ...(await inTurn(' and sign'.split(''), (letter) => press(page, letter === ' ' ? 'Space' : letter))),
  );
  await page.getByTestId('board').getByRole('application').focus();
  return keys;
}

/** One step after the other is pushed about by the arrows. */
async function move(page: Page): Promise<Pressed[]> {
  const keys: Pressed[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.keyboard.press('Tab');
    keys.push(...(await inTurn(['ArrowDown', 'ArrowRight'], (key) => press(page, key))));
  }
  return keys;
}

/** All of it back, and there again. */
async function undo(page: Page): Promise<Pressed[]> {
  const keys = [...Array<string>(RUNS).fill('Control+z'), ...Array<string>(RUNS).fill('Control+Shift+z')];
  return inTurn(keys, (key) => press(page, key));
}

/** Steps are pushed about while the engine cannot answer, and on until it has. */
async function whileBusy(page: Page): Promise<number[]> {
  const engine = page.workers().find((worker) => worker.url().includes('engine'));
  if (!engine) throw new Error('no engine beside this window');
  const state = { isBusy: true };
  const busy = engine
    .evaluate((until) => {
      const end = performance.now() + until;
      while (performance.now() < end);
    }, BUSY_MS)
    .then(() => (state.isBusy = false));
  const gaps: number[] = [];
  for (let edit = 0; state.isBusy; edit += 1)
    gaps.push(await longestGap(page, () => page.keyboard.press(edit % 2 === 0 ? 'ArrowDown' : 'ArrowUp')));
  await busy;
  gaps.push(await longestGap(page, () => page.locator(STALE).waitFor({ state: 'detached' })));
  return gaps;
}

async function inTurn<T>(
  keys: readonly string[],
  work: (key: string, index: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  for (const [index, key] of keys.entries()) results.push(await work(key, index));
  return results;
}
