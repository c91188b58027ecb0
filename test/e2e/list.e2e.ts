/** The list beside the map: an interview typed by keys alone, both in step, and what the file holds in the end. */
import { expect, it, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import { outlineOf, toTyped, writeList } from '../../shared/outline/index.ts';
import { accessibilityFaults } from './axe.ts';
import { drawnFile } from './drawnFile.ts';
import { firstStarts } from './firstStarts.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

const opened = firstStarts();

const cell = (page: Page) => page.getByRole('treegrid').getByRole('textbox');

/** A blank map with its list open and the cursor in the first line. */
async function blankList({ page }: OpenProgram): Promise<void> {
  await page.keyboard.press('Control+Alt+n');
  await page.getByRole('textbox', { name: 'Name of the business' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^Name of Step/ }).waitFor();
  // The name is left; the map takes the focus back in the next frames.
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  await page.keyboard.press('Control+Alt+s');
  await page.getByRole('textbox', { name: 'What, line 2 of 2' }).waitFor();
}

/** Types lines as a person would: words, then the key. */
async function say(page: Page, ...parts: readonly string[]): Promise<void> {
  for (const part of parts)
    if (/^(?:Enter|Tab|Escape|Backspace|Delete|(?:(?:Shift|Alt|Control)\+)+\w+|Arrow\w+)$/.test(part))
      await page.keyboard.press(part);
    else await page.keyboard.type(part);
}

/** The saved map as text. */
async function saved({ page, documents }: OpenProgram): Promise<string> {
  await page.getByText('Saved', { exact: true }).waitFor();
  const doc = await fileDoc(drawnFile(documents));
  const [map] = Object.keys(doc.map);
  return writeList(
    outlineOf(doc, map!).sections.flatMap(({ sequences }) =>
      sequences.flatMap((sequence) => toTyped(doc, sequence)),
    ),
  );
}
const lines = (...list: readonly string[]): string => list.join('\n');

it('an interview is typed line by line, by keys alone, and the map grows beside it', async () => {
  const program = opened();
  const { page } = program;
  await blankList(program);

  await say(
    page,
    'Shift+Tab',
    'Sales',
    'Tab',
    'Take order',
    'Tab',
    'Till',
    'Tab',
    'Order',
    'Tab',
    '~6 min',
    'Tab',
    '2 h',
    'Tab',
    'by phone',
    'Enter',
  );
  await say(page, 'In stock?', 'Enter', 'if yes', 'Enter', 'Confirm', 'Enter', 'Enter');
  // Known names are completed: two letters are enough.
  await say(page, 'else', 'Enter', 'Order flour', 'Enter', 'Enter');
  await say(page, 'Shift+Tab', 'Bakery', 'Tab', 'Bake', 'Tab', 'Oven, ti', 'Tab', 'or', 'Enter');
  await say(page, 'Good?', 'Enter', 'if no', 'Enter', 'Throw away', 'Enter', 'back to Ba', 'Enter');
  await say(page, 'Pack', 'Enter', 'end', 'Enter');

  const typed = lines(
    'Sales | Take order | Till | Order | ~6 min | 2 h | by phone',
    'In stock?',
    'if yes',
    '  Sales | Confirm',
    'if no',
    '  Sales | Order flour',
    'Bakery | Bake | Oven, Till | Order',
    'Good?',
    'if no',
    '  Bakery | Throw away',
    '  back to Bake',
    'Bakery | Pack',
    'end',
  );
  expect(await saved(program)).toBe(typed);
  const doc = await fileDoc(drawnFile(program.documents));
  expect(
    Object.values(doc.lane)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['Bakery', 'Sales']);
  expect(
    Object.values(doc.dataUse)
      .map(({ mode }) => mode)
      .toSorted(),
  ).toEqual(['reads', 'writes']);

  // The canvas shows the same, and what is selected there is where the list is.
  await page.getByRole('application').getByLabel(/^Pack/).first().waitFor();
  await say(page, 'Escape', 'ArrowUp');
  await expect.poll(() => cell(page).inputValue()).toBe('Pack');

  // One more line goes in between, and is taken away again by an undo.
  await say(page, 'Enter', 'Cool down', 'Enter', 'Escape');
  expect(await saved(program)).toContain('Bakery | Pack\nBakery | Cool down\nend');
  await say(page, 'Control+z');
  expect(await saved(program)).toBe(typed);
}, 180_000);

it('"if no" under the last step of a way is the other way of its question, without an empty line before it', async () => {
  const program = opened();
  const { page } = program;
  await blankList(program);

  await say(
    page,
    'Take order',
    'Enter',
    'In stock?',
    'Enter',
    'if yes',
    'Enter',
    'Pack',
    'Enter',
    'Send',
    'Enter',
  );
  await say(
    page,
    'if no',
    'Enter',
    'Order more',
    'Enter',
    'Call',
    'Enter',
    'Enter',
    'Write it down',
    'Enter',
  );

  expect(await saved(program)).toBe(
    lines(
      'Take order',
      'In stock?',
      'if yes',
      '  Pack',
      '  Send',
      'if no',
      '  Order more',
      '  Call',
      'Write it down',
    ),
  );
}, 90_000);

it('cells pasted from a spreadsheet become lines, and a line that cannot be understood says why and keeps its words', async () => {
  const program = opened();
  const { page } = program;
  await blankList(program);

  await page.evaluate(async () => {
    const field = document.activeElement!;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Who\tWhat\tMinutes\nSales\tTake order\t5\nBaker\tBake\t1,5 h\n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
  await page.getByRole('gridcell', { name: 'Bake', exact: true }).waitFor();
  expect(await saved(program)).toBe(lines('Sales | Take order |  |  | 5 min', 'Baker | Bake |  |  | 1.5 h'));

  await say(page, 'Tab', 'Tab', 'Tab', 'soon', 'Enter');
  await page.getByRole('alert').waitFor();
  expect(await cell(page).inputValue()).toBe('soon');
  await say(page, 'Escape');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await say(page, 'Control+z');
  expect(await saved(program)).toBe('""');
}, 120_000);

it('the worked example is a list without accessibility faults, in both themes, walked by F6', async () => {
  const program = opened();
  const { page } = program;
  await page.getByRole('button', { name: /The worked example/ }).click();
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
  await page.keyboard.press('Control+Alt+s');
  await cell(page).waitFor();
  const faults: string[] = [];
  for (const theme of ['Light', 'Dark']) {
    await page.keyboard.press('Control+,');
    await page.getByRole('radio', { name: theme }).check({ force: true });
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${theme}: ${fault}`));
  }
  expect(faults).toEqual([]);

  await cell(page).focus();
  await page.keyboard.press('F6');
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region')),
    )
    .toBe('map');
  await page.keyboard.press('Shift+F6');
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region')),
    )
    .toBe('list');
  await page.keyboard.press('Escape');
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region')),
    )
    .toBe('map');
}, 180_000);

it('several lines are chosen by keys and filled, moved, cut, pasted and deleted, each one undo', async () => {
  const program = opened();
  const { page } = program;
  await blankList(program);
  await say(page, 'Take order', 'Enter', 'Bake', 'Enter', 'Pack', 'Enter', 'Hand over', 'Enter', 'Escape');
  await expect.poll(() => cell(page).inputValue()).toBe('Hand over');

  // The last three lines; what is typed into a column is said of all of them.
  await say(page, 'Tab', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Till', 'Tab', 'Escape');
  expect(await page.getByRole('row', { selected: true }).count()).toBe(1);
  const filled = lines('Take order', '"" | Bake | Till', '"" | Pack | Till', '"" | Hand over | Till');
  expect(await saved(program)).toBe(filled);
  await say(page, 'Control+z');
  expect(await saved(program)).toBe(lines('Take order', 'Bake', 'Pack', 'Hand over'));
  await say(page, 'Control+Shift+z');

  // Two lines go up together, and one undo brings them back.
  await page.getByRole('gridcell', { name: 'Pack', exact: true }).click();
  await page.getByRole('gridcell', { name: 'Hand over', exact: true }).click({ modifiers: ['Shift'] });
  expect(await page.getByRole('row', { selected: true }).count()).toBe(2);
  await say(page, 'Alt+ArrowUp');
  const moved = lines('Take order', '"" | Pack | Till', '"" | Hand over | Till', '"" | Bake | Till');
  expect(await saved(program)).toBe(moved);

  // Cut and pasted elsewhere; a spreadsheet would get the same cells.
  const copied = await page.evaluateHandle(() => {
    const cells: string[] = [];
    document.addEventListener('cut', (event) => cells.push(event.clipboardData?.getData('text/plain') ?? ''));
    return cells;
  });
  await say(page, 'Control+x');
  expect(await copied.jsonValue()).toEqual(['\tPack\tTill\t\t\t\t\n\tHand over\tTill\t\t\t\t']);
  expect(await saved(program)).toBe(lines('Take order', '"" | Bake | Till'));
  await page.getByRole('gridcell', { name: 'Bake', exact: true }).click();
  await say(page, 'Control+v');
  await page.getByRole('gridcell', { name: 'Hand over', exact: true }).waitFor();
  expect(await saved(program)).toBe(filled);

  await say(page, 'Control+a', 'Delete');
  expect(await saved(program)).toBe('');
  await say(page, 'Control+z');
  expect(await saved(program)).toBe(filled);
}, 180_000);

it('at 1,280 px, before anybody drew it wider, what is done is read whole in nearly every line', async () => {
  const { page } = opened();
  await page.getByRole('button', { name: /The worked example/ }).click();
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
  await page.keyboard.press('Control+Alt+s');
  await cell(page).waitFor();
  await page.getByRole('gridcell', { name: 'Delivered' }).waitFor();
  const cut = () =>
    page
      .getByRole('treegrid')
      .locator('[role="row"] > [role="gridcell"]:nth-child(2) [dir="auto"]')
      .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
  await expect.poll(cut).toBeLessThanOrEqual(3);
});

it('at 1,024 px, also with larger text, no column is cut off and the line with the cursor shows all of its words', async () => {
  const { page } = opened();
  await page.setViewportSize({ width: 1024, height: 720 });
  onTestFinished(() => page.setViewportSize({ width: 1280, height: 720 }));
  await page.getByRole('button', { name: /The worked example/ }).click();
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
  await page.keyboard.press('Control+Alt+s');
  await cell(page).waitFor();
  const grid = page.getByRole('treegrid');
  const line = grid.getByRole('row', { selected: true });
  /** By how many px words of the line are cut off, and columns of the grid. */
  const cut = async () => [
    await line
      .getByRole('gridcell')
      .locator('span:not(:has(span)), textarea')
      .evaluateAll((all) => Math.max(...all.map((each) => each.scrollWidth - each.clientWidth))),
    await grid.evaluate((box) => box.scrollWidth - box.clientWidth),
  ];
  for (const larger of [false, true]) {
    if (larger) {
      await page.keyboard.press('Control+,');
      await page.getByRole('dialog').getByText(/^125/).click();
      await page.keyboard.press('Escape');
    }
    await page.getByRole('gridcell', { name: /^Plan the tour/ }).click();
    await expect.poll(() => cell(page).inputValue()).toMatch(/^Plan the tour/);
    await expect.poll(cut).toEqual([0, 0]);
    // What does not fit in a line goes on below it, and what follows makes room.
    const [open, next] = await Promise.all(
      [line, grid.getByRole('row', { name: /^Driver Deliver/ })].map((row) => row.boundingBox()),
    );
    expect(open!.height).toBeGreaterThan(next!.height);
    expect(next!.y).toBeCloseTo(open!.y + open!.height, 0);
  }
}, 60_000);

it('the list is open again with its width at the next start, and follows what is selected on the map', async () => {
  const first = opened();
  await first.page.getByRole('button', { name: /The worked example/ }).click();
  await first.page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
  const inspector = first.page.getByRole('region', { name: 'Inspector' });
  await inspector.waitFor();
  await first.page.keyboard.press('Control+Alt+s');
  await cell(first.page).waitFor();
  // There is no room for both: the list takes the place of the inspector, and gives it back.
  await inspector.waitFor({ state: 'hidden' });
  await first.page.keyboard.press('Control+Alt+s');
  await inspector.waitFor();
  await first.page.keyboard.press('Control+Alt+s');
  await first.page.getByRole('separator', { name: 'Width of the list' }).focus();
  for (let press = 0; press < 3; press += 1) await first.page.keyboard.press('ArrowLeft');
  const widthOf = (page: Page) =>
    page.locator('[data-region="list"]').evaluate((pane) => Math.round(pane.getBoundingClientRect().width));
  const width = await widthOf(first.page);
  await first.close();

  const second = await openProgram({ size: { width: 1280, height: 720 }, folder: first.folder });
  onTestFinished(() => second.dispose());
  const { page } = second;
  await cell(page).waitFor();
  expect(await widthOf(page)).toBe(width);
  await page.keyboard.press('F6');
  await page
    .getByRole('application')
    .getByLabel(/^Type the order/)
    .first()
    .click({ force: true });
  await expect.poll(() => cell(page).inputValue()).toMatch(/^Type the order/);
  await page.getByRole('row', { selected: true }).waitFor();

  // The best candidate of the step stands in its line; a mark is given without leaving the list.
  const line = page.getByRole('row', { selected: true });
  await line.getByRole('img', { name: /^Candidate: .*72/ }).waitFor();
  await cell(page).focus();
  await page.keyboard.press('Control+m');
  await page.getByRole('menuitem', { name: 'Mark: Idea' }).press('Enter');
  await line.getByRole('img', { name: 'Idea' }).waitFor();
  await expect.poll(() => cell(page).evaluate((field) => field === document.activeElement)).toBe(true);
  expect(second.complaints).toEqual([]);
}, 180_000);
