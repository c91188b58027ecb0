import { describe, expect, it } from 'vitest';
import { type Markup, measureText, textOf } from '../../../shared/diagram/index.ts';
import { analyse } from '../../../shared/engine/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { reportPages } from '../../../shared/report/index.ts';
import { example, today } from './pack/packOfExample.ts';

const doc = example();
const map = Object.values(doc.map).find(({ name }) => name === 'Online order to delivery')!;
const all = (node: Markup | string): Markup[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(all)];
const ofClass = (page: Markup, name: string) =>
  all(page).filter(({ attrs }) => String(attrs['class']).split(' ').includes(name));
/** A6 upright inside its margins of 12 mm, px. */
const ROOM = (81 / 25.4) * 96;

describe.each(['en', 'de'] as const)('a map in parts on postcards (%s)', (language) => {
  const pages = reportPages({
    doc,
    analysis: analyse(doc, { asOf: today }),
    mapIds: [map.id],
    choices: { paper: 'A6', orientation: 'portrait', withMarks: true, withCandidates: true },
    today,
    text: createText(language),
    locale: language,
  }).filter(({ kind }) => kind === 'sheet');
  const captions = pages.flatMap(({ markup }) => ofClass(markup, 'paper-caption'));

  it('leads on to its neighbours in words that stay inside the margins', () => {
    const widths = captions.map(
      ({ children: [title, beside] }) =>
        measureText(textOf(title as Markup), { size: 12, weight: 600 }) +
        measureText(textOf(beside as Markup), { size: 11, weight: 400 }),
    );

    expect(captions.length).toBeGreaterThan(6);
    expect(Math.max(...captions.map((caption) => all(caption).filter(({ tag }) => tag === 'a').length))).toBe(
      3,
    );
    expect(Math.max(...widths)).toBeLessThan(ROOM);
  });

  it('says whole which map it is, and no shortened word stands alone', () => {
    const [first, ...others] = pages.map(({ markup }) => textOf(ofClass(markup, 'paper-map')[0]!));

    expect(first).toBe('Online order to delivery');
    expect(others.every((title) => title.startsWith('Online order to'))).toBe(true);
    for (const { markup } of pages) expect(textOf(ofClass(markup, 'paper-about')[0]!)).not.toMatch(/^…/);
  });

  it('shows of a lane beyond its cut nothing at all', () => {
    const lanes = pages.map(({ markup }) =>
      all(markup)
        .filter(({ attrs }) => attrs['data-kind'] === 'lane')
        .map((lane) => textOf(lane)),
    );

    expect(lanes.flat()).not.toContain('');
    expect(lanes.flat().every((name) => ['Shop staff', 'Bakers', 'Driver'].includes(name))).toBe(true);
    expect(lanes.some((names) => names.join() === 'Shop staff')).toBe(true);
  });
});
