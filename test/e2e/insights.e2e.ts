/** Reading and deciding candidates: in the window, asserted on the file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openExample({ width: 1440, height: 900 });
  page = program.page;
  await page.keyboard.press('Control+4');
  await page.getByRole('list', { name: 'Candidates' }).waitFor();
}, 90_000);
afterAll(() => program.dispose());

const onDisk = () => savedDoc(program);
const open = () => page.getByRole('list', { name: 'Candidates' }).getByRole('article');
const decided = () => page.getByRole('region', { name: 'Decided' });

it('opens a candidate to its arithmetic, with every input and where it comes from', async () => {
  const card = open().first();
  await card.getByRole('button', { name: /^Why( \d+)?\?$/ }).click();

  const arithmetic = card.getByRole('group', { name: /^How \d+ comes about$/ });
  await arithmetic.waitFor();
  expect(await arithmetic.innerText()).toMatch(/Impact[\s\S]*Feasibility/);
  expect(await arithmetic.getByRole('rowheader').count()).toBeGreaterThan(8);
  expect(
    await card.getByRole('group', { name: 'What it serves' }).getByRole('button').count(),
  ).toBeGreaterThan(3);
});

it('a no needs its reason, moves the card to what is decided, and can be taken back', async () => {
  const title = (await open().first().getAttribute('aria-label'))!;
  const before = Object.keys((await onDisk()).decision).length;
  await open().first().getByRole('button', { name: 'Not this…' }).click();
  await page.getByRole('button', { name: 'Keep as “not this”' }).click();
  await page.getByText('Say in a few words why not.').waitFor();

  await page.getByRole('textbox', { name: 'Reason' }).fill('Too many systems at once');
  await page.keyboard.press('Enter');

  const card = decided().getByRole('article', { name: title });
  await card.getByText('Reason: Too many systems at once').waitFor();
  const decisions = Object.values((await onDisk()).decision);
  expect(decisions.length).toBe(before + 1);
  expect(decisions.find((one) => one.title === title)).toMatchObject({
    verdict: 'rejected',
    reason: 'Too many systems at once',
  });

  await card.getByRole('button', { name: 'Take the decision back' }).click();
  await expect
    .poll(async () => Object.keys((await onDisk()).decision).length, { timeout: 20_000 })
    .toBe(before);
});

it('says that the ground of a decision changed once a figure is another, and whether it still holds', async () => {
  const title = (await open().first().getAttribute('aria-label'))!;
  await open().first().getByRole('button', { name: 'Accept' }).click();
  const card = decided().getByRole('article', { name: title });
  await card.getByText('Nothing it rests on has changed.').waitFor();
  const decision = Object.values((await onDisk()).decision).find((one) => one.title === title)!;

  await page.keyboard.press('Control+f');
  await page.keyboard.type(decision.stepNames[0]!);
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('region', { name: 'Inspector' });
  const name = inspector.getByRole('textbox', { name: 'Name', exact: true });
  await expect.poll(() => name.inputValue()).toBe(decision.stepNames[0]);
  await inspector.getByRole('textbox', { name: 'Work', exact: true }).fill('77 min');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+4');

  await card.getByText('Changed since you decided').waitFor();
  await card.getByRole('button', { name: 'It still holds' }).click();
  await card.getByText('Nothing it rests on has changed.').waitFor();
  const now = Object.values((await onDisk()).decision).find((one) => one.title === title)!;
  expect(now.inputsHash).not.toBe(decision.inputsHash);
});

it('answers several questions in a row on the card, by keys, until the card is trusted', async () => {
  const asking = open().filter({ hasText: 'trust: low' }).first();
  const title = (await asking.getAttribute('aria-label'))!;
  const card = page.getByRole('article', { name: title });
  const place = (
    await open().evaluateAll((cards) => cards.map((one) => one.getAttribute('aria-label')))
  ).indexOf(title);
  const before = Object.keys((await onDisk()).figure).length;
  const group = card.getByRole('group', { name: 'Next' });
  const question = () => group.locator('strong').innerText();
  const isTrusted = async () => (await card.locator('header').innerText()).includes('trust: medium');
  await group.getByRole('toolbar').getByRole('button').or(group.getByRole('textbox')).first().focus();
  let answers = 0;
  for (; answers < 14 && (answers < 3 || !(await isTrusted())); answers += 1) {
    const asked = await question();
    if ((await group.getByRole('button', { name: /^4 ·/ }).count()) > 0) await page.keyboard.press('4');
    else {
      if ((await group.getByRole('toolbar').count()) === 0) await page.keyboard.type('5');
      await page.keyboard.press('Enter');
    }
    await expect.poll(question, { timeout: 20_000 }).not.toBe(asked);
  }

  expect(await isTrusted()).toBe(true);
  expect(Object.keys((await onDisk()).figure).length).toBeGreaterThanOrEqual(before + answers - 2);
  // The card kept its place under the hand, whatever its rank is now.
  const places = await open().evaluateAll((cards) => cards.map((one) => one.getAttribute('aria-label')));
  expect(places.indexOf(title)).toBe(place);
  expect(await group.getByRole('status').innerText()).toMatch(/^Now \d+ of \d+, trust: medium/);
});

it('shows findings by cause, two of each, with the rest behind one press', async () => {
  await page.getByRole('tab', { name: /^Findings/ }).click();
  const panel = page.getByRole('tabpanel');
  const shown = () => panel.getByRole('article').filter({ visible: true }).count();
  const all = Number(/\d+/.exec(await page.getByRole('tab', { name: /^Findings/ }).innerText())![0]);

  expect(await shown()).toBeLessThanOrEqual(18);
  for (const more of await panel.getByRole('button', { name: /^\d+ more$/ }).all()) await more.click();
  expect(await shown()).toBe(all);
  await page.getByRole('tab', { name: /^Candidates/ }).click();
});

it('lights the thread of a candidate on the map and in the tree', async () => {
  await open().first().getByRole('button', { name: 'Show on map' }).click();
  await page.getByRole('region', { name: 'Inspector' }).waitFor();

  await page.keyboard.press('Control+2');
  await page.locator('[role=row][data-lit="true"]').first().waitFor();
  expect(await page.locator('[role=row][data-lit="false"]').count()).toBeGreaterThan(0);
  await page.keyboard.press('Control+4');
});

it('lists findings, what is left to people, and the chart as a table', async () => {
  await page.getByRole('tab', { name: /^Findings/ }).click();
  expect(await page.getByRole('tabpanel').getByRole('article').count()).toBeGreaterThan(5);
  await page.getByRole('tab', { name: /^Leave to people/ }).click();
  expect(await page.getByRole('tabpanel').getByRole('listitem').count()).toBeGreaterThan(0);
  await page.getByRole('tab', { name: 'Chart' }).click();
  const rows = page.getByRole('grid', { name: 'The same as a list' }).getByRole('row');
  expect(await rows.count()).toBeGreaterThan(5);
});

it('walks the bubbles by arrows, and Enter opens the card', async () => {
  await page.getByRole('tab', { name: 'Chart' }).click();
  const bubbles = page.getByRole('group', { name: 'Impact against feasibility' }).getByRole('button');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.keyboard.press('Tab');
  await bubbles.and(page.locator('[tabindex="0"]')).focus();
  await page.keyboard.press('Home');
  const first = await focused();
  for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
  await page.keyboard.press('End');

  const last = await focused();
  expect(first).toMatch(/^1\. .+: impact \d+, feasibility \d+, .+ a year, /);
  expect(last).not.toBe(first);
  expect(await page.getByRole('row', { selected: true }).count()).toBe(1);
  await page.keyboard.press('Enter');
  const title = /^\d+\. (.+): impact/.exec(last)![1]!;
  await page.getByRole('article', { name: title }).locator('xpath=self::*[@data-chosen="true"]').waitFor();
});

it('tries weights without writing them, says what moves, keeps them as one entry, and undo takes it back', async () => {
  await page.getByRole('button', { name: 'Weights…' }).click();
  const panel = page.getByRole('dialog', { name: 'How much each part counts' });
  await panel.getByRole('slider', { name: 'Alignment' }).focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageDown');
  await panel.getByText(/^\d+ candidates move$/).waitFor();
  expect(Object.keys((await onDisk()).methodSetting)).toEqual([]);

  await panel.getByRole('button', { name: 'Keep' }).click();
  await page.getByText(/with \d+ values of your own/).waitFor();
  expect((await onDisk()).methodSetting).toMatchObject({ priority: { values: { alignment: 0 } } });
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Object.keys((await onDisk()).methodSetting), { timeout: 20_000 }).toEqual([]);
});

it('nothing went wrong on the way', () => {
  expect(program.complaints).toEqual([]);
});
