import { describe, expect, test } from 'vitest';
import type { Markup } from '../../../shared/diagram/index.ts';
import type { PrintChoices } from '../../../shared/ipc/index.ts';
import type { Doc } from '../../../shared/model/index.ts';
import { READABLE, reportPages } from '../../../shared/report/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { docOf } from '../diagram/docOf.ts';

const mapAlone: PrintChoices = {
  paper: 'A4',
  orientation: 'auto',
  withMarks: false,
  withCandidates: false,
  withSteps: false,
};
const pagesOf = (doc: Doc, choices: Partial<PrintChoices> = {}) =>
  reportPages({
    doc,
    analysis: null,
    mapIds: ['m'],
    choices: { ...mapAlone, ...choices },
    today: '2026-11-23',
    text: createText('en'),
    locale: 'en-GB',
  });
type Page = ReturnType<typeof pagesOf>[number];

function nodesOf(node: Markup | string): Markup[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(nodesOf)];
}
const textOf = (node: Markup | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join(' ');
const drawn = (page: Page, kind: string): string[] =>
  nodesOf(page.markup)
    .filter(({ attrs }) => attrs['data-kind'] === kind)
    .map(({ attrs }) => String(attrs['data-id']));
const linksOf = (page: Page): string[] =>
  nodesOf(page.markup).flatMap(({ tag, attrs }) => (tag === 'a' ? [String(attrs['href'])] : []));

/** One lane with a row of steps; wide enough for several pages of A4. */
const wide = (count: number): Doc =>
  docOf({
    lane: [{ id: 'l', name: 'Workshop', x: 0, y: 0, width: count * 200 + 60, height: 160 }],
    step: Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      laneId: 'l',
      name: `Step ${index}`,
      x: 60 + index * 200,
      y: 40,
      width: 150,
      height: 80,
    })),
    flow: Array.from({ length: count - 1 }, (_, index) => ({
      id: `f${index}`,
      fromId: `s${index}`,
      toId: `s${index + 1}`,
    })),
  });

describe('a map too wide to be read on one page', () => {
  const doc = wide(40);
  const [whole, ...parts] = pagesOf(doc);

  test('is shown whole first, then in readable size', () => {
    expect(whole!.scale).toBeLessThan(READABLE);
    expect(drawn(whole!, 'step')).toHaveLength(40);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(part.scale).toBeGreaterThanOrEqual(READABLE);
  });

  test('has each step on exactly one part, and the name of the lane on each', () => {
    const steps = parts.flatMap((part) => drawn(part, 'step'));

    expect(steps.toSorted()).toEqual(drawn(whole!, 'step').toSorted());
    for (const part of parts) expect(textOf(part.markup)).toContain('Workshop');
  });

  test('has a letter twice for each line that goes over a cut', () => {
    const letters = parts
      .flatMap((part) => nodesOf(part.markup))
      .filter(({ tag, children }) => tag === 'text' && /^[A-Z]$/.test(textOf({ tag, attrs: {}, children })))
      .map((node) => textOf(node));

    expect(new Set(letters).size).toBeGreaterThan(0);
    for (const letter of new Set(letters)) expect(letters.filter((one) => one === letter)).toHaveLength(2);
  });

  test('says where it goes on, and its links lead to pages of the document', () => {
    const anchors = new Set([whole, ...parts].map((page) => `#${page!.anchor}`));

    for (const page of [whole!, ...parts]) {
      expect(linksOf(page).length).toBeGreaterThan(0);
      for (const link of linksOf(page)) expect(anchors).toContain(link);
    }
    expect(textOf(whole!.markup)).toMatch(/larger on pages? 2/);
  });

  test('is one page where that is chosen, or where the page is as large as the map', () => {
    expect(pagesOf(doc, { withParts: false })).toHaveLength(1);
    expect(pagesOf(doc, { paper: 'fit' })).toHaveLength(1);
    expect(pagesOf(wide(4))).toHaveLength(1);
  });
});

describe('a closed subprocess', () => {
  const doc = docOf({
    step: [
      { id: 'a', name: 'Bake', type: 'subprocess', x: 0, y: 0, width: 150, height: 80 },
      { id: 'in', name: 'Knead', parentId: 'a', x: 0, y: 0, width: 150, height: 80 },
      { id: 'inner', name: 'Proof', type: 'subprocess', parentId: 'a', x: 200, y: 0, width: 150, height: 80 },
      { id: 'deep', name: 'Wait', parentId: 'inner', x: 0, y: 0, width: 150, height: 80 },
      { id: 'empty', name: 'Later', type: 'subprocess', x: 200, y: 0, width: 150, height: 80 },
    ],
  });
  const [map, bake, proof, ...more] = pagesOf(doc);

  test('has its inside on a page of its own after the map, however deep; an empty one has none', () => {
    expect(more).toEqual([]);
    expect([map, bake, proof].map((page) => drawn(page!, 'step'))).toEqual([
      ['a', 'empty'],
      ['in', 'inner'],
      ['deep'],
    ]);
    expect(textOf(proof!.markup)).toMatch(/ › Bake › Proof/);
  });

  test('links to it, and it links back', () => {
    expect(linksOf(map!)).toEqual([`#${bake!.anchor}`]);
    expect(linksOf(bake!)).toEqual([`#${map!.anchor}`, `#${proof!.anchor}`]);
    expect(linksOf(proof!)).toEqual([`#${bake!.anchor}`]);
  });
});
