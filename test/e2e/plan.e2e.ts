/** From what was accepted to an initiative with its business case: in the window, asserted on the file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openExample();
  page = program.page;
  await page.keyboard.press('Control+5');
  await page.getByRole('heading', { name: 'Plan', exact: true }).waitFor();
}, 90_000);
afterAll(() => program.dispose());

const initiatives = async () =>
  Object.values((await savedDoc(program)).initiative).toSorted((a, b) => a.order - b.order);
/** The file is read anew each time. */
const slow = { timeout: 15_000 };
const newest = async () => (await initiatives()).at(-1)!;
const rows = () => page.getByRole('listbox', { name: 'Initiatives' }).getByRole('option');
const paying = () => page.getByRole('region', { name: 'Does it pay?' });
const textbox = (name: string) => page.getByRole('textbox', { name, exact: true });
async function say(name: string, words: string): Promise<void> {
  await textbox(name).fill(words);
  await textbox(name).press('Tab');
}

it('the example shows a plan from the first look, each with its range', async () => {
  expect(await rows().count()).toBe(3);
  await expect.poll(() => rows().first().innerText(), { timeout: 10_000 }).toMatch(/worth .* to /);
  await page.getByRole('img', { name: /^Month by month\. .*It has paid back after/ }).waitFor();
});

it('an accepted candidate becomes an initiative with one press, and says whether it pays', async () => {
  await page
    .getByRole('button', { name: /^Make an initiative of/ })
    .first()
    .click();

  await paying()
    .getByText(/In eight of ten plausible cases/)
    .waitFor();
  expect(await paying().innerText()).toMatch(/Net present value[\s\S]*Pays back after/);
  expect((await newest()).candidateIds.length).toBe(1);
  await expect.poll(() => rows().last().innerText()).toMatch(/First year .*worth .* to /);
});

it('assumptions said in words with a range change the case and are kept', async () => {
  const before = await paying().innerText();
  await say('Days to build', '40-60');
  await say('Whatever else, once', '~3–5 k');
  await say('Years looked ahead', '4 years');
  await expect.poll(() => paying().innerText(), { timeout: 10_000 }).not.toBe(before);
  await paying()
    .getByText(/must be worth .* a year to you/)
    .waitFor();

  const { id } = await newest();
  const figures = Object.values((await savedDoc(program)).figure).filter(({ ownerId }) => ownerId === id);
  const said = (attribute: string) => figures.find((figure) => figure.attribute === attribute);
  expect([said('buildDays')?.low, said('buildDays')?.high]).toEqual([40, 60]);
  expect(said('onceCost')).toMatchObject({ low: 3000, likely: 4000, high: 5000, source: 'guessed' });
  expect(said('lifeYears')?.likely).toBe(4);
});

it('a number that cannot be says so at its field, and a day that is past too', async () => {
  for (const [name, words, answer] of [
    ['Share of hours saved as money', '140 %', 'This is more than can be. At most 100\u00a0%.'],
    ['Whatever else, a year', '-200', 'This cannot be less than nothing.'],
    ['Years looked ahead', '0', 'This is less than can be. At least 0.5 years.'],
  ] as const) {
    const kept = await textbox(name).inputValue();
    await say(name, words);
    await page.getByRole('group', { name, exact: true }).getByText(answer).waitFor();
    await say(name, kept);
  }
  await page.getByRole('textbox', { name: 'Starts on' }).fill('2020-01-01');
  await page.getByRole('textbox', { name: 'Starts on' }).blur();
  await page.getByText('This day is past.', { exact: false }).waitFor();
  expect((await newest()).startsOn).toBeNull();
});

it('an effect is off until it is ticked, then counts with its arithmetic, and goes as a whole', async () => {
  const effects = page.getByRole('region', { name: 'What else it may bring in money' });
  const stays = effects.getByText('Customers who would have left stay, for so many years.');
  await stays.click();
  await effects.getByText('and it counts', { exact: false }).waitFor();
  await say('Customers kept a year', '4');
  await say('Earned on a customer a year', '~90');
  await say('Years each stays longer', '2');
  await effects.getByText(/^4 × €90 × 2 years = €720 a year$/).waitFor();

  await stays.click();
  await expect
    .poll(
      async () =>
        Object.keys((await savedDoc(program)).figure).filter((id) => id.endsWith('yearsKept')).length,
      slow,
    )
    .toBe(1); // that of the example
});

