/**
 * From a key press to "Saved" in the window, p95, against the time in which nobody notices that there was any (12 ms). `save-key-drive` is what
 * the drive alone takes for that in the same minute: the least that SQLite can do with the same durability. `save-key-program` is the way of an
 * edit without a drive that lets it wait: the same with the file in memory, where the system has a folder for that.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { openProgram } from '../e2e/openProgram.ts';
import { bigMap } from './bigMap.ts';
import { measurement, percentile, type Measurement } from './figures.ts';
import { DRAWN } from './ourSide.ts';
import { bareFile } from './save.ts';

const PRESSES = 60;
const AIM_MS = 12;
/** A folder in memory, where there is one. */
const MEMORY = '/dev/shm';

export async function benchSaveKey(): Promise<Measurement[]> {
  const note = (name: string, times: readonly number[]) =>
    measurement(name, percentile(times, 0.95), AIM_MS, 'ms');
  const onDrive = await keysIn(tmpdir());
  const results = [note('save-key', onDrive.saved), note('save-key-drive', onDrive.bare)];
  if (existsSync(MEMORY)) results.push(note('save-key-program', (await keysIn(MEMORY)).saved));
  return results;
}

/** Keys in a workspace that lies in this folder, each followed by a bare commit there. */
async function keysIn(
  place: string,
): Promise<{ readonly saved: readonly number[]; readonly bare: readonly number[] }> {
  const folder = mkdtempSync(join(place, 'compass-bench-'));
  const path = join(folder, 'Keys.compass');
  writeWorkspace(path, bigMap(300), { newId: () => 'file', now: () => '2026-11-23T12:00:00.000Z' });
  const bareOne = bareFile(join(folder, 'bare.db'));
  const program = await openProgram({ folder: join(folder, 'home'), openPath: path });
  try {
    const { page } = program;
    await page.locator(DRAWN).first().waitFor({ state: 'attached' });
    await page.locator('.react-flow__node').first().waitFor();
    await page.getByTestId('board').getByRole('application').focus();
    await page.keyboard.press('Tab');
    const times: number[] = [];
    const bare: number[] = [];
    for (let press = 0; press < PRESSES; press += 1) {
      const time = saved(page);
      await page.evaluate(() => 0);
      await page.keyboard.press(press % 2 === 0 ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
      times.push(await time);
      bare.push(bareOne.commit());
    }
    return { saved: times, bare };
  } finally {
    bareOne.close();
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
