/** Lanes and pools by mouse and by keys in the real window: what is seen, what is said, and what the file holds. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Box, Lane } from '../../shared/model/index.ts';
import { openExample } from './openExample.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;
const settle = (ms = 350) => page.waitForTimeout(ms);
const node = (name: string) =>
  page
    .locator('.react-flow__node')
    .and(page.getByLabel(new RegExp(`^${name}`)))
    .first();
const boxOf = async (name: string): Promise<Box> => (await node(name).boundingBox())!;
const says = (words: string | RegExp) => page.getByText(words).first().waitFor();

async function drag(
  from: readonly [number, number],
  to: readonly [number, number],
  held: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await page.mouse.move(...to, { steps: 4 });
  await settle(150);
  await held();
  await page.mouse.up();
  await settle();
}
const undo = async () => {
  await page.keyboard.press('Control+z');
  await settle();
};
const laneCalled = async (name: string): Promise<Lane> => {
  const found = Object.values((await savedDoc(program)).lane).find((lane) => lane.name === name);
  if (!found) throw new Error(`no lane <${name}>`);
  return found;
};
const stepCalled = async (name: string) => {
  const found = Object.values((await savedDoc(program)).step).find((step) => step.name === name);
  if (!found) throw new Error(`no step <${name}>`);
  return found;
};

describe('lanes of the worked example', () => {
  beforeAll(async () => {
    program = await openExample({ width: 1600, height: 900 });
    ({ page } = program);
    await page.getByRole('application').waitFor();
  }, 60_000);
  afterAll(() => program.dispose());
  beforeEach(async () => {
    await page.getByRole('application').focus();
    await page.keyboard.press('Escape');
  });

  it('a lane goes to another place by its header with everything in it, and undo selects the lanes alone', async () => {
    const [bakers, staff, bake] = await Promise.all([
      laneCalled('Bakers'),
      laneCalled('Shop staff'),
      stepCalled('Bake'),
    ]);
    const box = await boxOf('Bakers');
    const above = await boxOf('Shop staff');
    await drag([box.x + 13, box.y + box.height / 2], [box.x + 13, above.y + 20]);
    // No names are marked as text on the way.
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe('');
    const [now, below, baked] = await Promise.all([
      laneCalled('Bakers'),
      laneCalled('Shop staff'),
      stepCalled('Bake'),
    ]);
    expect(now.y).toBe(staff.y);
    expect(below.y).toBe(now.y + now.height);
    expect(baked.y - now.y).toBe(bake.y - bakers.y);
    expect(baked.laneId).toBe(now.id);
    await says('Bakers is now lane 1 of 3');
    await undo();
    expect((await laneCalled('Bakers')).y).toBe(bakers.y);
    expect(await page.getByText(/^\d elements selected$/).count()).toBeLessThan(2);
  });

  it('a border that is dragged pushes the lanes below it while it is held', async () => {
    const [box, driver] = await Promise.all([boxOf('Bakers'), boxOf('Driver')]);
    const y = box.y + box.height;
    await drag([box.x + 300, y], [box.x + 300, y + 40], async () => {
      expect((await boxOf('Driver')).y).toBeCloseTo(driver.y + 40, -1);
    });
    const [grown, pushed] = await Promise.all([laneCalled('Bakers'), laneCalled('Driver')]);
    expect(pushed.y).toBe(grown.y + grown.height);
    await undo();
  });

  it('a lane grows under a step that is held at its border, and takes a step that is dropped in it', async () => {
    const name = 'Call the customer';
    const [staff, bakers, step] = await Promise.all([boxOf('Shop staff'), boxOf('Bakers'), boxOf(name)]);
    const at: [number, number] = [step.x + step.width - 20, step.y + 12];
    const gap = staff.y + staff.height - step.y - step.height;
    await drag(at, [at[0], at[1] + gap + 10], async () => {
      expect((await boxOf('Shop staff')).height).toBeGreaterThan(staff.height + 10);
      expect((await boxOf('Bakers')).y).toBeGreaterThan(bakers.y + 10);
    });
    const full = 'Call the customer and agree on something else';
    const [grown, held] = await Promise.all([laneCalled('Shop staff'), stepCalled(full)]);
    expect(held.laneId).toBe(grown.id);
    expect(held.y + held.height).toBeLessThan(grown.y + grown.height);
    await undo();

    const [again, target] = await Promise.all([boxOf(name), boxOf('Bakers')]);
    await drag([again.x + again.width - 20, again.y + 12], [again.x + again.width - 20, target.y + 40]);
    await says(`${full} is now in the lane Bakers`);
    expect((await stepCalled(full)).laneId).toBe((await laneCalled('Bakers')).id);
    await page
      .getByRole('region', { name: 'Inspector' })
      .getByText(/^Bakers/)
      .waitFor();
    await undo();
  });

  it('by keys a step goes on into the next lane, several go from their pad, and it is said', async () => {
    const step = await boxOf('Call the customer');
    await page.mouse.click(step.x + step.width - 20, step.y + 12);
    await page.keyboard.press('Control+Shift+ArrowDown');
    await says('Call the customer and agree on something else is now in the lane Bakers');
    await undo();

    await page.keyboard.down('Shift');
    const other = await boxOf('Check stock');
    await page.mouse.click(other.x + other.width - 20, other.y + 14);
    await page.keyboard.up('Shift');
    await page
      .getByRole('toolbar', { name: '2 elements together' })
      .getByRole('button', { name: 'Put into a lane' })
      .click();
    await page.getByRole('menuitem', { name: 'Driver' }).click();
    await says('2 elements are now in the lane Driver');
    const driver = await laneCalled('Driver');
    for (const each of ['Check stock in the spreadsheet', 'Call the customer and agree on something else'])
      expect((await stepCalled(each)).laneId).toBe(driver.id);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    await undo();
  });

  it('headers stay at the edge while the map is panned, and a lane is named and moved by its header there', async () => {
    await page.mouse.move(600, 640);
    await page.mouse.wheel(700, 0);
    await settle();
    const header = page
      .locator('[class*="laneHeader_"], [class*="laneHeader "]')
      .filter({ hasText: 'Driver' });
    const at = (await header.boundingBox())!;
    expect(at.x).toBeLessThan(60);
    await page.mouse.dblclick(at.x + 10, at.y + at.height / 2);
    const field = page.getByRole('textbox', { name: 'Name of Lane' });
    const where = (await field.boundingBox())!;
    expect(where.x).toBeGreaterThan(at.x + at.width);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+ArrowUp');
    await says('Driver is now lane 2 of 3');
    await undo();
    expect(program.complaints).toEqual([]);
  });
});

describe('lanes and pools that are drawn', () => {
  beforeAll(async () => {
    program = await openProgram({ size: { width: 1280, height: 720 } });
    ({ page } = program);
    await page.getByRole('button', { name: 'A blank map' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
    await name('Take the order');
    await page.keyboard.press('Control+ArrowRight');
    await name('Bake');
  }, 60_000);
  afterAll(() => program.dispose());

  async function name(words: string): Promise<void> {
    await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await settle();
  }
  async function choose(shape: string): Promise<void> {
    await page.getByRole('button', { name: 'More shapes' }).click();
    await page.getByRole('dialog').getByRole('button', { name: shape, exact: true }).click();
    await settle();
  }
  async function select(words: string): Promise<void> {
    const box = await boxOf(words);
    await page.mouse.click(box.x + 12, box.y + 12);
    await settle();
  }

  it('a lane is divided, and lanes lie in a lane', async () => {
    await choose('Lane');
    await name('Shop');
    await page.keyboard.press('Shift+Digit1');
    await settle();
    const box = await boxOf('Shop');
    await page.mouse.click(box.x + 12, box.y + box.height / 2, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Divide into two lanes' }).click();
    await name('Counter');
    const doc = await savedDoc(program);
    const shop = Object.values(doc.lane).find((lane) => lane.name === 'Shop')!;
    const inner = Object.values(doc.lane).filter((lane) => lane.parentLaneId === shop.id);
    expect(inner.map((lane) => lane.name).toSorted()).toEqual(['', 'Counter']);
    expect(inner.reduce((sum, lane) => sum + lane.height, 0)).toBe(shop.height);
    expect(Object.values(doc.step).every((step) => inner.some((lane) => lane.id === step.laneId))).toBe(true);
  });

  it('an outside partner is named where it is placed, and a message runs to it; inside one pool it is refused with the reason', async () => {
    await page.getByRole('application').focus();
    await page.keyboard.press('Escape');
    await choose('Pool');
    await name('Our bakery');
    await choose('Outside partner');
    const pool = await boxOf('Our bakery');
    await page.mouse.click(pool.x + 200, Math.max(70, pool.y - 60));
    await name('Customer');
    let doc = await savedDoc(program);
    const partner = Object.values(doc.pool).find((each) => each.name === 'Customer')!;
    expect(partner.isBlackBox).toBe(true);

    await page.keyboard.press('Shift+Digit1');
    await settle();
    await select('Bake');
    await page.keyboard.press('c');
    const customer = await boxOf('Customer');
    await page.mouse.click(customer.x + 40, customer.y + customer.height / 2);
    await settle();
    doc = await savedDoc(program);
    const bake = Object.values(doc.step).find((step) => step.name === 'Bake')!;
    expect(Object.values(doc.flow).find((flow) => flow.toId === partner.id)).toMatchObject({
      fromId: bake.id,
      type: 'message',
    });

    await select('Bake');
    await page.keyboard.press('c');
    const own = await boxOf('Our bakery');
    await page.mouse.click(own.x + 12, own.y + own.height / 2);
    await says(/pool/);
    expect(Object.values((await savedDoc(program)).flow).length).toBe(Object.values(doc.flow).length);
  });

  it('turned, rows become columns with the same steps in the same lanes, and back', async () => {
    const before = await savedDoc(program);
    await page.getByRole('application').focus();
    await page.keyboard.press('Escape');
    await page.mouse.click(300, 60, { button: 'right' });
    await page.getByRole('menuitem', { name: /^Turn the map/ }).click();
    await settle();
    const turned = await savedDoc(program);
    expect(Object.values(turned.lane).every((lane) => !lane.isHorizontal)).toBe(true);
    for (const step of Object.values(before.step)) expect(turned.step[step.id]!.laneId).toBe(step.laneId);
    const [counter, shop] = await Promise.all([boxOf('Counter'), boxOf('Shop')]);
    expect(counter.y).toBeGreaterThan(shop.y);
    await undo();
    expect((await savedDoc(program)).lane).toEqual(before.lane);
    expect(program.complaints).toEqual([]);
  });
});