it('a gain without a price is rated by its goal and says its part of what is lacking', async () => {
  const gains = page.getByRole('region', { name: 'What has no price' });
  await gains.getByRole('button', { name: 'Add a gain without a price' }).click();
  await gains.getByText('Not rated', { exact: false }).waitFor();
  await gains.getByRole('textbox', { name: 'Who benefits' }).fill('Shop staff');
  await gains.getByRole('button', { name: /Which objective it serves/ }).click();
  await page.getByRole('option', { name: /^Reduce overtime/ }).click();
  await gains.getByText(/2 × 50\s% × goal weight 2 of 5 = 0.4 of 4 points/).waitFor();
  await gains.getByText(/must be worth .* a year to you/).waitFor();
  const { id } = await newest();
  const doc = await savedDoc(program);
  expect(Object.values(doc.intangible).find(({ initiativeId }) => initiativeId === id)).toMatchObject({
    beneficiary: 'Shop staff',
  });
});

it('a number answers why: formula, what went in and where from, and what would change it', async () => {
  const why = paying().getByRole('button', { name: /^Why .* Once$/ });
  await why.click();
  const card = page.getByRole('dialog', { name: /^Why .* Once$/ });
  expect(await card.innerText()).toMatch(
    /^Once: €[\s\S]*Days to build[\s\S]*estimated[\s\S]*changes it most/,
  );
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  // The focus comes back when the card has gone.
  await expect.poll(() => why.evaluate((button) => button === document.activeElement)).toBe(true);
});

it('what is planned is promised, and Measure holds results against it', async () => {
  await page
    .getByRole('button', { name: /^(considered )?Status/ })
    .or(page.getByLabel('Status'))
    .first()
    .click();
  await page.getByRole('option', { name: 'planned', exact: true }).click();
  await page.getByText(/^Promised on .*, worth .* then and .* today\.$/).waitFor();
  const made = await newest();
  expect(made.status).toBe('planned');
  expect(made.baseline).toMatchObject({ money: { once: expect.any(Number) as number } });
  await page.getByRole('button', { name: 'Compare results' }).click();
  await page
    .getByRole('listitem', { name: made.name })
    .getByRole('textbox', { name: 'Spent once' })
    .waitFor();
  await page.keyboard.press('Control+5');
});

it('the plan is printed, with what stands behind each number', async () => {
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print Plan' });
  const name = await dialog.getByRole('textbox', { name: 'File name' }).inputValue();
  expect(name).toMatch(/^Sunrise Bakery – Plan – .*\.pdf$/);
  await dialog.getByRole('button', { name: 'Make PDF' }).click();
  await page.getByText(/^Made Sunrise Bakery – Plan – .*pdf, \d+ pages?\.$/).waitFor();
  const { text } = await extractText(
    await getDocumentProxy(new Uint8Array(readFileSync(join(program.documents, name)))),
    { mergePages: true },
  );
  for (const words of ['Web orders straight into the till', 'How each number comes about', 'Month 36'])
    expect(text).toContain(words);
});

it('is deleted with a key, and undo brings it back in its place', async () => {
  await rows().last().click();
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await initiatives()).length, slow).toBe(3);

  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+z');

  await rows().nth(3).waitFor();
  expect((await initiatives()).length).toBe(4);
});

it('two that were accepted become one, renamed in place', async () => {
  for (const left of [3, 2]) {
    await rows().last().click();
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await initiatives()).length, slow).toBe(left);
  }
  const boxes = page.getByRole('region', { name: /^Accepted/ }).getByRole('checkbox');
  await boxes.nth(2).waitFor({ state: 'attached' });
  expect(await boxes.count()).toBe(3);
  for (const index of [0, 1]) {
    await boxes.nth(index).focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('button', { name: 'Make one of the 2 chosen' }).click();

  await say('Name', 'Less typing');
  const made = await newest();
  expect(made.name).toBe('Less typing');
  expect(made.candidateIds.length).toBe(2);
});

it('nothing went wrong on the way', () => {
  expect(program.complaints).toEqual([]);
});
