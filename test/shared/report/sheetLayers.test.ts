import { describe, expect, test } from 'vitest';
import { objectivesServed, paperPalette, stepHeat, type Markup } from '../../../shared/diagram/index.ts';
import { analyse } from '../../../shared/engine/index.ts';
import type { PrintChoices } from '../../../shared/ipc/index.ts';
import { heatMeasures } from '../../../shared/model/index.ts';
import { reportPages } from '../../../shared/report/index.ts';
import { createText, sayMeasure } from '../../../shared/text/index.ts';
import { example, today } from './pack/packOfExample.ts';

const doc = example();
const analysis = analyse(doc, { asOf: today });
const mapId = Object.values(doc.map)[0]!.id;
const formats = {
  text: createText('en'),
  locale: 'en-GB',
  currency: doc.workspace[Object.keys(doc.workspace)[0]!]!.currency,
};

const sheet = (layers: Partial<PrintChoices>): Markup =>
  reportPages({
    doc,
    analysis,
    mapIds: [mapId],
    choices: {
      paper: 'A2',
      orientation: 'landscape',
      withMarks: false,
      withCandidates: false,
      withSteps: false,
      withParts: false,
      ...layers,
    },
    today,
    text: createText('en'),
    locale: formats.locale,
  })[0]!.markup;

const all = (node: Markup | string): Markup[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(all)];
const textOf = (node: Markup | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join(' ');
const drawn = (page: Markup, id: string): Markup | undefined =>
  all(page).find(({ attrs }) => attrs['data-id'] === id);
const steps = Object.values(doc.step).filter((step) => step.mapId === mapId);

describe('layers of the screen on paper', () => {
  test('signs of the legend begin where their line does and end before their words', () => {
    const page = sheet({ withCandidates: true, withGoals: true });
    const entries = all(page).filter(({ attrs }) => String(attrs['data-id']).startsWith('legend#'));
    const placed = entries.map((entry) => {
      const sign = all(entry).find(({ tag }) => tag === 'rect')!.attrs;
      const words = all(entry).findLast(({ tag }) => tag === 'text')!.attrs;
      return [Number(sign['x']), Number(sign['x']) + Number(sign['width']), Number(words['x'])];
    });

    expect(placed.length).toBe(2);
    expect(Math.min(...placed.map(([from]) => from!))).toBe(0);
    for (const [, to, words] of placed) expect(to).toBeLessThan(words!);
  });

  test.each(heatMeasures)(
    '%s colours the steps that have some, each with its number, and is in the legend',
    (heat) => {
      const page = sheet({ heat });
      const hot = stepHeat(heat, { doc, analysis, mapId });

      expect(hot.size).toBeGreaterThan(0);
      const paint = (id: string) => {
        const level = hot.get(id)?.level;
        return paperPalette[level ? (`heat${level}` as const) : 'stepFill'];
      };
      for (const { id } of steps)
        expect(all(drawn(page, id)!).map(({ attrs }) => attrs['fill'])).toContain(paint(id));
      for (const { id } of steps.filter((step) => hot.has(step.id)))
        expect(textOf(drawn(page, id)!)).toContain(sayMeasure(heat, hot.get(id)!, formats));
      expect(textOf(page)).toMatch(
        /from little to much; a step without a colour has none, or it is not known/,
      );
    },
  );

  test('figures stand at the foot, flags count objectives, and the legend says so', () => {
    const page = sheet({ withFigures: true, withGoals: true });
    const served = steps.filter(({ id }) => objectivesServed(doc, id) > 0);

    expect(served.length).toBeGreaterThan(0);
    for (const { id } of steps)
      expect(textOf(drawn(page, `${id}#flag`) ?? '').trim()).toBe(
        served.some((step) => step.id === id) ? String(objectivesServed(doc, id)) : '',
      );
    expect(textOf(page)).toContain('How many objectives the step serves');
    expect(textOf(page)).toContain('work · wait · system');
    const timed = steps.find(({ id }) => (analysis.maps[mapId]!.steps[id]?.touchMinutes ?? 0) > 0)!;
    expect(textOf(drawn(page, timed.id)!)).toMatch(/ min|\u00a0h/);
  });

  test('none of them is there where none was chosen', () => {
    const page = sheet({});

    expect(all(page).some(({ attrs }) => String(attrs['data-id']).endsWith('#flag'))).toBe(false);
    expect(textOf(page)).not.toMatch(/from little to much|work · wait/);
  });
});
