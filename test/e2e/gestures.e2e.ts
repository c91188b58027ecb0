/**
 * Random gestures with mouse and keys over the worked example: nothing may complain, the keys must never go nowhere, and the file must be
 * sound afterwards.
 * `GESTURE_SECONDS` and `GESTURE_SEED` change how long and which; a failure tells its seed and the last gestures.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { checkFile } from '../../electron/store/checkFile.ts';
import { violations } from '../../shared/model/index.ts';
import { seededRandom, type Random } from '../electron/kill/random.ts';
import { fingersOf } from './fingers.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

const isSoak = process.env['GESTURE_SECONDS'] !== undefined;
const seconds = Number(process.env['GESTURE_SECONDS'] ?? 30);
// The same gestures each time in `npm test`; the long run looks for new ones.
const seed = Number(process.env['GESTURE_SEED'] ?? (isSoak ? Date.now() % 1_000_000_000 : 2026));
const SIZE = { width: 1280, height: 720 };
const REMEMBERED = 25;

let program: OpenProgram;
afterEach(() => program.dispose());

it(
  `${seconds} seconds of random gestures break nothing (seed ${seed})`,
  async () => {
    program = await openProgram({ size: SIZE });
    const { page, complaints, documents } = program;
    // A chosen file would come from a window of the system, which nobody can answer.
    page.on('filechooser', () => undefined);
    await page.getByRole('button', { name: /The worked example/ }).click();
    await page.getByRole('application').waitFor();

    const random = seededRandom(seed);
    const done: string[] = [];
    const end = performance.now() + seconds * 1000;
    let isLost = false;
    while (performance.now() < end && complaints.length === 0 && !isLost) {
      const had = await hasFocus(page);
      const { said, keepsFocus } = await gesture(page, random);
      done.push(said);
      isLost = had && keepsFocus && !(await hasFocusSoon(page));
      await comeBack(page);
    }

    console.log(`${done.length} gestures from seed ${seed}`);
    const told = `seed ${seed}, ${done.length} gestures, the last: ${done.slice(-REMEMBERED).join(' | ')}`;
    expect(complaints, told).toEqual([]);
    expect(isLost, `the focus is nowhere: ${told}`).toBe(false);
    expect(done.length, told).toBeGreaterThan(seconds / 10);
    await program.close();
    for (const name of readdirSync(documents).filter((file) => file.endsWith('.compass'))) {
      const path = join(documents, name);
      const check = await checkFile(path, { appData: join(program.folder, 'app-data') });
      expect(check.problems, told).toEqual([]);
      expect(check.isSound, told).toBe(true);
      expect(violations(await fileDoc(path)), told).toEqual([]);
    }
  },
  seconds * 1000 + 120_000,
);

const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

/** In this frame or one of the next: what takes the focus over may have to be drawn first. */
const hasFocusSoon = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        const look = (left: number): void => {
          const isNowhere = document.activeElement === null || document.activeElement === document.body;
          if (!isNowhere || left === 0) done(!isNowhere);
          else requestAnimationFrame(() => look(left - 1));
        };
        look(30);
      }),
  );

interface Gesture {
  readonly said: string;
  /** What had the focus may hand it on, but not lose it. A press beside everything takes it away, a finger has no keys to go on with, and Tab may leave the window. */
  readonly keepsFocus: boolean;
}

/** One gesture; answers what it was. */
async function gesture(page: Page, random: Random): Promise<Gesture> {
  const kinds: readonly (readonly [weight: number, make: () => Promise<Gesture>])[] = [
    [5, () => drag(page, random)],
    [4, () => click(page, random)],
    [2, () => wheel(page, random)],
    [3, () => touch(page, random)],
    [7, () => key(page, random)],
    [2, () => type(page, random)],
  ];
  let left = random.between(
    1,
    kinds.reduce((sum, [weight]) => sum + weight, 0),
  );
  const [, make] = kinds.find(([weight]) => (left -= weight) <= 0)!;
  return make();
}

const oneOf = <T>(list: readonly T[], random: Random): T => list[random.between(0, list.length - 1)]!;
const say = ({ x, y }: Point): string => `${Math.round(x)},${Math.round(y)}`;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Most often on something of the map, because the empty ground forgives everything; now and then anywhere in the window. */
async function anyPoint(page: Page, random: Random): Promise<Point> {
  const [where, across, down, which] = [random.next(), random.next(), random.next(), random.next()];
  const boxes = await page.evaluate(() => {
    const board = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (!board) return [];
    const seen = [
      board,
      ...[...document.querySelectorAll('.react-flow__node')].map((n) => n.getBoundingClientRect()),
    ];
    return seen
      .filter(
        (box) =>
          box.right > board.left &&
          box.left < board.right &&
          box.bottom > board.top &&
          box.top < board.bottom,
      )
      .map(({ x, y, width, height }) => ({ x, y, width, height }));
  });
  const whole = { x: 0, y: 0, ...SIZE };
  const nodes = boxes.slice(1);
  const box =
    where < 0.55 && nodes.length > 0
      ? nodes[Math.floor(which * nodes.length)]!
      : where < 0.85
        ? (boxes[0] ?? whole)
        : whole;
  return {
    x: Math.min(SIZE.width - 2, Math.max(1, box.x + across * box.width)),
    y: Math.min(SIZE.height - 2, Math.max(1, box.y + down * box.height)),
  };
}

