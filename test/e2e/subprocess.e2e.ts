/** A subprocess by mouse and by key in the real window: into it, back out, opened and closed where it stands. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { atRest } from './atRest.ts';
import { blankMaps } from './blankMap.ts';
import type { OpenProgram } from './openProgram.ts';

const opened = blankMaps();
let program: OpenProgram;
let page: Page;

beforeEach(async () => {
  program = opened();
  ({ page } = program);
  await type('Take the order');
  // The next step is a subprocess: A, its first letters, Enter, its name.
  await page.keyboard.press('a');
  await page.getByRole('combobox', { name: 'What comes next?' }).waitFor();
  await page.keyboard.type('subp');
  await page.keyboard.press('Enter');
  await page.getByLabel('Name of Subprocess').waitFor();
  await type('Pack the goods');
  await page.keyboard.press('Control+ArrowRight');
  await page.getByLabel('Name of Step').waitFor();
  await type('Send');
});

async function type(name: string): Promise<void> {
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await nodeNamed(name).waitFor();
}
const nodeNamed = (name: string) =>
  page
    .getByTestId('board')
    .locator('.react-flow__node')
    .and(page.getByLabel(new RegExp(`^${name}`)));
const boxOf = (name: string) => atRest(async () => (await nodeNamed(name).boundingBox())!);
const crumbs = () => page.getByRole('navigation', { name: 'Where in the map' });
const selectedStep = () => page.locator('.react-flow__node:focus');

/** Where the + of a closed step is drawn. */
async function plusOf(name: string) {
  const box = await boxOf(name);
  return { x: box.x + box.width / 2, y: box.y + box.height - 10 };
}

test('a double click on the + goes in, a click on the crumb comes back with the subprocess selected', async () => {
  const plus = await plusOf('Pack the goods');
  await page.mouse.dblclick(plus.x, plus.y);
  await crumbs().getByText('Pack the goods').waitFor();
  await page.getByText('Nothing is in Pack the goods yet.').waitFor();
  await page.getByRole('button', { name: 'Add the first step' }).click();
  await page.getByLabel('Name of Step').waitFor();
  await type('Wrap it');
  expect(await nodeNamed('Send').count()).toBe(0);

  await crumbs().getByRole('button', { name: 'New map' }).click();
  await nodeNamed('Send').waitFor();
  await expect.poll(() => selectedStep().getAttribute('aria-label')).toMatch(/^Pack the goods/);
  expect(await nodeNamed('Wrap it').count()).toBe(0);

  // Its right click menu goes in too, and its name is still typed by a double click beside the +.
  const box = await boxOf('Pack the goods');
  await page.mouse.click(box.x + 20, box.y + 20, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Go into the subprocess' }).click();
  await nodeNamed('Wrap it').waitFor();
  await crumbs().getByRole('button', { name: 'Back to what lies around it' }).click();
  await nodeNamed('Send').waitFor();
  const again = await boxOf('Pack the goods');
  await page.mouse.dblclick(again.x + 20, again.y + 20);
  await page.getByLabel('Name of Subprocess').waitFor();
  await page.keyboard.press('Escape');
  expect(program.complaints).toEqual([]);
});

test('by keys alone: in, drawn on, one level deeper, out again, undone from outside', async () => {
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => selectedStep().getAttribute('aria-label')).toMatch(/^Pack the goods/);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('status').filter({ hasText: 'Inside Pack the goods' }).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('combobox', { name: 'What is added?' }).waitFor();
  await page.keyboard.type('subp');
  await page.keyboard.press('Enter');
  await page.getByLabel('Name of Subprocess').waitFor();
  await type('Wrap');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('n');
  await page.getByRole('combobox', { name: 'What is added?' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Name of Step').waitFor();
  await type('Fold the paper');
  await expect.poll(() => crumbs().innerText()).toMatch(/New map\s*Pack the goods\s*Wrap/);

  await page.keyboard.press('Control+Backspace');
  await expect.poll(() => selectedStep().getAttribute('aria-label')).toMatch(/^Wrap/);
  await page.keyboard.press('Control+Backspace');
  await expect.poll(() => selectedStep().getAttribute('aria-label')).toMatch(/^Pack the goods/);
  expect(await crumbs().count()).toBe(0);

  // Undone from out here: the view goes to where it happens.
  await page.keyboard.press('Control+z');
  await expect.poll(() => crumbs().innerText()).toMatch(/New map\s*Pack the goods\s*Wrap/);
  expect(await nodeNamed('Fold the paper').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => crumbs().innerText()).not.toMatch(/Wrap/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await nodeNamed('Take the order').waitFor();
  expect(await crumbs().count()).toBe(0);
  expect(await nodeNamed('Pack the goods').count()).toBe(0);
  expect(program.complaints).toEqual([]);
});

test('opened where it stands it makes room, takes steps in, and closed it gives the room back', async () => {
  /** How far apart two boxes begin. */
  const apart = async (from: string, to: string) => {
    const [a, b] = [await boxOf(from), await boxOf(to)];
    return { x: b.x - a.x, gap: b.x - a.x - a.width, middle: b.y + b.height / 2 - a.y - a.height / 2 };
  };
  const before = await apart('Take the order', 'Send');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('e');
  await page.getByRole('status').filter({ hasText: 'Pack the goods is open' }).waitFor();
  await expect.poll(async () => (await apart('Pack the goods', 'Send')).gap).toBeCloseTo(80, 0);
  await expect.poll(async () => (await apart('Pack the goods', 'Send')).middle).toBeCloseTo(0, 0);
  const frame = await boxOf('Pack the goods');

  // A double click in the frame asks what is added there.
  await page.mouse.dblclick(frame.x + frame.width / 2, frame.y + frame.height / 2);
  await page.getByRole('combobox', { name: 'What is added?' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Name of Step').waitFor();
  await type('Wrap it');
  const open = await boxOf('Pack the goods');
  const corner = { x: open.x + 14, y: open.y + 14 };
  await page.mouse.click(corner.x, corner.y);
  await page
    .getByRole('toolbar', { name: 'Add next' })
    .getByRole('button', { name: 'Close to a box' })
    .click();
  await expect.poll(() => nodeNamed('Wrap it').count()).toBe(0);
  await expect.poll(async () => (await apart('Take the order', 'Send')).x).toBeCloseTo(before.x, 0);
  await expect.poll(async () => (await apart('Take the order', 'Send')).middle).toBeCloseTo(0, 0);

  await page.keyboard.press('Control+Enter');
  await nodeNamed('Wrap it').waitFor();
  expect(program.complaints).toEqual([]);
});

test('what is pasted while one is inside lands inside', async () => {
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => selectedStep().getAttribute('aria-label')).toMatch(/^Pack the goods/);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('status').filter({ hasText: 'Inside Pack the goods' }).waitFor();

  await page.keyboard.press('Control+v');

  await nodeNamed('Send').waitFor();
  await page.keyboard.press('Control+Backspace');
  await nodeNamed('Pack the goods').waitFor();
  expect(await nodeNamed('Send').count()).toBe(1);
  expect(program.complaints).toEqual([]);
});
