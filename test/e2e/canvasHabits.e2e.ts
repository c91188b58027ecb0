/** What hands do without being told, as other editors taught them: each in the real window, and what it leaves in the file. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;
const PICTURES = process.env['PICTURES'];
const picture = async (name: string): Promise<void> => {
  if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}.png` });
};
const settle = (ms = 350) => page.waitForTimeout(ms);

beforeAll(async () => {
  program = await openProgram({ size: { width: 1280, height: 720 } });
  ({ page } = program);
  await page.getByRole('button', { name: 'A blank map' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  for (const words of ['One', 'Two', 'Three']) {
    await name(words);
    if (words !== 'Three') await page.keyboard.press('Control+ArrowRight');
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

async function name(words: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await settle();
}

async function middleOf(step: string) {
  const box = (await page
    .getByRole('application')
    .getByLabel(new RegExp(`^${step}`))
    .first()
    .boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box };
}
async function stepCalled(words: string) {
  const found = Object.values((await savedDoc(program)).step).find((step) => step.name === words);
  if (!found) throw new Error(`no step <${words}>`);
  return found;
}
const undo = async () => {
  await page.keyboard.press('Control+z');
  await settle();
};
const saysSelected = (n: number) => page.getByText(`${n} elements selected`).waitFor();

it("a key that follows the Enter of a name at once is the map's", async () => {
  await page.getByRole('application').getByLabel(/^One/).first().click();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
  // Both before the next frame.
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Tab')]);
  const focused = page.locator(':focus');
  await expect.poll(() => focused.getAttribute('aria-label')).toMatch(/^Two/);
});

it('Tab changes the type of a shape that was just drawn, and only of that', async () => {
  await page.mouse.click((await middleOf('Three')).x, (await middleOf('Three')).y);
  await page.keyboard.press('Control+ArrowDown');
  await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
  await page.keyboard.press('Tab');
  await page.getByText('Now: Manual step').waitFor();
  await page.keyboard.press('Tab');
  await page.getByText('Now: Step with a screen').waitFor();
  await page.keyboard.press('Shift+Tab');
  await settle();
  await name('Four');
  expect((await stepCalled('Four')).type).toBe('manual');
  // Named again it is no fresh shape any more: Tab does not touch its type.
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
  await page.keyboard.press('Tab');
  await settle();
  expect((await stepCalled('Four')).type).toBe('manual');
});

it('a look is copied with Ctrl+Alt+C and given with Ctrl+Alt+V: type and size, not the name', async () => {
  await page.mouse.click((await middleOf('Four')).x, (await middleOf('Four')).y);
  await settle();
  await page.keyboard.press('Control+Alt+c');
  await page.getByText(/Type and size copied/).waitFor();
  await page.mouse.click((await middleOf('One')).x, (await middleOf('One')).y);
  await settle();
  await page.keyboard.press('Control+Alt+v');
  await expect.poll(async () => (await stepCalled('One')).type, { timeout: 10_000 }).toBe('manual');
  await undo();
  expect((await stepCalled('One')).type).toBe('task');
});

it('gaps that become equal are shown and caught; with Ctrl nothing catches, with Alt not even the grid; Escape takes it back', async () => {
  // Out of the column of the step that is moved, so that only gaps can catch it sideways.
  await page.mouse.click((await middleOf('Four')).x, (await middleOf('Four')).y);
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowLeft');
  await settle();
  const [one, two, three] = await Promise.all(['One', 'Two', 'Three'].map(stepCalled));
  const gap = two!.x - one!.x - one!.width;
  const at = await middleOf('Three');
  // Far away and then back to 5 px beyond the place where both gaps are alike, out of line with its neighbours.
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y + 44, { steps: 4 });
  await page.mouse.move(at.x + 5, at.y + 23, { steps: 4 });
  await settle(120);
  await picture('equalGaps');
  await page.mouse.up();
  const caught = await stepCalled('Three');
  expect(caught.x - two!.x - two!.width).toBe(gap);
  await undo();

  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y + 44, { steps: 4 });
  await page.keyboard.down('Control');
  await page.mouse.move(at.x + 6, at.y + 26, { steps: 4 });
  await settle(60);
  await page.mouse.up();
  await page.keyboard.up('Control');
  const loose = await stepCalled('Three');
  expect(loose.x % 10).toBe(0);
  expect(loose.y % 10).toBe(0);
  expect(Object.keys((await savedDoc(program)).step)).toHaveLength(4);
  await undo();

  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 33, at.y + 151, { steps: 4 });
  await page.getByText('Alt: no grid').waitFor();
  await settle(800);
  await picture('hint');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await stepCalled('Three')).toEqual(three);

  // After some drags the keys are taken to be known.
  for (let drag = 0; drag < 3; drag += 1) {
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 33, at.y + 51, { steps: 4 });
    await settle(60);
    await page.keyboard.press('Escape');
    await page.mouse.up();
  }
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 33, at.y + 51, { steps: 4 });
  await settle(800);
  expect(await page.getByText('Alt: no grid').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

it('a size that becomes that of another is caught, with both measures shown', async () => {
  await page.mouse.click((await middleOf('Two')).x, (await middleOf('Two')).y);
  const corner = await middleOf('Two');
  const [x, y] = [corner.box.x + corner.box.width, corner.box.y + corner.box.height];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 46, y + 42, { steps: 5 });
  await page.mouse.up();
  await settle();
  const two = await stepCalled('Two');
  await page.mouse.click((await middleOf('One')).x, (await middleOf('One')).y);
  const one = await middleOf('One');
  const [oneX, oneY] = [one.box.x + one.box.width, one.box.y + one.box.height];
  const scale = one.box.width / (await stepCalled('One')).width;
  await page.mouse.move(oneX, oneY);
  await page.mouse.down();
  const grown = { x: (two.width + 4) * scale - one.box.width, y: (two.height - 4) * scale - one.box.height };
  await page.mouse.move(oneX + grown.x, oneY + grown.y, { steps: 5 });
  await settle(120);
  await picture('equalSizes');
  await page.mouse.up();
  await settle();
  const { width, height } = await stepCalled('One');
  expect({ width, height }).toEqual({ width: two.width, height: two.height });
  await undo();
  await undo();
});

it('Shift keeps what was selected, pressed before the box is pulled or while it is', async () => {
  const [one, four] = [await middleOf('One'), await middleOf('Four')];
  await page.mouse.click(four.x, four.y);
  await page.mouse.move(one.box.x - 14, one.box.y - 60);
  await page.mouse.down();
  await page.mouse.move(one.box.x, one.box.y, { steps: 3 });
  await page.keyboard.down('Shift');
  await page.mouse.move(one.box.x + one.box.width + 14, one.box.y + one.box.height + 20, { steps: 4 });
  await settle(60);
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await saysSelected(2);
});

it('the end of a line that is let go with Alt stays at that place of the border', async () => {
  const [two, three] = [await middleOf('Two'), await middleOf('Three')];
  await page.mouse.click((two.box.x + two.box.width + three.box.x) / 2, two.y);
  await page.mouse.move(three.box.x, three.y);
  await page.mouse.down();
  await page.mouse.move(three.box.x - 20, three.y - 20, { steps: 3 });
  await page.keyboard.down('Alt');
  await page.mouse.move(three.box.x + 30, three.box.y + 3, { steps: 5 });
  await settle(120);
  await picture('fixingEnd');
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await settle();
  await picture('fixedEnd');
  const doc = await savedDoc(program);
  const target = await stepCalled('Three');
  const line = Object.values(doc.flow).find((flow) => flow.toId === target.id)!;
  const end = line.waypoints!.at(-1)!;
  expect(end.y).toBeCloseTo(target.y, 3);
  expect(end.x).toBeCloseTo(target.x + (30 * target.width) / three.box.width, 0);
  // The last piece arrives squarely.
  expect(line.waypoints!.at(-2)!.x).toBeCloseTo(end.x, 3);
  await undo();
  expect((await savedDoc(program)).flow[line.id]!.waypoints).toBeNull();
});

it('a step dropped on a line that is too short for it makes room, as one entry', async () => {
  const three = await middleOf('Three');
  await page.mouse.move(three.x - 300, three.y + 240);
  await page.keyboard.press('n');
  await page.keyboard.type('step');
  await page.keyboard.press('Enter');
  await name('Lone');
  const before = await savedDoc(program);
  const [lone, two] = [await middleOf('Lone'), await middleOf('Two')];
  await page.mouse.move(lone.x, lone.y);
  await page.mouse.down();
  await page.mouse.move((two.box.x + two.box.width + three.box.x) / 2, two.y + 2, { steps: 10 });
  await settle(100);
  await page.mouse.up();
  await settle(500);
  await picture('roomMade');
  const [left, middle, right] = await Promise.all(['Two', 'Lone', 'Three'].map(stepCalled));
  expect(middle!.x).toBeGreaterThanOrEqual(left!.x + left!.width + 40);
  expect(right!.x).toBeGreaterThanOrEqual(middle!.x + middle!.width + 40);
  expect(middle!.y + middle!.height / 2).toBe(left!.y + left!.height / 2);
  await undo();
  expect((await savedDoc(program)).step).toEqual(before.step);
  expect((await savedDoc(program)).flow).toEqual(before.flow);
});

it('zoom keys pressed in a row add up, and the view is the same when one comes back to the map', async () => {
  const viewOf = () =>
    page.evaluate(() => {
      const { a, e, f } = new DOMMatrix(
        getComputedStyle(document.querySelector('.react-flow__viewport')!).transform,
      );
      return [e, f, a].map((value) => Math.round(value * 100) / 100);
    });
  await page.keyboard.press('Control+0');
  await settle();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('-');
  await settle();
  expect((await viewOf())[2]).toBeCloseTo(0.8 ** 3, 1);
  await page.mouse.move(600, 300);
  await page.mouse.wheel(35, 120);
  await settle();
  const before = await viewOf();
  await page.getByRole('navigation').getByRole('button', { name: 'Insights' }).click();
  await page.getByRole('application').waitFor({ state: 'detached' });
  await page.getByRole('navigation').getByRole('button', { name: 'Map', exact: true }).click();
  await page.getByRole('application').waitFor();
  await settle();
  expect(await viewOf()).toEqual(before);
  expect(program.complaints).toEqual([]);
});

it('lines are gone through, named, led elsewhere at both ends and deleted by keys, and each is read', async () => {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return [element?.getAttribute('aria-label'), element?.getAttribute('aria-description')].join(' | ');
    });
  await page.mouse.click((await middleOf('Two')).x, (await middleOf('Two')).y);
  await settle();
  expect(await focused()).toMatch(/^Two.*\| .*Then /);
  await page.keyboard.press('.');
  await settle();
  expect(await focused()).toMatch(/^From Two to Three \| Line of the flow/);
  await page.keyboard.press(',');
  await settle();
  expect(await focused()).toMatch(/^From One to Two \|/);
  await page.keyboard.press('Enter');
  await name('at once');
  expect(await focused()).toMatch(/^From One to Two: at once/);

  const line = async () =>
    Object.values((await savedDoc(program)).flow).find((flow) => flow.name === 'at once');
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowRight');
  await settle();
  await page.keyboard.press('Enter');
  await page.getByText('One now leads to Three').first().waitFor({ state: 'attached' });
  expect((await line())?.toId).toBe((await stepCalled('Three')).id);
  await page.keyboard.press('Shift+C');
  await page.keyboard.press('ArrowRight');
  await settle();
  await page.keyboard.press('Enter');
  await settle();
  // Two leads to Three already: the reason is shown, and the line stays as it was.
  expect((await line())?.fromId).toBe((await stepCalled('One')).id);
  expect(await focused()).toMatch(/^From One to Three/);
  await page.keyboard.press('Delete');
  await settle();
  expect(await line()).toBeUndefined();
  expect(await focused()).toMatch(/^One/);
  await undo();
  await undo();
  await undo();
});

it('Ctrl and an arrow with several selected say what to do, and draw nothing', async () => {
  const { step } = await savedDoc(program);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+ArrowRight');
  await page.getByText('The flow goes on from one element: select only one.').first().waitFor();
  expect((await savedDoc(program)).step).toEqual(step);
});

it('what is held is not undone or deleted from under the hand: Ctrl+Z takes back the drag, other keys wait', async () => {
  const { step } = await savedDoc(program);
  const at = await middleOf('Two');
  for (const key of ['Control+z', 'Delete', 'n']) {
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 20, at.y + 60, { steps: 3 });
    await expect.poll(async () => (await middleOf('Two')).y).toBeGreaterThan(at.y);
    await page.keyboard.press(key);
    if (key !== 'Control+z') await page.keyboard.press('Escape');
    await expect.poll(async () => (await middleOf('Two')).y).toBe(at.y);
    await page.mouse.up();
  }
  expect((await savedDoc(program)).step).toEqual(step);
});

it('Alt at the press drags a copy, as Ctrl does', async () => {
  const [at, before] = [await middleOf('Two'), Object.keys((await savedDoc(program)).step).length];
  await page.keyboard.down('Alt');
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y - 120, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await settle();
  expect(
    Object.values((await savedDoc(program)).step).filter(({ name: each }) => each === 'Two').length,
  ).toBe(2);
  await undo();
  expect(Object.keys((await savedDoc(program)).step).length).toBe(before);
});

it('keys of the window count while a name is typed, which is kept; the first goal waits for its name', async () => {
  await page.getByRole('application').getByLabel(/^One/).first().click();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
  await page.keyboard.type('Half a na');
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Add a goal' }).click();
  await page.getByRole('treegrid').getByRole('textbox').waitFor();
  await page.keyboard.type('Be quick');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => Object.values((await savedDoc(program)).goal).map(({ title }) => title))
    .toEqual(['Be quick']);
  expect((await stepCalled('Half a na')).name).toBe('Half a na');
  await page.keyboard.press('Control+3');
});

it('what was chosen last in the palette comes first; + makes a map with the cursor in its first step', async () => {
  const first = page.getByRole('dialog').getByRole('option').first();
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('show the whole');
  await page.keyboard.press('Enter');
  await settle();
  await page.keyboard.press('Control+Shift+P');
  await first.waitFor();
  expect(await first.textContent()).toMatch(/^Show the whole map.*used last/);
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Maps' }).getByLabel('New map', { exact: true }).click();
  await name('Greet the guest');
  expect((await stepCalled('Greet the guest')).name).toBe('Greet the guest');
  expect(program.complaints).toEqual([]);
});

it('a step that was grown asks for its name when Ctrl is let go, wherever the focus went meanwhile', async () => {
  await page
    .getByRole('application')
    .getByLabel(/, Step/)
    .first()
    .click();
  await page.keyboard.down('Control');
  await page.keyboard.press('ArrowRight');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.up('Control');
  await name('Take the coat');
  expect((await stepCalled('Take the coat')).name).toBe('Take the coat');
});