async function held(page: Page, random: Random, work: () => Promise<void>): Promise<string> {
  const modifier = oneOf(['', '', '', '', 'Shift', 'Control', 'Alt'], random);
  if (modifier) await page.keyboard.down(modifier);
  await work();
  if (modifier) await page.keyboard.up(modifier);
  return modifier ? `${modifier}+` : '';
}

/** A press on the map gives it the focus. */
const isOnMap = (page: Page, { x, y }: Point): Promise<boolean> =>
  page.evaluate(
    ([left, top]) =>
      (document.elementFromPoint(left!, top!)?.closest(`[role="application"]`) ?? null) !== null,
    [x, y],
  );

async function drag(page: Page, random: Random): Promise<Gesture> {
  const [from, to] = [await anyPoint(page, random), await anyPoint(page, random)];
  const steps = random.between(2, 8);
  const isCancelled = random.next() < 0.1;
  const keepsFocus = await isOnMap(page, from);
  const how = await held(page, random, async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps });
    if (isCancelled) await page.keyboard.press('Escape');
    await page.mouse.up();
  });
  return { said: `${how}drag ${say(from)} ${say(to)}${isCancelled ? ' Escape' : ''}`, keepsFocus };
}

async function click(page: Page, random: Random): Promise<Gesture> {
  const at = await anyPoint(page, random);
  const keepsFocus = await isOnMap(page, at);
  const button = oneOf(['left', 'left', 'left', 'right'] as const, random);
  const clickCount = oneOf([1, 1, 2], random);
  const how = await held(page, random, () => page.mouse.click(at.x, at.y, { button, clickCount }));
  return { said: `${how}click ${button} ${clickCount} ${say(at)}`, keepsFocus };
}

async function wheel(page: Page, random: Random): Promise<Gesture> {
  const at = await anyPoint(page, random);
  const [x, y] = [random.between(-300, 300), random.between(-300, 300)];
  const how = await held(page, random, async () => {
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(x, y);
  });
  return { said: `${how}wheel ${x},${y} at ${say(at)}`, keepsFocus: true };
}

/** One or two fingers: a tap, a rest, a drag, a pinch; sometimes a second finger comes while the first is on its way. */
async function touch(page: Page, random: Random): Promise<Gesture> {
  const fingers = await fingersOf(page);
  const [from, to] = [await anyPoint(page, random), await anyPoint(page, random)];
  const kind = oneOf(['tap', 'rest', 'drag', 'pinch', 'joined'] as const, random);
  if (kind === 'pinch') await fingers.pinch(from, random.between(20, 200), random.between(20, 200));
  else if (kind === 'drag') await fingers.drag(from, to);
  else {
    await fingers.down(from);
    if (kind === 'rest') await page.waitForTimeout(random.between(300, 700));
    if (kind === 'joined') {
      await fingers.moveTo(to);
      await fingers.down(to, from);
      await fingers.moveTo(from, to);
    }
    if (kind === 'rest' && random.next() < 0.5) await fingers.moveTo(to);
    await fingers.up();
  }
  await fingers.leave();
  return { said: `${kind} ${say(from)} ${say(to)}`, keepsFocus: false };
}

/** Every key that the map and the window listen to; not those with which a system or a browser takes the window away. */
const keys = [
  ...['Tab', 'Shift+Tab', 'Enter', 'Escape', 'Delete', 'Backspace', 'F2', 'Space', 'Home', 'End'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].flatMap((arrow) =>
    ['', 'Shift+', 'Control+', 'Alt+', 'Alt+Shift+', 'Control+Shift+'].map((modifier) => modifier + arrow),
  ),
  ...['z', 'z', 'z', 'y', 'c', 'x', 'v', 'v', 'd', 'a', 'g', 'f', 'k', 'l', '0', '1', 'Enter'].map(
    (letter) => `Control+${letter}`,
  ),
  ...'abcdefghijklmnopqrstuvwxyz0123456789?+-/.'.split(''),
  ...['Shift+Digit1', 'Shift+Digit2', 'ContextMenu', 'Shift+F10', 'PageDown', 'PageUp'],
];

async function key(page: Page, random: Random): Promise<Gesture> {
  const pressed = oneOf(keys, random);
  await page.keyboard.press(pressed);
  return { said: pressed, keepsFocus: !pressed.endsWith('Tab') };
}

async function type(page: Page, random: Random): Promise<Gesture> {
  const text = oneOf(
    ['Pack', 'Check the order', '1,5 h', '~20', '<b>&"', 'שלום', '漢字 😀', '-1', '1e999', ' '],
    random,
  );
  await page.keyboard.type(text);
  return { said: `type "${text}"`, keepsFocus: true };
}

/** Out of whatever opened (a dialog would answer with files of this computer), and back to a map when another place is shown. */
async function comeBack(page: Page): Promise<void> {
  const dialog = page.locator('[role="dialog"], [role="alertdialog"]');
  for (let attempt = 0; attempt < 3 && (await dialog.count()) > 0; attempt += 1)
    await page.keyboard.press('Escape');
  if (await page.locator('.react-flow').count()) return;
  const file = page.getByRole('listitem').getByRole('button', { name: /Sunrise Bakery/ });
  const maps = page.getByRole('navigation').getByRole('button', { name: 'Map', exact: true });
  for (const way of [file, maps]) if (await way.count()) await way.first().click({ timeout: 2000 });
}
