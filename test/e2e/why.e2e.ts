/** "Why?" in every place: the same card behind each number, by mouse and by key; Escape closes it and the focus is back on the number. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { openUnplanned } from './openUnplanned.ts';
import type { OpenProgram } from './openProgram.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openUnplanned();
  page = program.page;
  await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
}, 90_000);
afterAll(() => program.dispose());

const landscape = async (part: 'Systems' | 'Roles', way: 'Picture' | 'List') => {
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+Alt+a');
  await page.locator('label', { hasText: part }).first().click();
  await page.locator('label', { hasText: way }).first().click();
};

async function insights(tab: 'Candidates' | 'Table' | 'Chart' | 'Findings'): Promise<void> {
  await page.keyboard.press('Control+4');
  await page.getByRole('tab', { name: tab }).click();
}

/** An initiative with a way to get it done and what that costs. */
async function addOption(): Promise<void> {
  await page.keyboard.press('Control+5');
  await page.getByRole('tab', { name: 'Options' }).click();
  const option = page.getByRole('textbox', { name: 'Name of the option' });
  await option.fill('Order form');
  await option.press('Enter');
  const licence = page
    .getByRole('listitem', { name: 'Order form' })
    .getByRole('textbox', { name: /^Licen/ })
    .first();
  await licence.fill('900');
  await licence.press('Enter');
}

/** The first initiative is planned, and turned out dearer. */
async function keepPromise(): Promise<void> {
  await page.getByRole('tab', { name: 'Initiatives' }).click();
  await page.getByRole('listbox', { name: 'Initiatives' }).getByRole('option').first().click();
  await page
    .getByRole('button', { name: /Status$/ })
    .first()
    .click();
  await page.getByRole('option', { name: 'planned', exact: true }).click();
  await page.getByRole('button', { name: 'Compare results' }).click();
  const once = page.getByRole('textbox', { name: 'Spent once' }).first();
  await once.fill('99000');
  await once.press('Enter');
}

interface Asked {
  readonly place: string;
  readonly go: () => Promise<void>;
  /** The name that the number goes under. */
  readonly number: RegExp;
  /** What its card says somewhere. */
  readonly says: RegExp;
}

