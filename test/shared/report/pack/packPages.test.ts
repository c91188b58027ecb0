import { describe, expect, test } from 'vitest';
import type { Markup } from '../../../../shared/diagram/index.ts';
import { type PackPart, packParts } from '../../../../shared/ipc/index.ts';
import { packPages, type ReportPage } from '../../../../shared/report/index.ts';
import { docOf } from '../../diagram/docOf.ts';
import { example, packFor } from './packOfExample.ts';

/** With plain spaces. */
const textOf = (node: Markup | string): string =>
  typeof node === 'string' ? node.replaceAll('\u00a0', ' ') : node.children.map(textOf).join('');
const all = (node: Markup, name: string): Markup[] => [
  ...(node.tag === name ? [node] : []),
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name))),
];
const titles = (pages: readonly ReportPage[]): string[] =>
  pages.flatMap(({ markup }) => all(markup, 'h1').map(textOf));
const doc = example();
const request = packFor(doc);
const pages = packPages(request);
const pagesWithout = (without: readonly PackPart[]) =>
  packPages({ ...request, pack: { ...request.pack, without } });

describe('a client pack', () => {
  test('has every part that there is something to say of, in order, each map among them', () => {
    expect(titles(pages)).toEqual([
      'Contents',
      'Summary',
      'Goals and objectives',
      'The business as a whole',
      'Online order to delivery',
      'Baking day',
      'Sale in the shop',
      'Buy flour and supplies',
      'Invoice the cafés and get paid',
      'Win and serve a new café',
      'What is worth automating',
      'The plan',
      'From goal to step, and back',
      'How it all hangs together',
      'People and guardrails',
      'How the numbers are made',
      'Words',
    ]);
  });

  test('leaves out what nobody knows anything of, with its line in the contents', () => {
    const bare = packPages(packFor(docOf({ step: [{ id: 'a', name: 'Take order' }] })));

    expect(titles(bare)).toEqual(['Contents', 'Summary', 'Map', 'How the numbers are made', 'Words']);
    for (const { markup } of bare) expect(textOf(markup).trim()).not.toBe('');
    expect(textOf(bare[1]!.markup)).not.toContain('Goals');
  });

  test('draws on its maps the layers that are chosen, and lists marks and candidates all the same', () => {
    const layers = { withMarks: false, withCandidates: false, withGoals: true, heat: 'work' } as const;
    const without = packParts.filter((part) => part !== 'maps');
    const drawn = packPages({ ...request, pack: { ...request.pack, without, layers } });
    const said = drawn.map(({ markup }) => textOf(markup)).join(' ');
    const drawnIds = drawn.flatMap(({ markup }) =>
      all(markup, 'g').map(({ attrs }) => String(attrs['data-id'])),
    );
    const has = (kind: string) => drawnIds.some((id) => id.endsWith(`#${kind}`));

    expect(said.includes('from little to much')).toBe(true);
    expect(said.includes('What hurts, and what people think')).toBe(true);
    expect([has('flag'), has('pins'), has('spark')]).toEqual([true, false, false]);
  });

  // The reasons of a plan take their time: the other parts are tried without it.
  test.each(packParts.filter((part) => part !== 'plan'))(
    'is made without the part "%s" where nobody wants it',
    (part) => {
      const left = titles(pagesWithout(['plan', part]));
      const gone = titles(pages).filter((title) => !left.includes(title));

      expect(gone).toHaveLength(part === 'maps' ? 7 : 2);
    },
  );

  test('has contents whose numbers are those of the pages and whose links lead to them', () => {
    const entries = pages
      .flatMap(({ markup }) => all(markup, 'p'))
      .filter(({ attrs }) => /paper-entry-1/.test(String(attrs['class'])));

    expect(entries).toHaveLength(titles(pages).length - 1);
    for (const entry of entries) {
      const [link] = all(entry, 'a');
      const [, title, number] = /^(.*?)(\d+)$/.exec(textOf(entry))!;
      const page = pages[Number(number) - 1]!;
      expect(titles([page])).toEqual([title]);
      expect(link!.attrs['href']).toBe(`#${page.anchor}`);
    }
  });

  test('says on each page which one it is of how many, the cover apart', () => {
    for (const [index, { markup }] of pages.slice(1).entries())
      expect(textOf(markup)).toContain(`Page ${index + 2} of ${pages.length}`);
  });

  test('leads from each card of the landscape to its map', () => {
    const landscape = pages.find(({ anchor }) => anchor === 'landscape')!;
    const targets = all(landscape.markup, 'a').map(({ attrs }) => String(attrs['href']).slice(1));

    expect(targets).toHaveLength(6);
    for (const target of targets) expect(pages.map(({ anchor }) => anchor)).toContain(target);
  });

  test('names the three strongest candidates with their reasons, and what is not known', () => {
    const summary = pages
      .filter(({ anchor }) => anchor.startsWith('summary'))
      .map(({ markup }) => textOf(markup));

    expect(summary.join()).toContain('Take orders in from the shop: Type the order into the till');
    expect(summary.join()).toContain('You marked a bottleneck here.');
    expect(summary.join()).toContain('Reduce late or wrong online deliveries from 9 % to 3 %');
    expect(summary.join()).toContain('How much does');
  });

  test('says the same twice', () => {
    expect(JSON.stringify(pagesWithout(['plan']))).toBe(JSON.stringify(pagesWithout(['plan'])));
  });
});
