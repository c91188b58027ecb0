/** What a consultant draws and shows with the mouse in a meeting: partners and events by hand, what tools say of themselves, a map that is only shown. */
import { expect, it } from 'vitest';
import { blankMaps } from './blankMap.ts';
import { savedDoc } from './savedDoc.ts';

const program = blankMaps();
const page = () => program().page;
const keys = async (...pressed: readonly string[]) => {
  for (const key of pressed) await page().keyboard.press(key);
};
const name = async (words: string) => {
  await page()
    .getByRole('textbox', { name: /^Name of/ })
    .waitFor();
  await page().keyboard.type(words);
  await keys('Enter');
};
const element = (label: string) =>
  page()
    .getByRole('application')
    .getByLabel(new RegExp(`^${label}`))
    .first();
const boxOf = async (label: string) => (await element(label).boundingBox())!;
const middleOf = async (label: string) => {
  const { x, y, width, height } = await boxOf(label);
  return { x: x + width / 2, y: y + height / 2 };
};
/** Where an element lies once the view no longer glides. */
async function resting(label: string) {
  let x = Number.NaN;
  const moved = async () => {
    const before = x;
    ({ x } = await boxOf(label));
    return Math.abs(x - before);
  };
  await expect.poll(moved, { interval: 100 }).toBeLessThan(0.01);
  return boxOf(label);
}
const press = async ({ x, y }: { readonly x: number; readonly y: number }) => page().mouse.click(x, y);
const add = async (shape: string) => {
  await page().getByRole('button', { name: 'More shapes' }).click();
  await page().getByRole('searchbox').waitFor();
  await page().keyboard.type(shape);
  await keys('Enter');
};
const tooltip = () => page().getByRole('tooltip');

it('a shape is found by typing as soon as the list is open, Enter puts it, and it asks who it is', async () => {
  await name('Take order');
  await add('outside');
  await page().getByPlaceholder('Who? e.g. Customer').waitFor();
  await name('Customer');

  const pools = Object.values((await savedDoc(program())).pool);
  expect(pools).toMatchObject([{ name: 'Customer', isBlackBox: true }]);
  await page().getByRole('complementary').getByText('Outside partner', { exact: true }).waitFor();
});

it('a message keeps its dashes while it is selected, and its head has the colour of the line', async () => {
  await name('Take order');
  await add('outside');
  await name('Customer');
  await press(await middleOf('Take order'));
  await keys('c');
  await press(await middleOf('Customer'));

  const line = page().getByRole('img', { name: 'From Take order to Customer' });
  await line.waitFor();
  const look = () =>
    line.evaluate((group) => {
      const paths = [...group.children].filter((child) => child.tagName === 'path');
      const accent = getComputedStyle(group).getPropertyValue('--accent').trim();
      const probe = document.createElement('i');
      probe.style.color = accent;
      document.body.append(probe);
      const colour = getComputedStyle(probe).color;
      probe.remove();
      return {
        isDashed: getComputedStyle(paths[0]!).strokeDasharray !== 'none',
        areAllAccent: paths.every((path) => getComputedStyle(path).stroke === colour),
      };
    });
  await expect.poll(look).toEqual({ isDashed: true, areAllAccent: true });
});

it('what happens at a step is named when it is put there, and data beside it stays out of other subprocesses', async () => {
  await name('Bake bread');
  await press(await middleOf('Bake bread'));
  await keys('a');
  await page().keyboard.type('deadline');
  await keys('Enter');
  await name('after 40 minutes');
  const { x, y, height } = await boxOf('Bake bread');
  await page().getByRole('button', { name: 'More shapes' }).click();
  await page().getByRole('searchbox').fill('event sub');
  await page().getByRole('button', { name: 'Event subprocess' }).click();
  await page().mouse.move(x + 74, y + height + 200, { steps: 3 });
  await page().mouse.click(x + 74, y + height + 200);
  await name('Customer cancels');
  await press(await middleOf('Bake bread'));
  await keys('a');
  await page().keyboard.type('store');
  await keys('Enter');
  await name('Order book');

  const { event, dataNode, step } = await savedDoc(program());
  expect(Object.values(event).find(({ position }) => position === 'boundary')?.name).toBe('after 40 minutes');
  const [store] = Object.values(dataNode);
  expect(store).toMatchObject({ name: 'Order book', parentId: null });
  const frame = Object.values(step).find(({ variant }) => variant === 'event')!;
  const isApart =
    store!.x + store!.width <= frame.x ||
    store!.x >= frame.x + frame.width ||
    store!.y + store!.height <= frame.y ||
    store!.y >= frame.y + frame.height;
  expect(isApart).toBe(true);
});