const asked: readonly Asked[] = [
  {
    place: 'the figures of a map',
    go: async () => {
      await page.keyboard.press('Control+3');
      await page.keyboard.press('Escape');
    },
    number: /^Why .* Start to end$/,
    says: /the lines added up = [\d.,]+\s(min|h)[\s\S]*Flow analysis/,
  },
  {
    place: 'how sure the figures of a map are',
    go: async () => {
      await page.keyboard.press('Control+3');
      await page.keyboard.press('Escape');
    },
    number: /^Why How sure: .* How sure these figures are$/,
    says: /0\.8 × “How sure the times are” \+ 0\.2 × “How sure the cases a month are” = [\d.]+\s%/,
  },
  ...(
    [
      ['Waiting per case', /“Times that a case comes through” × “Waiting before” × “Share of its time/],
      ['Comes through', /(the lines added up|“Share of the cases that begin here”) = [\d.]+/],
      ['Of the whole time', /“Time of a case at this step” ÷ “Start to end” = [\d.,]+\s%/],
    ] as const
  ).map(([column, says]): Asked => ({
    place: `the steps of a value stream, ${column}`,
    go: async () => {
      await page.keyboard.press('Control+3');
      if ((await page.getByRole('heading', { name: 'Value stream' }).count()) === 0)
        await page.keyboard.press('Control+Alt+t');
      await page.locator('label', { hasText: 'Table' }).first().click();
    },
    number: new RegExp(`^Why .* ${column}: `),
    says,
  })),
  {
    place: 'a map of the landscape',
    go: async () => {
      await page.keyboard.press('Control+3');
      await page.keyboard.press('Control+Alt+a');
    },
    number: /^Why .* Cost a month$/,
    says: /“Cost of a case” × “Cases a month” = €[\d.,]+/,
  },
  {
    place: 'the systems of the business',
    go: () => landscape('Systems', 'Picture'),
    number: /^Why .* Of it for no objective$/,
    says: /the lines added up ÷ “Cost of all systems” = [\d.,]+\s%/,
  },
  {
    place: 'the roles of the business',
    go: async () => {
      await landscape('Roles', 'Picture');
      await page
        .getByRole('option', { name: /^Bakers/ })
        .or(page.getByRole('button', { name: /^Bakers/ }))
        .first()
        .click();
    },
    number: /^Why .* Load$/,
    says: /“Work a month” ÷ “Time there is a month” = [\d.,]+\s%/,
  },
  {
    place: 'whom a role hands work to',
    go: async () => {},
    number: /^Why .*\? Hands work to /,
    says: /the lines added up = [\d.,]+[\s\S]* × [\d.]+\s%/,
  },
  {
    place: 'what is typed twice',
    go: () => landscape('Systems', 'Picture'),
    number: /^Why .* a year\? Cost of typing again$/,
    says: /12 × “How often a month” × [\s\S]* = €[\d.,]+/,
  },
  {
    place: 'the cells of the list of systems',
    go: () => landscape('Systems', 'List'),
    number: /^Why .* Cost of .* a year$/,
    says: /As somebody said it/,
  },
  {
    place: 'the cells of the list of roles',
    go: () => landscape('Roles', 'List'),
    number: /^Why .* Would be freed a month$/,
    says: /the lines added up = [\d.,]+\sh/,
  },
  {
    place: 'the scores of a candidate',
    go: () => insights('Candidates'),
    number: /^Why \d+\? Priority$/,
    says: /∛\(“Impact” × “Feasibility” × “Alignment”\) = [\d.]+/,
  },
  {
    place: 'the trust of a candidate',
    go: async () => {},
    number: /^Why \d+\s%\? trust: /,
    says: /the smallest of \(“Trust in impact”/,
  },
  {
    place: 'what a question could move',
    go: async () => {},
    number: /^Why Knowing it could move/,
    says: /“Highest priority that the answer could give” − “Lowest/,
  },
  {
    place: 'the chosen bubble',
    go: async () => {
      await insights('Chart');
      await page.locator('[data-place="2"]').click();
    },
    number: /^Why \d+\? Impact$/,
    says: /the lines added up = /,
  },
  ...(
    [
      ['Impact', /the lines added up = [\d.]+[\s\S]*Hours/],
      ['Feasibility', /the smaller of \(the lines added up, “Limit”\) = [\d.]+/],
      ['Hours a year', /12 × “How often a month”/],
      ['Paid back', /= [\d.]+ months?/],
    ] as const
  ).map(([column, says]): Asked => ({
    place: `the cells of candidates, ${column}`,
    go: () => insights('Table'),
    number: new RegExp(`^Why .* ${column}$`),
    says,
  })),
  {
    place: 'how busy a role is that a finding speaks of',
    go: () => insights('Findings'),
    number: /^Why .*\? Driver is busy .*: Load$/,
    says: /“Work a month” ÷ “Time there is a month” = [\d.,]+\s%/,
  },
  {
    place: 'the cost of findings',
    go: () => insights('Findings'),
    number: /^Why .* a year\? /,
    says: /the lines added up = €[\d.,]+/,
  },
  {
    place: 'what the money of the plan serves',
    go: async () => {
      await page.keyboard.press('Control+5');
      await page.getByRole('tab', { name: 'Initiatives' }).click();
    },
    number: /^Why .*\? .*, Share$/,
    says: /the lines added up ÷ “First year of all initiatives” = [\d.,]+\s%/,
  },
  {
    place: 'the months of a business case',
    go: async () => {
      await page.getByRole('listbox', { name: 'Initiatives' }).getByRole('option').first().click();
    },
    number: /^Why .*\? .* 1, Net$/,
    says: /“Comes in” − “Goes out” = /,
  },
  {
    place: 'the hours that an initiative frees',
    go: async () => {},
    number: /^Why Frees .*\? Hours freed a year$/,
    says: /the lines added up = [\d.,]+\sh/,
  },
  {
    place: 'the roadmap',
    go: () => page.getByRole('tab', { name: 'Roadmap' }).click(),
    number: /^Why .* people weeks\? People weeks$/,
    says: /“.*” ÷ “Days of building in a week” = [\d.,]+/,
  },
  {
    place: 'the answers of people',
    go: async () => {
      await page.getByRole('tab', { name: 'People' }).click();
      const answers = page.getByRole('textbox', { name: /^[^?]* How many answered 4$/ });
      for (let question = 0; question < 7; question++) await answers.nth(question).fill('3');
      await page.keyboard.press('Tab');
    },
    number: /^Why Ready: 75 of 100\? /,
    says: /25 × the lines added up ÷ “Lines” − 25 = 75/,
  },
  {
    place: 'the dimensions of alignment',
    go: async () => {
      await page.keyboard.press('Control+2');
      await page.getByRole('tab', { name: 'Alignment' }).click();
    },
    number: /^Why .* of 100.*\? From strategy to step$/,
    says: /the lines added up = [\d.]+[\s\S]*Money of the plan that serves an objective/,
  },
  {
    place: 'the parts of a dimension',
    go: async () => {},
    number: /^Why \d+ of \d+\? KPIs measured in time$/,
    says: /“Most points of this part” × “How far it is done” = [\d.]+/,
  },
  {
    place: 'the step that raises a dimension',
    go: async () => {},
    number: /^Why \+\d+ points/,
    says: /“Most points of this part” − “Points today”/,
  },
  {
    place: 'the weight of a goal',
    go: () => page.getByRole('tab', { name: 'Tree' }).click(),
    number: /^Why Weighs \d+\s%/,
    says: /“Its own weight” ÷ “Weights of all beside it” = /,
  },
  {
    place: 'where a KPI leads',
    go: () => page.keyboard.press('Control+6'),
    number: /^Why about .* Leads to, by /,
    says: /“Mean of the measurements” \+ “Change a day” × /,
  },
  {
    place: 'how far a KPI may lie from there',
    go: async () => {},
    number: /^Why ± .* Give or take$/,
    says: /“Student’s t for 80 %” × “How far measurements lie from the line” × √/,
  },
  {
    place: 'where a KPI is to go',
    go: async () => {},
    number: /^Why .* Target$/,
    says: /As somebody said it[\s\S]*/,
  },
  {
    place: 'the letters of an objective',
    go: async () => {
      await page.keyboard.press('Control+2');
      await page
        .getByRole('row', { name: /^Objective: / })
        .first()
        .click();
    },
    number: /^Why SMART [\d.]+ of 5\? /,
    says: /the lines added up = [\d.]+[\s\S]*Measurable/,
  },
  {
    place: 'how strategic a candidate is',
    go: async () => {
      await insights('Candidates');
      await page
        .getByRole('button', { name: /^Why \d+\?$/ })
        .first()
        .click();
    },
    number: /^Why \d+\s% strategic\? /,
    says: /“Points for that” = \d+\s%/,
  },
  {
    place: 'the other ways of a candidate',
    go: async () => {},
    number: /^Why \d+\? .*, Feasibility$/,
    says: /the smaller of \(the lines added up, “Limit”\) = [\d.]+|100 − /,
  },
  {
    place: 'what a safeguard leaves of a risk',
    go: async () => {
      const safeguards = page.getByRole('button', { name: /^Safeguards/ }).first();
      await safeguards.click();
    },
    number: /^Why leaves \d+\? /,
    says: /100 × “How often a customer meets it” × [\s\S]*“What safeguards leave of it” = [\d.]+/,
  },
  {
    place: 'the options of an initiative',
    go: addOption,
    number: /^Why .* Cost of Order form over 3 years$/,
    says: /“Spent once” \+ “Years looked at” × “Cost of a year” = €[\d.,]+/,
  },
  {
    place: 'the weight of a criterion',
    go: async () => {},
    number: /^Why \d+\s%\? How much .* counts$/,
    says: /“Points of its letter” ÷ “Points of all letters” = [\d.]+\s%/,
  },
  {
    place: 'results beside promises',
    go: keepPromise,
    number: /^Why .* Spent once, beside the promise$/,
    says: /“What it really became” ÷ “Promised” − 1 = [\d.,]+\s%/,
  },
];

it.each(asked)('a number among $place says how it comes about', async ({ go, number, says }) => {
  await go();
  const why = page.getByRole('button', { name: number }).first();
  const label = (await why.getAttribute('aria-label'))!;
  const card = page.getByRole('dialog', { name: label });
  const closes = async () => {
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await expect.poll(() => why.evaluate((button) => button === document.activeElement)).toBe(true);
  };

  await why.click();
  expect(await card.innerText()).toMatch(says);
  expect(await card.innerText()).toMatch(
    /How it is worked out[\s\S]*What would change it[\s\S]*Where the formula is from/,
  );
  expect(await accessibilityFaults(page, '[role="dialog"]')).toEqual([]);
  await closes();

  await why.press('Enter');
  await card.waitFor();
  await closes();
});

it('what one tool for two initiatives counts says how it comes about', async () => {
  await page.keyboard.press('Control+5');
  await page.getByRole('tab', { name: 'Initiatives' }).click();
  await page.getByRole('button', { name: 'Say what is shared' }).click();
  const once = page.getByRole('region', { name: 'Counted once' });
  for (const [number, says] of [
    [/^Why .* Counted once, First year$/, /the lines added up = €[\d.,]+/],
    [/^Why .* One tool: counted once$/, /the largest of the lines = €[\d.,]+/],
    [
      /^Why .* Days of building .* once$/,
      /\(“Days of building, low end” \+ “Days of building, high end”\) ÷ 2/,
    ],
  ] as const) {
    await once.getByRole('button', { name: number }).first().click();
    expect(await page.getByRole('dialog').innerText()).toMatch(says);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'No longer shared: One tool' }).click();
});

