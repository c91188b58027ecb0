/** Gestures on a page, with the time between frames while they last. The same mouse and wheel for whatever page it is. */
import type { Page } from 'playwright-core';
import { percentile } from './figures.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const middleOf = (area: Area) => ({ x: area.x + area.width / 2, y: area.y + area.height / 2 });

export interface FrameFigures {
  /** The 95th percentile of the time between frames (ms): what the eye sees, never less than the screen's own beat. */
  readonly time: number;
  /** Work of the page's main thread a frame (ms, mean): script, style, layout and painting, also where it hides within the beat. */
  readonly work: number;
}

/** What the frames cost while `gesture` runs. */
export async function frameFigures(page: Page, gesture: () => Promise<void>): Promise<FrameFigures> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  await page.evaluate(() => {
    const times: number[] = [];
    const state = { times, isRunning: true };
    (globalThis as { benchFrames?: typeof state }).benchFrames = state;
    let last = performance.now();
    const tick = (now: number) => {
      times.push(now - last);
      last = now;
      if (state.isRunning) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const before = await worked();
  await gesture();
  const work = (await worked()) - before;
  const times = await page.evaluate(() => {
    const state = (globalThis as { benchFrames?: { times: number[]; isRunning: boolean } }).benchFrames!;
    state.isRunning = false;
    return state.times;
  });
  await session.detach();
  return { time: percentile(times.slice(2), 0.95), work: work / times.length };
}

/** Work of the page's main thread (ms) while `work` runs and in the frames until the screen rests after it. */
export async function workOf(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const before = await worked();
  await work();
  await page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        const tick = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => tick(left - 1)));
        tick(frames);
      }),
    FRAMES_AFTER,
  );
  const spent = (await worked()) - before;
  await session.detach();
  return spent;
}

/** How many frames after an edit are looked at: the one that shows it, and those in which what follows from it arrives. */
const FRAMES_AFTER = 4;

/** The longest time (ms) between two frames while `work` runs and the screen comes to rest after it. */
export async function longestGap(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const state = { longest: 0, isRunning: true };
    (globalThis as { benchGap?: typeof state }).benchGap = state;
    return new Promise<void>((done) => {
      let last = Number.NaN;
      const tick = (now: number) => {
        if (now - last > state.longest) state.longest = now - last;
        if (Number.isNaN(last)) done();
        last = now;
        if (state.isRunning) requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
  });
  await work();
  for (let frame = 0; frame < FRAMES_AFTER; frame += 1) await nextFrame(page);
  return page.evaluate(() => {
    const state = (globalThis as { benchGap?: { longest: number; isRunning: boolean } }).benchGap!;
    state.isRunning = false;
    return state.longest;
  });
}

const GESTURE_STEPS = 60;

/** Scrolls the map to and fro with the wheel. */
export async function pan(page: Page, area: Area): Promise<void> {
  await page.mouse.move(middleOf(area).x, middleOf(area).y);
  for (let step = 0; step < GESTURE_STEPS; step += 1) {
    const sign = step < GESTURE_STEPS / 2 ? 1 : -1;
    await page.mouse.wheel(sign * 40, sign * 6);
    await nextFrame(page);
  }
}

/** Zooms in and out again at the middle. */
export async function zoom(page: Page, area: Area): Promise<void> {
  await page.mouse.move(middleOf(area).x, middleOf(area).y);
  await page.keyboard.down('Control');
  for (let step = 0; step < GESTURE_STEPS; step += 1) {
    await page.mouse.wheel(0, step < GESTURE_STEPS / 2 ? -20 : 20);
    await nextFrame(page);
  }
  await page.keyboard.up('Control');
}

/** Drags what lies at `from` three quarters around a circle and lets it go there, with the frames that follow. */
export async function drag(page: Page, from: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= GESTURE_STEPS; step += 1) {
    const angle = (step / GESTURE_STEPS) * 1.5 * Math.PI;
    await page.mouse.move(from.x + 60 * Math.sin(angle), from.y + 40 * (1 - Math.cos(angle)));
    await nextFrame(page);
  }
  await page.mouse.up();
  for (let frame = 0; frame < 3; frame += 1) await nextFrame(page);
}

export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
}

/** What follows from opening a model (answers of the engine, the frames in which it comes to rest) is over by then. */
const REST_MS = 1500;

/** Heap in use (MB) once what `show` shows has come to rest and what was before is collected. */
export async function heapAtRest(page: Page, show: () => Promise<unknown>): Promise<number> {
  await show();
  await page.waitForTimeout(REST_MS);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
