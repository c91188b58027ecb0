import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { mapContents } from '../../shared/model/index.ts';
import { openProgram } from '../e2e/openProgram.ts';
import { bigMap } from './bigMap.ts';
import type { Opening, Side } from './side.ts';

export const WINDOW = { width: 1440, height: 900 };
/** Something of a map is on the board: shapes near by, or the picture of the whole from afar. */
export const DRAWN = '[data-testid="board"] .react-flow__node, [data-testid="board"] canvas';
/** A place near the edge of a step, away from its text and from what appears around it. */
const GRIP = { x: 14, y: 12 };

/** The built program with the model as a workspace file, reached as a user reaches it: by its line in the list of recent files. */
export async function openOurs(size: number): Promise<Side> {
  const folder = mkdtempSync(join(tmpdir(), 'compass-bench-'));
  const path = join(folder, `Bench ${size}.compass`);
  const small = join(folder, 'Small.compass');
  const doc = bigMap(size);
  const made = { newId: () => 'file', now: () => '2026-11-23T12:00:00.000Z' };
  writeWorkspace(path, doc, made);
  writeWorkspace(small, bigMap(6), made);
  const home = { folder: join(folder, 'home'), size: WINDOW };
  const before = await openProgram({ ...home, openPath: path });
  await before.page.locator(DRAWN).first().waitFor({ state: 'attached' });
  await before.close();
  const program = await openProgram({ ...home, openPath: small });
  const { page } = program;
  await page.locator(DRAWN).first().waitFor({ state: 'attached' });
  const steps = mapContents(doc, 'map').steps;

  const view = () =>
    page.evaluate(() => {
      const frame = document.querySelector('.react-flow')!.getBoundingClientRect();
      const matrix = new DOMMatrix(
        getComputedStyle(document.querySelector('.react-flow__viewport')!).transform,
      );
      return {
        left: frame.left,
        top: frame.top,
        width: frame.width,
        height: frame.height,
        x: matrix.e,
        y: matrix.f,
        zoom: matrix.a,
      };
    });

  /** The file that is open is not among the recent ones. */
  let isSmall = true;
  /** Where a file's line in the list of recent files is. */
  const lineOf = async (name: string): Promise<[number, number]> => {
    await page.getByRole('navigation').getByRole('button', { name: 'Start', exact: true }).click();
    const line = page.getByRole('listitem').getByRole('button', { name: new RegExp(name) });
    await line.waitFor();
    const box = (await line.boundingBox())!;
    return [box.x + box.width / 2, box.y + box.height / 2];
  };

  const openSmall = async () => {
    if (isSmall) return;
    isSmall = true;
    await page.mouse.click(...(await lineOf('Small')));
    await page.getByText('Map of 6 steps').first().waitFor();
    await page.locator(DRAWN).first().waitFor({ state: 'attached' });
  };

  return {
    page,
    openSmall,
    async open() {
      await openSmall();
      isSmall = false;
      const line = await lineOf(`Bench ${size}`);
      // Two calls: the first must be done before the press, or it would wait for another one.
      await page.evaluate((drawn) => {
        const opened = new Promise<Opening>((done) => {
          let pressed = 0;
          let atHand = 0;
          addEventListener('pointerdown', () => (pressed = performance.now()), { once: true, capture: true });
          const parse = JSON.parse;
          // The first long text after the press is the model.
          JSON.parse = (text, reviver) => {
            if (pressed > 0 && atHand === 0 && text.length > 50_000) atHand = performance.now();
            return parse(text, reviver) as unknown;
          };
          const look = () => {
            if (atHand === 0 || !document.querySelector(drawn)) requestAnimationFrame(look);
            else
              requestAnimationFrame(() =>
                requestAnimationFrame(() => {
                  JSON.parse = parse;
                  const now = performance.now();
                  done({ fromText: now - atHand, fromPress: now - pressed });
                }),
              );
          };
          look();
        });
        (globalThis as { benchOpened?: Promise<Opening> }).benchOpened = opened;
      }, DRAWN);
      await page.mouse.click(...line);
      return page.evaluate(() => (globalThis as { benchOpened?: Promise<Opening> }).benchOpened!);
    },
    async zoomTo(level) {
      await page.locator('.react-flow').click({ position: { x: 500, y: 8 } });
      await page.keyboard.press(level === 'fit' ? 'Shift+Digit1' : 'Control+Digit0');
      await page.waitForTimeout(500);
    },
    async area() {
      const { left, top, width, height } = await view();
      return { x: left, y: top, width, height };
    },
    async gripOfMiddleStep() {
      const { left, top, width, height, x, y, zoom } = await view();
      const middle = { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
      const distance = (step: { x: number; y: number }) => Math.hypot(step.x - middle.x, step.y - middle.y);
      const step = steps.toSorted((a, b) => distance(a) - distance(b))[0]!;
      const grip = { x: Math.min(GRIP.x, step.width / 2), y: Math.min(GRIP.y, step.height / 2) };
      return { x: left + x + (step.x + grip.x) * zoom, y: top + y + (step.y + grip.y) * zoom };
    },
    async close() {
      await program.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