it('a figure on a box of the map is asked why by its key, by the menu and by its legend', async () => {
  await page.keyboard.press('Control+3');
  await page
    .getByRole('navigation', { name: 'Maps' })
    .getByRole('button', { name: 'Online order to delivery', exact: true })
    .click();
  await page
    .getByRole('button', { name: /Type the order into the till/ })
    .first()
    .click();
  await page.getByRole('application').focus();
  const card = (name: string) => page.getByRole('dialog', { name: new RegExp(`^Why .* ${name}$`) });
  const closed = async (name: string) => {
    const hasFocus = () => card(name).evaluate((element) => element.contains(document.activeElement));
    // Before that Escape is the map's, which lets go of the step.
    await expect.poll(hasFocus).toBe(true);
    await page.keyboard.press('Escape');
    await card(name).waitFor({ state: 'detached' });
  };

  // The spark of its best candidate is what stands there.
  await page.keyboard.press('w');
  expect(await card('Priority').innerText()).toMatch(/∛\(“Impact” × “Feasibility” × “Alignment”\)/);
  await closed('Priority');

  await page.getByRole('application').focus();
  await page.keyboard.press('l');
  await page.keyboard.press('o');
  await page.getByRole('button', { name: 'Colours off' }).waitFor();
  await page.keyboard.press('w');
  expect(await card('Cost a month').innerText()).toMatch(/“Work a month” × “Cost of an hour” \+/);
  await closed('Cost a month');

  await page.getByRole('button', { name: 'Why this figure?' }).click();
  await card('Cost a month').waitFor();
  await closed('Cost a month');
  await page.getByRole('application').focus();
  await page.keyboard.press('l');
  await page.keyboard.press('n');
});

