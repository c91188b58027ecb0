/** Headers of lanes at the edge of the window are the lanes' headers to everyone: mouse, wheel, finger, and a shape in hand. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { atRest } from './atRest.ts';
import { fingersOf, type Fingers, type Place } from './fingers.ts';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;
let fingers: Fingers;

beforeAll(async () => {
  program = await openExample();
  ({ page } = program);
  fingers = await fingersOf(page);
}, 60_000);
afterAll(() => program.dispose());

/** The middle of the map at its size: all lanes begin out of sight. */
beforeEach(async () => {
  await page.getByRole('application').focus();
  for (const key of ['Shift+Digit1', 'Control+0']) {
    await page.keyboard.press(key);
    await atRest(top);
  }
});

const header = (name: string) => page.locator('[data-heads]').filter({ hasText: name });
const top = async () => (await header('Bakers').boundingBox())?.y;
async function middleOf(name: string): Promise<Place> {
  await atRest(top);
  const { x, y, width, height } = (await header(name).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
/** The lanes of the map that is shown, from above. */
async function lanes(): Promise<string[]> {
  const { lane } = await savedDoc(program);
  const { mapId } = Object.values(lane).find(({ name }) => name === 'Driver')!;
  return Object.values(lane)
    .filter((each) => each.mapId === mapId)
    .toSorted((a, b) => a.y - b.y)
    .map(({ name }) => name);
}
const asDrawn = ['Shop staff', 'Bakers', 'Driver'];
async function undo(): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect.poll(lanes).toEqual(asDrawn);
}
const divide = () => page.getByRole('menuitem', { name: 'Divide into two lanes' });

it('a mouse drags one straight over the others', async () => {
  const [from, to] = [await middleOf('Bakers'), await middleOf('Driver')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(from.x, to.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect.poll(lanes).toEqual(['Shop staff', 'Driver', 'Bakers']);
  await undo();
});

it('a finger drags one, and resting on it opens its menu', async () => {
  const [from, to] = [await middleOf('Bakers'), await middleOf('Driver')];
  await fingers.drag(from, { x: from.x, y: to.y + 10 });
  await expect.poll(lanes).toEqual(['Shop staff', 'Driver', 'Bakers']);
  await undo();
  // Undo selects what moved: two lanes, whose menu is another.
  await page.keyboard.press('Escape');
  await fingers.down(await middleOf('Bakers'));
  await page.getByText('Let go for the menu').waitFor();
  await fingers.up();
  await divide().waitFor();
  await page.keyboard.press('Escape');
  await divide().waitFor({ state: 'detached' });
});

it('a wheel over one moves the map, a right click opens its menu', async () => {
  const at = await middleOf('Bakers');
  await page.mouse.move(at.x, at.y);
  const before = (await top())!;
  await page.mouse.wheel(0, 60);
  await expect.poll(top).toBeLessThan(before - 20);
  const now = await middleOf('Driver');
  await page.mouse.click(now.x, now.y, { button: 'right' });
  await divide().waitFor();
  await page.keyboard.press('Escape');
  await divide().waitFor({ state: 'detached' });
  await page.getByRole('region', { name: 'Inspector' }).getByText('Driver', { exact: true }).waitFor();
});

it('a shape in hand is put down there', async () => {
  const steps = async () => Object.keys((await savedDoc(program)).step).length;
  const before = await steps();
  await page
    .getByRole('toolbar', { name: 'Shapes' })
    .getByRole('button', { name: 'Step', exact: true })
    .click();
  const { x, y } = await middleOf('Driver');
  await page.mouse.click(x, y);
  await page.getByRole('textbox', { name: 'Name of Step' }).waitFor();
  expect(await steps()).toBe(before + 1);
  expect(program.complaints).toEqual([]);
});
