/** The strategy tree by keyboard alone, and its thread to the map: in the window, asserted on the file. */
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
  await page.keyboard.press('Control+2');
  await page.getByRole('treegrid').waitFor();
}, 90_000);
afterAll(() => program.dispose());

const onDisk = () => savedDoc(program);
const titles = async () =>
  Object.values((await onDisk()).goal)
    .toSorted((a, b) => a.order - b.order)
    .map((goal) => goal.title);
const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });

it('a goal is added, named, moved up and deleted without the mouse', async () => {
  const before = await titles();
  await row(`Goal: ${before.at(-1)}`).click();

  await page.keyboard.press('Enter');
  await page.keyboard.type('Grow with left and right');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(await titles()).toEqual([...before, 'Grow with left and right']);

  await page.keyboard.press('Alt+ArrowUp');
  expect(await titles()).toEqual([...before.slice(0, -1), 'Grow with left and right', before.at(-1)]);

  await page.keyboard.press('Delete');
  expect(await titles()).toEqual(before);
});

it('an objective and a KPI added beside their details wait for their names in the tree, also where its goal is closed', async () => {
  const [first] = await titles();
  await row(`Goal: ${first}`).click();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Add objective', exact: true }).click();
  await page.keyboard.type('Answer within a day');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add KPI', exact: true }).first().click();
  await page.keyboard.type('Hours until an answer');
  await page.keyboard.press('Enter');

  const { objective, kpi } = await onDisk();
  const added = Object.values(objective).find(({ title }) => title === 'Answer within a day')!;
  expect(Object.values(kpi).find(({ objectiveId }) => objectiveId === added.id)?.title).toBe(
    'Hours until an answer',
  );
  await row('Objective: Answer within a day').click();
  await page.keyboard.press('Delete');
});

it('what the sentence of an objective says is taken over with one press, not typed again', async () => {
  const [first] = await titles();
  await row(`Goal: ${first}`).click();
  await page.getByRole('button', { name: 'Add objective', exact: true }).click();
  await page.keyboard.type('Shorten delivery from 9 to 5 days by June 2099');
  await page.keyboard.press('Enter');
  const said = page.getByRole('group', { name: 'The sentence says it already' });
  await said.getByText('Today: 9 days · Target: 5 days · Due: Jun 30, 2099').waitFor();
  await said.getByRole('button', { name: 'Take this over' }).click();
  await said.waitFor({ state: 'detached' });

  await expect
    .poll(async () =>
      Object.values((await onDisk()).objective).find(({ title }) => title.startsWith('Shorten delivery')),
    )
    .toMatchObject({ baseline: 9, target: 5, unit: 'days', due: '2099-06-30' });
  await row('Objective: Shorten delivery').click();
  await page.keyboard.press('Delete');
});

it('what was ticked is taken back by undo, while the box still has the focus', async () => {
  const [first] = await titles();
  await row(`Goal: ${first}`).click();
  await page.getByText('No longer pursued').click();
  await page.getByRole('button', { name: 'Put it back' }).waitFor();
  await page.keyboard.press('Control+z');
  const box = page.getByRole('checkbox', { name: 'No longer pursued' });
  await expect.poll(() => box.isChecked()).toBe(false);
});

it('Escape takes back a name that was being typed', async () => {
  const [first] = await titles();
  await row(`Goal: ${first}`).click();

  await page.keyboard.press('F2');
  await page.keyboard.type('Something else');
  await page.keyboard.press('Escape');

  expect((await titles())[0]).toBe(first);
});

it('a vague objective says letter by letter what is missing', async () => {
  await row('Objective: Improve efficiency').click();

  const answer = page.getByRole('region', { name: 'Is it SMART?' });
  await answer.getByText('Measurable').waitFor();
  expect(await answer.getByRole('listitem').count()).toBe(5);
  expect(await answer.innerText()).toMatch(/Not yet/);
});

it('a measurement is added with Enter and the line says so in words', async () => {
  await row('KPI: Overtime a month').click();
  const group = page.getByRole('group', { name: 'Add a measurement of Overtime a month' });

  await group.getByRole('textbox', { name: 'Date' }).fill('2026-01-15');
  const value = group.getByRole('textbox', { name: 'Value' });
  await value.fill('1 Jan 2026');
  await page.keyboard.press('Enter');
  await group.getByText('A measurement needs a date and a number').waitFor();
  await value.fill('-5 h');
  await group.getByText('Less than nothing of a time').waitFor();
  await value.fill('22,5 h');
  await page.keyboard.press('Enter');

  await expect
    .poll(async () => Object.values((await onDisk()).measurement).some(({ value }) => value === 22.5))
    .toBe(true);
  expect(
    await page.getByRole('img', { name: /^Measurements over time/ }).getAttribute('aria-label'),
  ).toContain('22.5');
});