it('tools say what they are and their key, by mouse and by focus, until Escape', async () => {
  await name('Take order');
  await press(await middleOf('Take order'));
  const connect = (await page().getByRole('button', { name: 'Connect', exact: true }).boundingBox())!;
  await page().mouse.move(connect.x + 8, connect.y + 40);
  await page().mouse.move(connect.x + 14, connect.y + 14, { steps: 4 });
  await expect.poll(() => tooltip().textContent()).toBe('ConnectC');
  await page().mouse.move(connect.x + 14, connect.y + 200, { steps: 4 });
  await tooltip().waitFor({ state: 'detached' });

  await page()
    .getByRole('toolbar', { name: 'Shapes' })
    .getByRole('button', { name: 'Step', exact: true })
    .focus();
  await keys('Tab');
  await expect.poll(() => tooltip().textContent()).toBe('Decision');
  await keys('Escape');
  await tooltip().waitFor({ state: 'detached' });
});

it('in front of people a pull moves the map, and a slip of the mouse no step', async () => {
  await name('Take order');
  await keys('Control+ArrowRight');
  await name('Check stock');
  const before = (await savedDoc(program())).step;
  await keys('F5');
  await page().getByRole('region', { name: 'Presentation' }).waitFor();
  // The view glides to what is presented first.
  const { x: left } = await resting('Take order');
  const { x, y } = await middleOf('Take order');
  await page().mouse.move(x, y);
  await page().mouse.down();
  await page().mouse.move(x + 40, y + 60, { steps: 6 });
  await page().mouse.up();
  await expect.poll(async () => (await boxOf('Take order')).x).toBeCloseTo(left + 40, 0);
  await page().mouse.dblclick(x + 40, y + 200);
  await page().mouse.click(x + 40, y + 200, { button: 'right' });
  expect(await page().getByRole('menu').count()).toBe(0);
  expect(await page().getByRole('dialog').count()).toBe(0);
  await keys('Escape');
  await page().getByRole('toolbar', { name: 'Shapes' }).waitFor();

  expect((await savedDoc(program())).step).toEqual(before);
});

const said = () => page().getByTestId('board').locator('[role="status"]').textContent();

it('who listens hears what a way may be called, what was undone, which layer came and went, and that a tool stopped', async () => {
  await name('Check stock');
  await keys('a');
  await page().keyboard.type('decision');
  await keys('Enter');
  await name('In stock?');
  await keys('Control+ArrowRight');
  await name('Send');
  await expect.poll(said).toContain('Named Send. Name this way: 1 Yes, 2 No, 3 Other…');
  await keys('1');
  await expect.poll(said).toContain('Named Yes');
  await keys('Control+z');
  await expect.poll(said).toContain('Undone: ');
  await keys('l', 'm');
  await expect.poll(said).toContain('Marks hidden');
  await keys('l', 'm');
  await expect.poll(said).toContain('Marks shown');
  await keys('s', 'Escape');
  await expect.poll(said).toContain('Stopped');
});

it('marks of a lane stand beside its header, also where that stands at the edge of the window, and the palette beside both', async () => {
  await name('Check stock');
  await add('lane');
  await name('Shop');
  await keys('m', 'b');
  const lane = await resting('Shop');
  const pin = () => page().getByRole('application').locator('[data-id^="lane"] [data-adorns]').boundingBox();
  await expect.poll(async () => (await pin())!.x - lane.x).toBeLessThan(60);

  await page().mouse.move(600, 600);
  const palette = () => page().getByRole('toolbar', { name: 'Shapes' }).boundingBox();
  // Of the two headers of the lane the one that stands in for it at the edge.
  const header = page().getByTestId('board').getByTitle('Shop', { exact: true });
  const pan = async () => {
    await page().mouse.wheel(60, 0);
    return header.count();
  };
  await expect.poll(pan, { interval: 150 }).toBe(1);
  const { x, width } = (await header.boundingBox())!;
  await expect.poll(async () => (await palette())!.x).toBeGreaterThanOrEqual(x + width);
});