it('a part that was worked out opens its own card within the card, down to what somebody said', async () => {
  await insights('Candidates');
  await page
    .getByRole('button', { name: /^Why \d+\? Priority$/ })
    .first()
    .click();
  const card = page.getByRole('dialog');
  for (const part of ['Impact', 'Hours', 'Hours freed a year']) {
    const opens = card.getByRole('button', { name: part, exact: true });
    await opens.click();
    expect(await opens.getAttribute('aria-expanded')).toBe('true');
    await card.getByRole('group', { name: part, exact: true }).waitFor();
  }
  const hours = card.getByRole('group', { name: 'Hours freed a year', exact: true });
  expect(await hours.innerText()).toMatch(
    /12 × “How often a month”[\s\S]*(estimated|measured|guessed|assumed)/,
  );
  expect(await accessibilityFaults(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
});

it.each([
  {
    place: 'the map',
    go: async () => {
      await page.keyboard.press('Control+3');
      await page
        .getByRole('navigation', { name: 'Maps' })
        .getByRole('button', { name: 'Online order to delivery', exact: true })
        .click();
      await page.keyboard.press('Escape');
    },
    number: /^Why .* Cost of a case$/,
    parts: ['Type the order into the till'],
    says: /“Work time” ÷ 60 × “Cost of an hour” \+ “Other cost of one run”[\s\S]*measured, 4 min to 7 min/,
  },
  {
    place: 'a role',
    go: async () => {
      await landscape('Roles', 'Picture');
      await page
        .getByRole('option', { name: /^Shop staff/ })
        .or(page.getByRole('button', { name: /^Shop staff/ }))
        .first()
        .click();
    },
    number: /^Why .* Waiting until somebody is free$/,
    parts: ['Load', 'Work a month'],
    says: /the lines added up = [\d.,]+\sh/,
  },
  {
    place: 'the business case',
    go: async () => {
      await page.keyboard.press('Control+5');
      await page.getByRole('tab', { name: 'Initiatives' }).click();
      await page.getByRole('listbox', { name: 'Initiatives' }).getByRole('option').first().click();
    },
    number: /^Why .*\? Net present value, /,
    parts: ['Gain of a year, in money'],
    says: /hours freed × cost of an hour × share saved as money[\s\S]*Hours freed a year/,
  },
  {
    place: 'the plan as a whole',
    go: async () => {},
    number: /^Why .*\? First year, all together$/,
    parts: ['Web orders straight into the till', 'Spent once'],
    says: /days × price of a day[\s\S]*Days to build/,
  },
])('a part of a number of $place opens on to its own card', async ({ go, number, parts, says }) => {
  await go();
  const why = page.getByRole('button', { name: number }).first();
  await why.click();
  const card = page.getByRole('dialog', { name: (await why.getAttribute('aria-label'))! });
  for (const part of parts) {
    await card.getByRole('button', { name: part, exact: true }).last().click();
    await card.getByRole('group', { name: part, exact: true }).waitFor();
  }
  expect(await card.getByRole('group', { name: parts.at(-1)!, exact: true }).innerText()).toMatch(says);
  expect(await accessibilityFaults(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
});

it('the zone of a tool of staff says how it comes about below the answers, which stay in sight', async () => {
  await page.keyboard.press('Control+5');
  await page.getByRole('tab', { name: 'Tools of staff' }).click();
  await page.getByRole('button', { name: 'Add a tool' }).click();
  const answer = async (question: RegExp) => {
    await page.getByRole('button', { name: question }).click();
    await page.getByRole('option').last().click();
  };
  await answer(/What if it fails\?$/);
  await page.getByRole('button', { name: 'Points for its zone: 3 so far, 9 at most' }).click();
  const card = page.getByRole('table', { name: 'Made of' });
  await expect.poll(() => card.getByRole('row', { name: /What if it fails/ }).innerText()).toMatch(/3$/);
  await card.getByRole('row', { name: /^At most, with the answers to come/ }).waitFor();
  await answer(/Who uses what it makes\?$/);
  await expect.poll(() => card.getByRole('row', { name: /Who uses/ }).innerText()).toMatch(/3$/);
  await page.getByText(/^Too much hangs on it/).waitFor();
  await page.getByRole('button', { name: 'Points for its zone: 6 so far, 9 at most' }).waitFor();
});

it('nothing went wrong on the way', () => {
  expect(program.complaints).toEqual([]);
});
