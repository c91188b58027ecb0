/** The map under fingers and on a trackpad, in the real window: the browser makes the events, the file says what came of it. */
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fingersOf, type Fingers, type Place } from './fingers.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;
let fingers: Fingers;

const PICTURES = process.env['PICTURES'];
async function picture(name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

beforeAll(async () => {
  program = await openProgram({ size: { width: 1280, height: 720 } });
  ({ page } = program);
  fingers = await fingersOf(page);
  await page.getByRole('button', { name: 'A blank map' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  for (const name of [ORDER, STOCK, PACK]) {
    await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await settle();
    if (name !== PACK) await page.keyboard.press('Control+ArrowRight');
  }
}, 60_000);
afterAll(() => program.dispose());

beforeEach(async () => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('application').focus();
  await page.keyboard.press('Shift+Digit1');
  await settle();
});

const settle = () => page.waitForTimeout(400);
/** Longer than a double tap takes. */
const calm = () => page.waitForTimeout(600);

interface View extends Place {
  readonly zoom: number;
}
const viewOf = (): Promise<View> =>
  page.evaluate(() => {
    const { a, e, f } = new DOMMatrix(
      getComputedStyle(document.querySelector('.react-flow__viewport')!).transform,
    );
    return { x: e, y: f, zoom: a };
  });
const pageZoom = () => page.evaluate(() => [window.visualViewport!.scale, window.devicePixelRatio]);

async function boardBox() {
  return (await page.getByRole('application').boundingBox())!;
}

const step = (name: string) =>
  page
    .getByRole('application')
    .getByLabel(new RegExp(`^${name}`))
    .first();
async function middleOf(name: string): Promise<Place> {
  const box = (await step(name).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
const selected = () => page.getByRole('toolbar', { name: 'Add next' });

/** A place on the map with nothing near it. */
async function emptyPlace(): Promise<Place> {
  const board = await boardBox();
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('.react-flow__node')]
      .map((each) => each.getBoundingClientRect())
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
  );
  const near = 40;
  for (let y = board.y + 90; y < board.y + board.height - 90; y += 16)
    for (let x = board.x + 160; x < board.x + board.width - 260; x += 16)
      if (
        boxes
          // Lanes lie under everything.
          .filter((box) => box.right - box.left < 400)
          .every(
            (box) =>
              x < box.left - near || x > box.right + near || y < box.top - near || y > box.bottom + near,
          )
      )
        return { x, y };
  throw new Error('the map is full');
}

const [ORDER, STOCK, PACK] = ['Take order', 'Look into the stock', 'Pack'] as const;

it('a tap selects a step, a second tap opens its name, and a tap beside it lets go', async () => {
  await fingers.tap(await middleOf(STOCK));
  await selected().waitFor();
  await calm();
  await picture('tapped');
  const at = await middleOf(STOCK);
  await fingers.tap(at);
  await page.waitForTimeout(80);
  await fingers.tap(at);
  await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
  await page.keyboard.press('Escape');
  await calm();
  await fingers.tap(await emptyPlace());
  await selected().waitFor({ state: 'detached' });
});

it('one finger on empty ground moves the map and selects nothing; on a step it moves the step', async () => {
  const from = await emptyPlace();
  const before = await viewOf();
  await fingers.drag(from, { x: from.x + 80, y: from.y + 50 });
  const after = await viewOf();
  expect(after.zoom).toBe(before.zoom);
  // The finger is on its way before it is known to move: what it touched stays under it all the same.
  expect(after.x - before.x).toBeCloseTo(80, 0);
  expect(after.y - before.y).toBeCloseTo(50, 0);
  expect(await selected().count()).toBe(0);

  const doc = await savedDoc(program);
  const { id, x } = Object.values(doc.step).find((each) => each.name === STOCK)!;
  const at = await middleOf(STOCK);
  await fingers.drag(at, { x: at.x + 60, y: at.y });
  expect(await viewOf()).toEqual(after);
  await expect.poll(async () => (await savedDoc(program)).step[id]!.x).toBeGreaterThan(x + 30);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await savedDoc(program)).step[id]!.x).toBe(x);
});

it('two fingers zoom at their middle and pan together; what one of them had begun is given up', async () => {
  const board = await boardBox();
  const middle = { x: board.x + board.width / 2, y: board.y + board.height / 2 };
  const before = await viewOf();
  const doc = await savedDoc(program);
  await fingers.pinch(middle, 100, 200);
  const after = await viewOf();
  expect(after.zoom / before.zoom).toBeCloseTo(2, 1);
  const onMap = ({ x, y, zoom }: View) => [(middle.x - board.x - x) / zoom, (middle.y - board.y - y) / zoom];
  for (const [index, value] of onMap(after).entries())
    expect(Math.abs(value - onMap(before)[index]!)).toBeLessThan(3);
  expect(await pageZoom()).toEqual([1, 1]);

  // Both fingers the same way.
  await fingers.down(middle, { x: middle.x + 120, y: middle.y });
  for (let by = 10; by <= 60; by += 10)
    await fingers.moveTo({ x: middle.x, y: middle.y + by }, { x: middle.x + 120, y: middle.y + by });
  await fingers.up();
  const panned = await viewOf();
  expect(panned.zoom).toBeCloseTo(after.zoom, 3);
  expect(panned.y - after.y).toBeCloseTo(60, 0);

  // A step was on its way when the second finger came.
  const at = await middleOf(STOCK);
  await fingers.down(at);
  for (let by = 10; by <= 60; by += 10) await fingers.moveTo({ x: at.x + by, y: at.y });
  await fingers.down({ x: at.x + 60, y: at.y }, { x: at.x + 60, y: at.y + 150 });
  await fingers.moveTo({ x: at.x + 60, y: at.y }, { x: at.x + 60, y: at.y + 120 });
  await fingers.up();
  await settle();
  expect((await savedDoc(program)).step).toEqual(doc.step);
});

