/** The map from far away, where it is one painted picture: what is selected, carried or arranged there is seen all the same. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Box } from '../../shared/model/index.ts';
import { atRest } from './atRest.ts';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openExample();
  ({ page } = program);
  await page.getByRole('application').focus();
  await page.keyboard.press('Shift+Digit1');
  await atRest(view);
  await page.getByTestId('board').locator('canvas[class*="far"]').waitFor();
}, 60_000);
afterAll(() => program.dispose());

const view = () =>
  page.evaluate(() => {
    const { a, e, f } = new DOMMatrix(
      getComputedStyle(document.querySelector('.react-flow__viewport')!).transform,
    );
    return { zoom: a, x: e, y: f };
  });

/** Where something of the map stands in the window. */
async function onScreen(box: Box): Promise<Box> {
  const { zoom, x, y } = await view();
  const board = (await page.getByRole('application').boundingBox())!;
  return {
    x: board.x + x + box.x * zoom,
    y: board.y + y + box.y * zoom,
    width: box.width * zoom,
    height: box.height * zoom,
  };
}
const recordOf = async (kind: 'lane' | 'step', name: string): Promise<Box> => {
  const found = Object.values((await savedDoc(program))[kind]).find((each) => each.name === name);
  if (!found) throw new Error(`no ${kind} <${name}>`);
  return found;
};
/** A picture of a place, once it stands still. */
const pictureOf = (clip: Box): Promise<string> =>
  atRest(async () => (await page.screenshot({ clip })).toString('base64'));
const header = (name: string) => page.locator('[data-heads]').filter({ hasText: name });
const middleOf = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;
/** The mouse where nothing is hovered. */
const stepAside = () => page.mouse.move(600, 640);

it('a lane that is selected does not cover what it holds', async () => {
  const step = await onScreen(await recordOf('step', 'Check stock in the spreadsheet'));
  await stepAside();
  const before = await pictureOf(step);
  await page.mouse.click(...middleOf((await header('Shop staff').boundingBox())!));
  await page.getByRole('region', { name: 'Inspector' }).getByText('Department').waitFor();
  await stepAside();
  expect(await pictureOf(step)).toBe(before);
});

it('a lane held by its header carries what it holds straight down, past other headers, and the others are seen to give way', async () => {
  const [from, baked] = [(await header('Shop staff').boundingBox())!, await recordOf('step', 'Bake')];
  const [x, y] = middleOf(from);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + from.height * 0.6, { steps: 6 });
  await page.mouse.move(x, y + from.height * 1.1, { steps: 6 });
  const { height } = await recordOf('lane', 'Shop staff');
  // The picture of the step where it will lie is the same while the lane is held as after.
  const clip = await onScreen({ ...baked, y: baked.y - height });
  const held = await pictureOf(clip);
  await page.mouse.up();
  await expect.poll(async () => (await recordOf('step', 'Bake')).y).toBe(baked.y - height);
  await stepAside();
  expect(await pictureOf(clip)).toBe(held);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await recordOf('step', 'Bake')).y).toBe(baked.y);
});

it('a step held so low that its lane grows leaves the rest of the map in sight', async () => {
  const [bake, other] = [
    await recordOf('step', 'Bake'),
    await recordOf('step', 'Confirm the order by e-mail'),
  ];
  const clip = await onScreen(other);
  await stepAside();
  const before = await pictureOf(clip);
  const [x, y] = middleOf(await onScreen(bake));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 10, { steps: 4 });
  await page.mouse.move(x, y + 18, { steps: 4 });
  expect(await pictureOf(clip)).toBe(before);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(program.complaints).toEqual([]);
});
