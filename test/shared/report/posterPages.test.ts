import { describe, expect, test } from 'vitest';
import { drawMap, type Markup, measureText } from '../../../shared/diagram/index.ts';
import type { PrintChoices } from '../../../shared/ipc/index.ts';
import { type Doc, paperSizes } from '../../../shared/model/index.ts';
import { reportPages } from '../../../shared/report/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { docOf } from '../diagram/docOf.ts';

const pagesOf = (doc: Doc, choices: Partial<PrintChoices> = {}) =>
  reportPages({
    doc,
    analysis: null,
    mapIds: ['m'],
    choices: {
      paper: 'A4',
      orientation: 'landscape',
      withMarks: false,
      withCandidates: false,
      withSteps: false,
      poster: { size: null },
      ...choices,
    },
    today: '2026-11-23',
    text: createText('en'),
    locale: 'en-GB',
  });
type Page = ReturnType<typeof pagesOf>[number];

const nodesOf = (node: Markup | string): Markup[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(nodesOf)];
const textOf = (node: Markup | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join(' ');
const wordsOf = (page: Page): string[] =>
  nodesOf(page.markup).flatMap((node) => (node.tag === 'text' ? [textOf(node)] : []));

interface Piece {
  readonly left: number;
  readonly right: number;
}
/** Between which cuts a sheet lies, px of the map, as its dashed lines say; the sheet's own edge where it has no cut. */
function pieceOf(page: Page): Piece {
  const picture = nodesOf(page.markup).find(({ attrs }) => attrs['role'] === 'img')!;
  const [x, , width] = String(picture.attrs['viewBox']).split(' ').map(Number) as [number, number, number];
  const upright = nodesOf(picture).flatMap(({ attrs }) => {
    const [, at] = /^M([-\d.]+) [-\d.]+v/.exec(String(attrs['d'] ?? '')) ?? [];
    return attrs['stroke-dasharray'] !== undefined && at !== undefined ? [Number(at)] : [];
  });
  const middle = x + width / 2;
  return {
    left: upright.find((at) => at < middle) ?? x,
    right: upright.find((at) => at > middle) ?? x + width,
  };
}

/** A row of steps with a word on each line between them. */
const row = (count: number, { width, gap, word }: { width: number; gap: number; word: string }): Doc =>
  docOf({
    step: Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      name: `Step ${index}`,
      x: index * (width + gap),
      y: 0,
      width,
      height: 80,
    })),
    flow: Array.from({ length: count - 1 }, (_, index) => ({
      id: `f${index}`,
      fromId: `s${index}`,
      toId: `s${index + 1}`,
      name: word,
    })),
  });

describe('a map that is wider than two sheets', () => {
  const doc = row(10, { width: 150, gap: 110, word: 'passed on' });
  const [overview, ...sheets] = pagesOf(doc);
  const pieces = sheets.map(pieceOf);

  test('begins with the whole of it, where each sheet is named and led to', () => {
    expect(overview!.poster).toMatchObject({
      sheets: sheets.length,
      rows: 1,
      crossings: 0,
      isTooLarge: false,
    });
    expect(sheets.length).toBeGreaterThanOrEqual(3);
    for (const [index, sheet] of sheets.entries()) {
      expect(wordsOf(overview!)).toContain(`sheet ${index + 1}`);
      expect(nodesOf(overview!.markup).map(({ attrs }) => attrs['href'])).toContain(`#${sheet.anchor}`);
    }
  });

  test('is cut where a cut after as much as fits, and one after even parts, would go through a word or a shape', () => {
    const solids = drawMap(doc, 'm').items.flatMap(({ kind, bounds, primitives }) =>
      kind === 'step'
        ? [{ from: bounds.x, to: bounds.x + bounds.width }]
        : primitives.flatMap((one) => {
            if (one.shape !== 'text') return [];
            const width = measureText(one.text, one);
            const from = one.x - { start: 0, middle: width / 2, end: width }[one.anchor];
            return [{ from, to: from + width }];
          }),
    );
    const isHit = (at: number): boolean => solids.some(({ from, to }) => at > from && at < to);
    const [first] = pieces;
    const room = ((297 - 24 - 6) * 96) / 25.4;
    expect(isHit(first!.left + room)).toBe(true);
    expect(isHit((pieces.at(-1)!.right + first!.left) / 2)).toBe(true);

    for (const { right } of pieces.slice(0, -1)) expect(isHit(right)).toBe(false);
  });

  test('goes on, on each sheet, where the sheet before ended', () => {
    for (const [index, { left }] of pieces.slice(1).entries())
      expect(left).toBeCloseTo(pieces[index]!.right, 1);
  });

  test('has on both sheets of a cut the same name, the same letter, and what to do there', () => {
    for (const [index, sheet] of sheets.slice(0, -1).entries()) {
      const [own, next] = [wordsOf(sheet), wordsOf(sheets[index + 1]!)];
      const name = `${index + 1} | ${index + 2}: `;
      expect(own).toContain(`${name}sheet ${index + 2} lies on here`);
      expect(next).toContain(`${name}cut here, lay on sheet ${index + 1}`);
      const letter = String.fromCodePoint(65 + index);
      expect(own).toContain(letter);
      expect(next).toContain(letter);
    }
  });

  test('is printed at the scale that was asked for, and says on each sheet which it is', () => {
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet.scale).toBe(1);
      expect(textOf(sheet.markup)).toContain(`sheet ${index + 1} of ${sheets.length}`);
      const numbers = nodesOf(sheet.markup)
        .filter(({ attrs }) => attrs['class'] === 'paper-where')
        .flatMap(nodesOf)
        .flatMap((node) => (node.tag === 'text' ? [textOf(node)] : []));
      expect(numbers).toEqual(sheets.map((_, at) => String(at + 1)));
    }
  });
});

