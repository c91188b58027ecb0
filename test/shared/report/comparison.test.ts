import { expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import { removeElements } from '../../../shared/commands/index.ts';
import { textOf } from '../../../shared/diagram/index.ts';
import { analyse } from '../../../shared/engine/index.ts';
import { comparisonPages, type ComparisonRequest } from '../../../shared/report/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { countingIds, testContext } from '../commands/randomEdits.ts';

const today = '2026-11-23';
const before = workedExample({ newId: countingIds('x-'), today });
const step = Object.values(before.step).find(({ name }) => name === 'Type the order into the till')!;
const after = apply(before, removeElements.plan(before, { ids: [step.id] }, testContext()));
const pagesOf = (doc: typeof before, on: Partial<ComparisonRequest> = {}) =>
  comparisonPages({
    doc,
    analysis: analyse(doc, { asOf: today }),
    before,
    beforeAnalysis: analyse(before, { asOf: today }),
    beforeName: 'Agreed on Monday',
    between: 'then',
    today,
    text: createText('en'),
    locale: 'en',
    paper: 'A4',
    ink: 'colour',
    ...on,
  });

it('prints what differs, the map that differs in both states, and its numbers before and after', () => {
  const pages = pagesOf(after).map(({ markup }) => textOf(markup, ' '));
  const all = pages.join(' ');

  expect(all).toContain('“Agreed on Monday” and today');
  expect(all).toContain('−  Gone since: Type the order into the till');
  expect(all).toMatch(/Steps 12 11/);
  expect(all).not.toContain('Baking day');
});

it('says so where nothing differs', () => {
  const pages = pagesOf(before);

  expect(pages).toHaveLength(1);
  expect(textOf(pages[0]!.markup, ' ')).toContain('Nothing differs from today.');
});

it('is printed on the paper and in the ink that are chosen, and loses nothing by them', () => {
  const words = (on: Partial<ComparisonRequest>) =>
    pagesOf(after, on)
      .map(({ markup }) => textOf(markup, ' '))
      .join(' ');
  const black = pagesOf(after, { paper: 'Tabloid', ink: 'black' });

  expect(black.map(({ size, ink }) => [size.width, size.height, ink])).toEqual(
    black.map(() => [279.4, 431.8, 'black']),
  );
  expect(words({ ink: 'black' })).toBe(words({}));
  const colours = JSON.stringify(black.map(({ markup }) => markup)).match(/#[0-9a-f]{6}\b/gi)!;
  expect(colours.filter((colour) => !/^#(..)\1\1$/i.test(colour))).toEqual([]);
});