it('a finger that rests on a step opens its menu when it is lifted; moved, it does not', async () => {
  const at = await middleOf(STOCK);
  await fingers.down(at);
  await page.waitForTimeout(300);
  await picture('holding');
  await page.waitForTimeout(400);
  await page.getByText('Let go for the menu').waitFor();
  await picture('held');
  await fingers.up();
  const menu = page.getByRole('menu');
  await menu.waitFor();
  await settle();
  await picture('heldMenu');
  expect(await menu.getByRole('menuitem', { name: 'Rename' }).count()).toBe(1);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });

  const from = await emptyPlace();
  await fingers.down(from);
  await page.waitForTimeout(200);
  for (let by = 5; by <= 20; by += 5) await fingers.moveTo({ x: from.x + by, y: from.y });
  await page.waitForTimeout(600);
  await fingers.up();
  await settle();
  expect(await page.getByRole('combobox', { name: 'What is added?' }).count()).toBe(0);
});

it('a finger that rests on empty ground adds there; rested and moved on, it selects what lies in the box', async () => {
  const at = await emptyPlace();
  await fingers.down(at);
  await page.waitForTimeout(700);
  await picture('heldGround');
  await fingers.up();
  await page.getByRole('combobox', { name: 'What is added?' }).waitFor();
  await picture('addMenu');
  await page.keyboard.press('Escape');

  const board = await boardBox();
  const from = { x: board.x + 130, y: board.y + 12 };
  await fingers.down(from);
  await page.waitForTimeout(700);
  for (let by = 1; by <= 10; by += 1)
    await fingers.moveTo({ x: from.x + by * 60, y: from.y + (by * (board.height - 60)) / 10 });
  await picture('boxOfFinger');
  await fingers.up();
  await page.getByRole('toolbar', { name: /elements together/ }).waitFor();
});

it('what a finger presses is at least 36 px, after a touch; a mouse brings the small ones back', async () => {
  await fingers.tap(await middleOf(STOCK));
  await selected().waitFor();
  await calm();
  const sizes = (root: string) =>
    page.locator(`${root} button:visible`).evaluateAll((buttons) =>
      buttons
        .map((button) => ({ name: button.getAttribute('aria-label'), box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 35.5)
        .map((small) => `${small.name} ${small.box.height}`),
    );
  expect(await sizes('body')).toEqual([]);
  await picture('coarse');
  await page.mouse.click((await emptyPlace()).x, (await emptyPlace()).y);
  await calm();
  expect(await page.evaluate(() => document.documentElement.dataset['pointer'])).toBe('fine');
});

it('a line is tapped: connect on the pad, then the other step', async () => {
  await fingers.tap(await middleOf(STOCK));
  await calm();
  const flows = async () => Object.keys((await savedDoc(program)).flow).length;
  const before = await flows();
  await fingers.tap(centre(await selected().getByRole('button', { name: 'Connect' }).boundingBox()));
  await calm();
  await fingers.tap(await middleOf(ORDER));
  await expect.poll(flows).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect.poll(flows).toBe(before);
});

function centre(box: { x: number; y: number; width: number; height: number } | null): Place {
  if (!box) throw new Error('it is not there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

it('a shape is tapped in the palette, then its place, and asks for its name', async () => {
  await fingers.tap(centre(await page.getByRole('button', { name: 'Data', exact: true }).boundingBox()));
  await page.getByText(/^Click on the map to place: Data/).waitFor();
  await calm();
  await fingers.tap(await emptyPlace());
  const field = page.getByRole('textbox', { name: 'Name of Data' });
  await field.waitFor();
  // What a browser sends after a tap, as if it were a mouse, is past.
  await calm();
  await page.keyboard.type('Order form');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => Object.values((await savedDoc(program)).dataObject).map(({ name }) => name))
    .toEqual(['Order form']);
  for (const _ of ['the name', 'the shape']) await page.keyboard.press('Control+z');
});

it('a trackpad pinch zooms the map at the pointer by what the fingers did; beside the map nothing zooms, and wheels select nothing', async () => {
  const board = await boardBox();
  const at = { x: board.x + 500, y: board.y + 200 };
  const before = await viewOf();
  await fingers.trackpadPinch(at, 1.5);
  await settle();
  const after = await viewOf();
  expect(after.zoom / before.zoom).toBeCloseTo(1.5, 1);
  const onMap = ({ x, y, zoom }: View) => [(500 - x) / zoom, (200 - y) / zoom];
  for (const [index, value] of onMap(after).entries())
    expect(Math.abs(value - onMap(before)[index]!)).toBeLessThan(3);

  // Over the inspector: neither the map nor the page.
  await fingers.trackpadPinch({ x: 1200, y: 400 }, 1.5);
  await page.mouse.move(1200, 400);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await settle();
  expect(await pageZoom()).toEqual([1, 1]);
  expect(await viewOf()).toEqual(after);

  // Two fingers pan both ways; what comes after them as momentum goes on, and selects or opens nothing.
  await page.mouse.move(at.x, at.y);
  for (let delta = 40; delta > 0; delta -= 4) await page.mouse.wheel(delta, delta / 2);
  await settle();
  const panned = await viewOf();
  expect(panned.x).toBeLessThan(after.x - 100);
  expect(panned.y).toBeLessThan(after.y - 50);
  expect(await selected().count()).toBe(0);
  expect(await page.evaluate(() => history.length)).toBeLessThan(4);
});

it('nothing went wrong on the way', () => {
  expect(program.complaints).toEqual([]);
});
