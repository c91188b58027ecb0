/** The arrows around a step on which the mouse rests, and their keys, in the real window. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;
const PICTURES = process.env['PICTURES'];
const picture = async (name: string): Promise<void> => {
  if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}.png` });
};

beforeAll(async () => {
  program = await openProgram({ size: { width: 1280, height: 720 } });
  ({ page } = program);
  await page.getByRole('button', { name: 'A blank map' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await name('Take order');
}, 60_000);
afterAll(() => program.dispose());

async function name(words: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(350);
}

const arrows = () => page.getByRole('button', { name: /^One more like it/ });
const arrow = (side: string) => page.getByRole('button', { name: `One more like it ${side}` });

async function middleOf(step: string) {
  const box = (await page
    .getByRole('application')
    .getByLabel(new RegExp(`^${step}`))
    .first()
    .boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function restOn(step: string): Promise<void> {
  const { x, y } = await middleOf(step);
  await page.mouse.move(x, y - 150);
  await page.mouse.move(x, y - 10, { steps: 4 });
}

const lines = async (): Promise<string[]> => {
  const { step, event, flow } = await savedDoc(program);
  const of = (id: string) => step[id]?.name ?? event[id]?.position ?? id;
  return Object.values(flow).map(({ fromId, toId }) => `${of(fromId)} > ${of(toId)}`);
};

it('come after a rest, not at once, stand beside the pad, and go with the mouse', async () => {
  const { x, y } = await middleOf('Take order');
  await page.mouse.click(x, y + 220);
  await restOn('Take order');
  expect(await arrows().count()).toBe(0);
  await arrow('at the right').waitFor();
  // The fourth would lie on the head of the line that arrives at the left.
  expect(await arrows().count()).toBe(3);
  await picture('arrows');
  // Selected it has its pad below, where no arrow is needed.
  await page.mouse.click(x, y);
  await page.waitForTimeout(700);
  expect(await arrows().count()).toBe(2);
  await picture('arrowsAndPad');
  await page.mouse.move(x, y - 200, { steps: 5 });
  await arrows().first().waitFor({ state: 'detached' });
});

it('pressed, make a joined step of the same type on that side, whose name is typed at once; the ghost shows it before', async () => {
  await restOn('Take order');
  await arrow('at the right').hover();
  await page.waitForTimeout(200);
  await picture('arrowGhost');
  await arrow('at the right').click();
  await name('Check');
  expect(await lines()).toContain('Take order > Check');

  // Its type and size go on, its name does not.
  await page.keyboard.press('t');
  await page.keyboard.type('manual');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await restOn('Check');
  await arrow('below').waitFor({ state: 'detached' });
  await arrow('above').click();
  await name('Sign');
  const doc = await savedDoc(program);
  const [check, sign] = ['Check', 'Sign'].map((each) =>
    Object.values(doc.step).find((s) => s.name === each)!,
  );
  expect(sign!.type).toBe('manual');
  expect(sign!.y).toBeLessThan(check!.y);
  expect(await lines()).toContain('Check > Sign');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Object.keys((await savedDoc(program)).step).length).toBe(2);
});

it('dragged, only pull a line, and let go on empty ground ask what comes next', async () => {
  await restOn('Check');
  await arrow('above').waitFor();
  const from = (await arrow('above').boundingBox())!;
  const to = await middleOf('Take order');
  await page.mouse.move(from.x + 11, from.y + 11);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(lines).toContain('Check > Take order');
  expect(Object.keys((await savedDoc(program)).step)).toHaveLength(2);
  await page.keyboard.press('Control+z');

  // The pad's line as well.
  const at = await middleOf('Check');
  await page.mouse.click(at.x, at.y);
  const tool = (await page
    .getByRole('toolbar', { name: 'Add next' })
    .getByRole('button', { name: 'Connect' })
    .boundingBox())!;
  await page.mouse.move(tool.x + 10, tool.y + 10);
  await page.mouse.down();
  await page.mouse.move(at.x + 200, at.y + 180, { steps: 8 });
  await picture('pulled');
  await page.mouse.up();
  await page.getByRole('combobox', { name: 'What comes next?' }).waitFor();
  await page.keyboard.press('Escape');
});

it('by key: Alt+Shift+arrow goes on with one more like it', async () => {
  const at = await middleOf('Check');
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await name('Pack');
  const doc = await savedDoc(program);
  const pack = Object.values(doc.step).find((each) => each.name === 'Pack')!;
  expect(pack.type).toBe('manual');
  expect(await lines()).toContain('Check > Pack');
});

it('are not there when the map is small, nor while something is dragged', async () => {
  await page.keyboard.press('Control+0');
  for (let press = 0; press < 4; press += 1) {
    await page.waitForTimeout(300);
    await page.keyboard.press('-');
  }
  await page.waitForTimeout(500);
  await restOn('Check');
  await page.waitForTimeout(700);
  expect(await arrows().count()).toBe(0);
  expect(program.complaints).toEqual([]);
});