it('a ready KPI is searched for and fills in what it is', async () => {
  await row('Objective: Improve efficiency').click();
  await page.getByRole('button', { name: 'Choose a ready KPI…' }).first().click();
  const search = page.getByRole('searchbox', { name: 'Search ready KPIs' });
  // What is called so stands before what only speaks of it.
  await search.fill('lost');
  await expect
    .poll(() => page.getByRole('dialog').getByRole('option').first().innerText())
    .toMatch(/^Customers lost/);
  await search.fill('missed');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect
    .poll(async () => Object.values((await onDisk()).kpi).find(({ title }) => title === 'Missed calls'))
    .toMatchObject({ dimension: 'volume', direction: 'down', unit: 'a week', cadenceDays: 7 });
});

it('one question at a time makes a vague objective measurable, by keys alone', async () => {
  await row('Objective: Improve efficiency').click();
  const talk = page.getByRole('group', { name: 'One question' });
  await talk.getByRole('button', { name: 'Ask me later' }).waitFor();
  const asked = (field: string) => talk.getByRole('textbox', { name: field });
  await asked('Today').click();
  await page.keyboard.type('many');
  await page.keyboard.press('Enter');
  await talk.getByText('“many” is not a number').waitFor();
  await page.keyboard.press('Control+a');
  for (const [field, answer] of [
    ['Today', '20 calls'],
    ['Target', '5'],
  ] as const) {
    await asked(field).and(page.locator(':focus')).waitFor();
    await page.keyboard.type(answer);
    await page.keyboard.press('Enter');
  }
  // A date that has passed, and half a date, are answered at the field.
  const due = talk.getByRole('textbox', { name: 'Due' });
  await due.and(page.locator(':focus')).waitFor();
  await due.fill('31 Feb 2027');
  await page.keyboard.press('Enter');
  await talk.getByText(/“31 Feb 2027” is no day of the calendar\. Write it like /).waitFor();
  await due.fill('2020-01-31');
  await page.keyboard.press('Enter');
  await talk.getByText('That day has passed').waitFor();

  await expect
    .poll(async () =>
      Object.values((await onDisk()).objective).find(({ title }) => title === 'Improve efficiency'),
    )
    .toMatchObject({ baseline: 20, target: 5, unit: 'calls', due: null });
});

