import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Markup, tag } from '../../../shared/diagram/index.ts';
import { flowInto, type Flowable } from '../../../shared/report/flowInto.ts';

const table = (heights: readonly number[]): Flowable => ({
  caption: 'rows',
  columns: tag('colgroup'),
  head: { height: 20, markup: tag('tr', {}, 'head') },
  rows: heights.map((height, index) => ({ height, markup: tag('tr', {}, String(index)) })),
});
const rowsOf = (page: Markup[]): string[] =>
  page
    .filter((node) => node.tag === 'table')
    .flatMap((node) => {
      const body = node.children.find(
        (child) => typeof child !== 'string' && child.tag === 'tbody',
      ) as Markup;
      return body.children.map((row) => (row as Markup).children[0] as string);
    });

test('a table goes on over pages with its head on each, and no row stands alone', () => {
  const pages = flowInto([table(Array<number>(9).fill(20))], 100);

  expect(pages.map((page) => rowsOf(page).length)).toEqual([4, 3, 2]);
  expect(pages.every((page) => JSON.stringify(page).includes('head'))).toBe(true);
});

test('a heading goes to the next page with what it heads', () => {
  const heading: Flowable = { height: 30, markup: tag('h2', {}, 'Marks'), keepsWithNext: true };
  const pages = flowInto([{ height: 60, markup: tag('p') }, heading, table([20, 20])], 100);

  expect(pages.map((page) => page.map((node) => node.tag))).toEqual([['p'], ['h2', 'table']]);
});

test('every row is printed once and in order, whatever its height', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 5, max: 140 }), { maxLength: 40 }), (heights) => {
      const pages = flowInto([table(heights)], 100);
      expect(pages.flatMap(rowsOf)).toEqual(heights.map((_, index) => String(index)));
    }),
  );
});

test('three rows stay together, with their heading, where a page can hold them', () => {
  const heading: Flowable = { height: 10, markup: tag('h2', {}, 'Marks'), keepsWithNext: true };
  const pages = flowInto([{ height: 25, markup: tag('p') }, heading, table([20, 20, 20])], 100);

  expect(pages.map((page) => page.map((node) => node.tag))).toEqual([['p'], ['h2', 'table']]);
  expect(rowsOf(pages[1]!)).toHaveLength(3);
});
