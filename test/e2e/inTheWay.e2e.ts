/** What floats over the map stands in nobody's way: the offer of names, the minimap, the arrows; and a glide does not change the zoom. */
import { beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { blankMaps } from './blankMap.ts';

type Rect = NonNullable<Awaited<ReturnType<ReturnType<Page['locator']>['boundingBox']>>>;

const program = blankMaps();
let page: Page;
beforeEach(async () => {
  ({ page } = program());
  await named('Take the order');
});

async function named(name: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Name of (Step|Decision)/ }).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('toolbar', { name: 'Add next' }).waitFor();
}

/** By key, as one who knows it: A, the first letters, Enter, the name. */
async function append(kind: string, name: string): Promise<void> {
  await page.keyboard.press('a');
  await page.getByRole('listbox').or(page.getByRole('combobox')).first().waitFor();
  await page.keyboard.type(kind);
  await page.keyboard.press('Enter');
  await named(name);
}

const element = (name: string) =>
  page
    .locator('.react-flow__node')
    .and(page.getByLabel(new RegExp(`^${name}`)))
    .first();
const boxOf = async (it: ReturnType<Page['locator']>): Promise<Rect> => (await it.boundingBox())!;
const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

it('names of a way are offered beside the steps, without a name that is taken; the inspector says the name as it is', async () => {
  const offer = page.getByRole('group', { name: 'Name this way' });
  await append('Decision', 'In stock?');
  await append('Step', 'Confirm');
  await offer.waitFor();
  expect(meet(await boxOf(offer), await boxOf(element('Confirm')))).toBe(false);
  await offer.getByText('Yes').click();

  await page.keyboard.press('Alt+ArrowLeft');
  await append('Step', 'Order flour');
  await offer.waitFor();
  expect(await offer.getByRole('button').allInnerTexts()).toEqual(['No\n2', 'Other…\n3']);
  for (const name of ['Confirm', 'Order flour'])
    expect(meet(await boxOf(offer), await boxOf(element(name)))).toBe(false);

  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('textbox', { name: 'Yes', exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'to Order flour', exact: true }).waitFor();
});

it('a name that was not asked for any longer is not given: drawing on puts the offer away', async () => {
  const offer = page.getByRole('group', { name: 'Name this way' });
  await append('Decision', 'In stock?');
  await append('Step', 'Confirm');
  await offer.waitFor();

  await append('Step', 'Pack');
  await offer.waitFor({ state: 'detached' });
  await page.keyboard.press('1');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('textbox', { name: 'to Confirm', exact: true }).waitFor();
});

it('the minimap steps aside from the selected step and its pad', async () => {
  for (const name of ['Pack', 'Load', 'Drive', 'Unload']) await append('Step', name);
  const minimap = page.getByRole('img', { name: 'Overview' });
  await minimap.waitFor();
  const from = await boxOf(element('Unload'));
  const shown = await boxOf(minimap);

  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(shown.x + 10, shown.y - 60, { steps: 8 });
  await page.mouse.up();
  await minimap.waitFor({ state: 'hidden' });

  await page.keyboard.press('Escape');
  await minimap.waitFor();
});

it('the mouse on the pad is on no step', async () => {
  await append('Step', 'Pack');
  const step = await boxOf(element('Take the order'));
  await page.mouse.move(step.x + step.width / 2, step.y + 10, { steps: 3 });
  const arrow = page.getByRole('button', { name: 'One more like it above' });
  await arrow.waitFor();

  await page.getByRole('toolbar', { name: 'Add next' }).getByRole('button').first().hover();
  await arrow.waitFor({ state: 'detached' });
});

it('the pad of a step at the edge is whole beside the palette', async () => {
  await page.keyboard.press('Escape');
  // The start event, pulled to where the palette stands.
  const start = await boxOf(element('Start'));
  const palette = await boxOf(page.getByRole('toolbar', { name: 'Shapes' }));
  await page.mouse.move(600, 600);
  await page.mouse.wheel(start.x - palette.x - palette.width - 30, 0);
  await expect.poll(async () => (await boxOf(element('Start'))).x).toBeLessThan(start.x - 50);
  const at = await boxOf(element('Start'));
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  const pad = page.getByRole('toolbar', { name: 'Add next' });
  await pad.waitFor();
  expect(meet(await boxOf(pad), palette)).toBe(false);
  await pad.getByRole('button', { name: 'Step' }).click();
  await page.getByRole('textbox', { name: 'Name of Step' }).waitFor();
});

it('a view that glides on to a new step never changes its zoom on the way', async () => {
  const zooms = page.evaluate(async () => {
    const viewport = document.querySelector<HTMLElement>('.react-flow__viewport')!;
    const seen: number[] = [];
    for (const end = performance.now() + 1500; performance.now() < end;) {
      await new Promise((done) => requestAnimationFrame(done));
      seen.push(new DOMMatrix(viewport.style.transform).a);
    }
    return seen;
  });
  await page.keyboard.down('Control');
  for (let n = 0; n < 5; n++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(60);
  }
  await page.keyboard.up('Control');
  expect([...new Set(await zooms)]).toEqual([1]);
});

it('the pad of several is whole in the window, above them where there is no room below', async () => {
  await append('Step', 'Pack');
  await page.keyboard.press('Control+a');
  const pad = page.getByRole('toolbar', { name: /elements together/ });
  await pad.waitFor();
  const board = await boxOf(page.getByRole('application'));
  const from = await boxOf(element('Pack'));
  expect((await boxOf(pad)).y).toBeGreaterThan(from.y + from.height);
  await page.mouse.move(400, 200);
  // The steps to the lower edge.
  await page.mouse.wheel(0, from.y + from.height - board.y - board.height + 20);
  await page.mouse.wheel(0, from.y + from.height - board.y - board.height + 20);
  await expect.poll(async () => (await boxOf(pad)).y).toBeLessThan((await boxOf(element('Pack'))).y);
  const [step, shown] = [await boxOf(element('Pack')), await boxOf(pad)];
  expect(shown.y + shown.height).toBeLessThan(step.y);
  expect(shown.y).toBeGreaterThan(board.y);
});