it('what “10 %” is of is asked where it may mean two things, and the target follows from the answer', async () => {
  await row('Objective: Improve efficiency').click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Increase the conversion rate by 10 % within a year');
  await page.keyboard.press('Enter');
  const talk = page.getByRole('group', { name: 'One question' });
  await talk.getByRole('textbox', { name: 'Measured by' }).click();
  await page.keyboard.type('visitors who buy');
  await page.keyboard.press('Enter');
  await talk.getByRole('textbox', { name: 'Today' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('20 %');
  await page.keyboard.press('Enter');
  await talk.getByText('10 % of today’s figure, or 10 percentage points?').waitFor();
  await talk.getByRole('button', { name: 'Of today’s figure' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');

  await expect
    .poll(async () =>
      Object.values((await onDisk()).objective).find(({ metric }) => metric === 'visitors who buy'),
    )
    .toMatchObject({ baseline: 20, target: 22, unit: '%' });
  await row('Objective: Increase the conversion rate').click();
  await page.keyboard.press('Delete');
});

it('re-weighting a goal says who loses ground, and puts it back', async () => {
  const [first] = await titles();
  await row(`Goal: ${first}`).click();
  await page.waitForTimeout(500);
  await page.getByRole('textbox', { name: 'Weight' }).fill('1');
  const moved = page.getByRole('status', { name: 'Who gains and who loses ground' });

  await moved.getByText('loses').first().waitFor();
  await moved.getByRole('button', { name: 'Put it back' }).click();
  await expect
    .poll(async () => Object.values((await onDisk()).goal).find(({ title }) => title === first)?.weight)
    .toBe(5);
});

it('a signal is tied to a goal and an undo from elsewhere goes to the signals', async () => {
  const group = page.getByRole('group', { name: 'Add signal' });
  await group.getByRole('textbox', { name: 'What was seen or heard' }).fill('A rival delivers within a day');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => Object.values((await onDisk()).signal).map(({ note }) => note))
    .toContain('A rival delivers within a day');

  await page.keyboard.press('Control+4');
  await page.keyboard.press('Control+z');
  expect(await page.getByRole('tab', { name: /Signals/ }).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Control+y');
});

it('the matrix is read both ways, and the checks lead to their repair', async () => {
  await page.getByRole('tab', { name: 'Who moves what' }).click();
  await page
    .getByRole('cell', { name: /strong/ })
    .first()
    .waitFor();
  await page.getByText('From the work up').click();
  await page.getByText('Steps', { exact: true }).first().click();
  const matrix = page.getByRole('region', { name: 'Who moves what' });
  await matrix.getByRole('button', { name: 'Type the order into the till' }).click();
  await page.getByRole('region', { name: 'Its thread' }).getByText('Keep our customers').waitFor();

  await page.getByRole('tab', { name: /Checks/ }).click();
  await page
    .getByRole('button', { name: /^Open it/ })
    .first()
    .click();
  await page.getByRole('treegrid').waitFor();
});

it('Measure puts what needs a look first, takes a measurement in one line and keeps that one looked', async () => {
  await page.keyboard.press('Control+6');
  const card = page.getByRole('listitem', { name: 'Late or wrong online deliveries' });
  await card.getByText('off track').waitFor();
  await card.getByRole('textbox', { name: /Value/ }).fill('2,9 %');
  await page.keyboard.press('Enter');
  await card.getByText('reached', { exact: true }).waitFor();

  await page.getByRole('tab', { name: /Reviews/ }).click();
  await page.getByRole('button', { name: 'Looked at it: Keep our customers' }).click();
  await expect
    .poll(async () => Object.values((await onDisk()).review).map(({ targetKind }) => targetKind))
    .toEqual(['goal']);
  await page.getByRole('tab', { name: /Results/ }).click();
  const running = page.getByRole('listitem', { name: 'Small purchases without waiting' });
  await running.getByText(/^Promised on/).waitFor();
  await running.getByRole('textbox', { name: 'Spent once' }).fill('600');
  await page.keyboard.press('Tab');
  await running.getByText(/more than promised/).waitFor();
  await page.keyboard.press('Control+2');
  await page.getByRole('tab', { name: 'Tree' }).click();
});

it('says of each dimension why, weakest first, and leads to the cheapest step', async () => {
  await page.getByRole('tab', { name: 'Alignment' }).click();
  const cards = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
  await cards.first().getByText('weakest').waitFor();
  expect(await cards.count()).toBe(4);
  const overTime = page.getByRole('listitem', { name: 'Over time' });
  await overTime.getByRole('button', { name: /^Why .* Over time$/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('row', { name: /^Goals looked at in the last three months/ })
    .waitFor();
  await page.keyboard.press('Escape');
  await overTime.getByRole('button', { name: /^Go there: Look at a goal/ }).click();
  await page.getByRole('tab', { name: /Reviews/, selected: true }).waitFor();
  await page.keyboard.press('Control+2');
  await page.getByRole('tab', { name: 'Tree' }).click();
});

it('shows on the map what serves a goal', async () => {
  const [first] = await titles();
  await row(`Goal: ${first}`).click();
  await page.getByRole('button', { name: 'Show on map', exact: true }).click();

  await page.getByRole('region', { name: 'Inspector' }).waitFor();
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Stop showing' }).waitFor();
});

it('a signal with a day to look at it again is in the calendar, and is led to from there', async () => {
  await page.keyboard.press('Control+2');
  await page.getByRole('tab', { name: /Signals/ }).click();
  const line = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /A rival delivers/ }) });
  await line.getByRole('textbox', { name: 'Look at it again by' }).fill('2020-02-01');
  await page.keyboard.press('Control+6');
  await page.getByRole('tab', { name: /^Reviews/ }).click();
  const review = page.getByRole('listitem', { name: 'A rival delivers within a day' });
  await review.getByText('Overdue').waitFor();
  await review.getByRole('button', { name: 'A rival delivers within a day', exact: true }).click();
  await line.waitFor();
});

it('nothing went wrong on the way', () => {
  expect(program.complaints).toEqual([]);
});
