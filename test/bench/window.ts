/** From the start of the program to the first drawing that can be used, against an empty window of the same Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { findChromium } from '../../electron/shell/findChromium.ts';
import { openProgram } from '../e2e/openProgram.ts';
import { ensureDisplay } from '../e2e/xvfb.ts';
import { bigMap } from './bigMap.ts';
import { DRAWN } from './ourSide.ts';
import { measurement, median, type Measurement } from './figures.ts';

const RUNS = 3;

export async function benchWindow(): Promise<Measurement[]> {
  await ensureDisplay();
  const folder = mkdtempSync(join(tmpdir(), 'compass-bench-'));
  const path = join(folder, 'Window.compass');
  writeWorkspace(path, bigMap(60), { newId: () => 'file', now: () => '2026-11-23T12:00:00.000Z' });
  const ours: number[] = [];
  const empty: number[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await firstDrawing(join(folder, 'home'), path));
      empty.push(await emptyWindow(join(folder, 'empty')));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [measurement('window', median(ours), median(empty), 'ms')];
}

async function firstDrawing(folder: string, openPath: string): Promise<number> {
  const start = performance.now();
  const program = await openProgram({ folder, openPath });
  await program.page.locator(DRAWN).first().waitFor({ state: 'attached' });
  const time = performance.now() - start;
  await program.close();
  return time;
}

async function emptyWindow(profile: string): Promise<number> {
  const start = performance.now();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()!,
    headless: false,
    viewport: null,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--app=about:blank'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  const time = performance.now() - start;
  await context.close();
  return time;
}
