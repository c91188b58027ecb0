/** From a key press to "Saved" in the window, p95, against the time in which nobody notices that there was any (12 ms). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { openProgram } from '../e2e/openProgram.ts';
import { bigMap } from './bigMap.ts';
import { measurement, percentile, type Measurement } from './figures.ts';
import { DRAWN } from './ourSide.ts';

const PRESSES = 60;
const AIM_MS = 12;

export async function benchSaveKey(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'compass-bench-'));
  const path = join(folder, 'Keys.compass');
  writeWorkspace(path, bigMap(300), { newId: () => 'file', now: () => '2026-11-23T12:00:00.000Z' });
  const program = await openProgram({ folder: join(folder, 'home'), openPath: path });
  try {
    const { page } = program;
    await page.locator(DRAWN).first().waitFor({ state: 'attached' });
    await page.locator('.react-flow__node').first().waitFor();
    await page.getByTestId('board').getByRole('application').focus();
    await page.keyboard.press('Tab');
    const times: number[] = [];
    for (let press = 0; press < PRESSES; press += 1) {
      const time = saved(page);
      await page.evaluate(() => 0);
      await page.keyboard.press(press % 2 === 0 ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
      times.push(await time);
    }
    return [measurement('save-key', percentile(times, 0.95), AIM_MS, 'ms')];
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Milliseconds from the next key press until the bar says "Saved" again. */
const saved = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const bar = document.querySelector('header [role="status"][data-state]')!;
        let start = 0;
        addEventListener(
          'keydown',
          ({ key }) => {
            if (key !== 'Shift') start ||= performance.now();
          },
          { capture: true },
        );
        let wasSaving = false;
        const observer = new MutationObserver(() => {
          if (bar.getAttribute('data-state') !== 'saved') wasSaving = true;
          else if (wasSaving && start > 0) {
            observer.disconnect();
            done(performance.now() - start);
          }
        });
        observer.observe(bar, { attributes: true, attributeFilter: ['data-state'] });
      }),
  );