test('what overlaps is on both sheets, as wide as was asked', () => {
  const doc = row(10, { width: 150, gap: 110, word: 'on' });
  const shownBy = (page: Page) => {
    const picture = nodesOf(page.markup).find(({ attrs }) => attrs['role'] === 'img')!;
    const [x, , width] = String(picture.attrs['viewBox']).split(' ').map(Number) as [number, number, number];
    return { from: x, to: x + width };
  };
  for (const overlap of [8, 30]) {
    const [, first, second] = pagesOf(doc, { poster: { size: null, overlap } });
    expect(shownBy(first!).to - shownBy(second!).from).toBeCloseTo((overlap * 96) / 25.4, 0);
  }
});

test('shapes without any gap are cut, and that is said', () => {
  const doc = row(12, { width: 200, gap: 0, word: '' });
  const overlapping = { ...doc, flow: {} };
  const shifted = docOf({
    step: Array.from({ length: 24 }, (_, index) => ({
      id: `s${index}`,
      name: 'x',
      x: index * 100,
      y: (index % 2) * 120,
      width: 190,
      height: 80,
    })),
  });

  expect(pagesOf(overlapping, {})[0]!.poster!.crossings).toBeGreaterThan(0);
  expect(pagesOf(shifted, {})[0]!.poster!.crossings).toBeGreaterThan(0);
});

test('a poster fits the size that was asked for, in one of its sides exactly', () => {
  const doc = row(10, { width: 150, gap: 110, word: 'on' });
  for (const size of [paperSizes.A2, paperSizes.A0, { width: 500, height: 5_000 }]) {
    const { width, height } = pagesOf(doc, { orientation: 'auto', poster: { size } })[0]!.poster!;
    const [long, short] = [Math.max(size.width, size.height), Math.min(size.width, size.height)];
    expect(width).toBeLessThanOrEqual(long + 0.01);
    expect(height).toBeLessThanOrEqual(short + 0.01);
    expect(Math.min(long - width, short - height)).toBeCloseTo(0, 1);
  }
});

test('a poster of one sheet is that sheet; sheets on which nothing is drawn are left out', () => {
  const small = pagesOf(row(2, { width: 150, gap: 110, word: 'on' }));
  const corners = docOf({
    step: [
      { id: 'a', name: 'A', x: 0, y: 0, width: 150, height: 80 },
      { id: 'b', name: 'B', x: 1_800, y: 1_200, width: 150, height: 80 },
    ],
  });
  const [overview, ...sheets] = pagesOf(corners);

  expect(small).toHaveLength(1);
  expect(small[0]!.poster).toMatchObject({ sheets: 1, columns: 1, rows: 1 });
  expect(sheets).toHaveLength(overview!.poster!.sheets);
  expect(sheets.length).toBeLessThan(overview!.poster!.columns * overview!.poster!.rows);
});

test('more sheets than anybody joins are not made', () => {
  const doc = row(40, { width: 150, gap: 110, word: 'on' });
  const pages = pagesOf(doc, { scale: 10, paper: 'A6', withParts: false });

  expect(pages).toHaveLength(1);
  expect(pages[0]!.poster).toMatchObject({ isTooLarge: true });
  expect(pages[0]!.poster!.sheets).toBeGreaterThan(150);
});

