/** The places in a narrow window with German words at 125 %: nothing lies on anything else, and what charts say can be read. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openProgram, type OpenProgram } from './openProgram.ts';

let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openProgram({ size: { width: 1024, height: 720 }, language: 'de' });
  page = program.page;
  await page.getByRole('button', { name: /Beispiel/ }).click();
  await page.getByRole('button', { name: /\d+ Kandidaten/ }).waitFor();
  await page.keyboard.press('Control+,');
  await page.getByText('125 %', { exact: true }).click();
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}, 90_000);
afterAll(() => program.dispose());

/** The smallest letters of the first picture of this name, px on the screen. */
const smallestLetters = (name: RegExp) =>
  page
    .getByRole('img', { name })
    .or(page.getByRole('group', { name }))
    .first()
    .locator('text')
    .evaluateAll((texts) =>
      Math.min(
        ...(texts as SVGTextElement[]).map((words) => {
          const { a, b } = words.getScreenCTM()!;
          return Number.parseFloat(getComputedStyle(words).fontSize) * Math.hypot(a, b);
        }),
      ),
    );

it('Measure: the field for the next measurement keeps out of the chart, whose numbers can be read', async () => {
  await page.keyboard.press('Control+6');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Hinzufügen' }) });
  const add = (await card.first().getByRole('button', { name: 'Hinzufügen' }).boundingBox())!;
  const table = (await card
    .first()
    .getByText(/^Tabelle/)
    .boundingBox())!;
  const areApart =
    add.x + add.width <= table.x || add.y + add.height <= table.y || table.y + table.height <= add.y;
  expect(areApart).toBe(true);
  expect(await smallestLetters(/^Messwerte/)).toBeGreaterThanOrEqual(11);
});

it('Insights: the letters of the chart are no smaller than anywhere', async () => {
  await page.keyboard.press('Control+4');
  await page.getByRole('tab', { name: 'Diagramm' }).click();
  await page.getByRole('group', { name: 'Wirkung und Machbarkeit' }).waitFor();
  expect(await smallestLetters(/^Wirkung und Machbarkeit/)).toBeGreaterThanOrEqual(11);
});

it('Plan: the limits of a phase stay within their card', async () => {
  await page.keyboard.press('Control+5');
  await page.getByRole('tab', { name: 'Fahrplan' }).click();
  const phase = page.getByRole('listitem', { name: 'Phase 1' });
  const edge = (await phase.boundingBox())!;
  const label = (await phase.getByText('Personenwochen', { exact: true }).boundingBox())!;
  expect(label.x + label.width).toBeLessThan(edge.x + edge.width);
  expect(program.complaints).toEqual([]);
});