describe('the legend of a poster', () => {
  const marked = docOf({
    step: Array.from({ length: 10 }, (_, index) => ({
      id: `s${index}`,
      name: `Step ${index}`,
      x: index * 260,
      y: 0,
      width: 150,
      height: 80,
    })),
    mark: [
      { id: 'm1', targetId: 's1', type: 'bottleneck', severity: 1 },
      { id: 'm2', targetId: 's8', type: 'risk', severity: 3 },
    ],
  });
  const signs = ['Bottleneck', 'Risk', 'Two dots: middling, three: severe'];

  test('hangs with it: each sign stands whole on one of its sheets, below the map', () => {
    for (const choices of [{}, { poster: { size: paperSizes.A2 } }, { paper: 'A5' }] as const) {
      const [overview, ...sheets] = pagesOf(marked, { withMarks: true, ...choices });
      const words = sheets.flatMap(wordsOf);
      expect(overview!.poster!.crossings).toBe(0);
      for (const sign of signs) expect(words).toContain(sign);
    }
  });

  test('is on a poster of one sheet too, and takes nothing where no sign is drawn', () => {
    const choices = { paper: 'A0', poster: { size: null } } as const;
    const [only, ...others] = pagesOf(marked, { ...choices, withMarks: true }).filter(
      ({ kind }) => kind === 'sheet',
    );
    const [plain] = pagesOf(marked, choices);

    expect(others).toEqual([]);
    for (const sign of signs) expect(wordsOf(only!)).toContain(sign);
    expect(wordsOf(plain!)).not.toContain('Risk');
    expect(plain!.poster!.height).toBeLessThan(only!.poster!.height);
  });

  test('makes the poster no larger than was asked for', () => {
    for (const size of [paperSizes.A3, paperSizes.A1, { width: 200, height: 3_000 }]) {
      const poster = { orientation: 'auto', withMarks: true, poster: { size } } as const;
      const { width, height } = pagesOf(marked, poster)[0]!.poster!;
      expect(width).toBeLessThanOrEqual(Math.max(size.width, size.height) + 0.01);
      expect(height).toBeLessThanOrEqual(Math.min(size.width, size.height) + 0.01);
    }
  });
});

describe('the inside of a closed subprocess beside a poster', () => {
  const inside = (count: number): Doc =>
    docOf({
      step: [
        { id: 'a', name: 'A', x: 0, y: 0, width: 150, height: 80, type: 'subprocess', isExpanded: false },
        ...Array.from({ length: count }, (_, index) => ({
          id: `in${index}`,
          name: `In ${index}`,
          parentId: 'a',
          x: index * 260,
          y: 0,
          width: 150,
          height: 80,
        })),
      ],
    });
  const anchorsOf = (count: number, choices: Partial<PrintChoices> = {}) =>
    pagesOf(inside(count), choices).map(({ anchor }) => anchor);

  test('is one sheet where it can be read on it', () => {
    expect(anchorsOf(4)).toEqual(['map1', 'map1-inside1']);
  });

  test('is a poster of its own at the scale of the map, with the way back, where it cannot', () => {
    const pages = pagesOf(inside(12), { scale: 1.2 });
    const [map, overview, ...sheets] = pages;

    expect(map!.poster).toMatchObject({ sheets: 1 });
    expect(overview!.anchor).toBe('map1-inside1');
    expect(overview!.poster).toBeUndefined();
    expect(nodesOf(overview!.markup).map(({ attrs }) => attrs['href'])).toContain('#map1');
    expect(sheets.length).toBeGreaterThan(2);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet.anchor).toBe(`map1-inside1-sheet${index + 1}`);
      expect(sheet.scale).toBe(1.2);
      expect(textOf(sheet.markup)).toContain(`sheet ${index + 1} of ${sheets.length}`);
    }
  });

  test('is not cut where the map was', () => {
    const partOf = (choices: Partial<PrintChoices>) =>
      pagesOf(inside(12), choices)
        .filter(({ anchor }) => anchor.startsWith('map1-inside1'))
        .map(({ scale, anchor }) => ({ scale, anchor }));
    const moved = { poster: { size: null, cuts: { x: [75], y: [] } } };

    expect(pagesOf(inside(12), moved)[0]!.poster).toMatchObject({ sheets: 2, kept: 'used' });
    expect(partOf(moved)).toEqual(partOf({}));
  });
});
