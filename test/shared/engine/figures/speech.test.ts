import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attributeOf,
  attributes,
  parseSpeech,
  sayFigure,
  type AttributeKey,
} from '../../../../shared/engine/index.ts';
import { runs } from '../../../propertyRuns.ts';

const read = (text: string, attribute: AttributeKey, locale = 'en') => parseSpeech(text, attribute, locale);
const said = (likely: number, unit: string, low: number | null = null, high: number | null = null) => ({
  likely,
  low,
  high,
  unit,
});

describe('reading a figure from speech', () => {
  it.each([
    ['5', 'touch', said(5, 'min')],
    ['5m', 'touch', said(5, 'min')],
    ['1,5 h', 'touch', said(90, 'h')],
    ['1.5h', 'touch', said(90, 'h')],
    ['1h30', 'touch', said(90, 'min')],
    ['half an hour', 'touch', said(30, 'min')],
    ['2-4 d', 'wait', said(1440, 'd', 960, 1920)],
    ['2 – 4 days', 'wait', said(1440, 'd', 960, 1920)],
    ['3–5 k', 'onceCost', said(4000, 'k', 3000, 5000)],
    ['€3-5k', 'onceCost', said(4000, 'k', 3000, 5000)],
    ['1,5 k€', 'licence', said(1500, 'k')],
    ['2 weeks', 'buildDays', said(10, 'w')],
    ['200 h', 'hoursFreed', said(200, '')],
    ['18 months', 'lifeYears', said(1.5, 'mo')],
    ['40/week', 'volume', said((40 * 52) / 12, '/week')],
    ['3x/day', 'volume', said(65, '/day')],
    ['400', 'volume', said(400, '/month')],
    ['10 %', 'error', said(0.1, '%')],
    ['0.1', 'error', said(0.1, '')],
    ['10', 'error', said(0.1, '%')],
    ['~20', 'volume', { ...said(20, '/month'), source: 'guessed' }],
    ['4', 'rules', said(4, '')],
    ['€35', 'hourlyCost', said(35, '/h')],
  ] as const)('understands %s as %s', (text, attribute, expected) => {
    const got = read(text, attribute);
    expect(got).toEqual({ ...expected, likely: expect.closeTo(expected.likely, 9) });
  });

  it.each([
    ['', 'touch', 'engine.speech.empty'],
    ['soon', 'touch', 'engine.speech.notANumber'],
    ['-5', 'buildDays', 'engine.speech.negative'],
    ['−2 k', 'onceCost', 'engine.speech.negative'],
    ['0', 'lifeYears', 'engine.speech.tooSmall'],
    ['5 kg', 'touch', 'engine.speech.wrongUnit'],
    ['4-2 h', 'touch', 'engine.speech.rangeOrder'],
    ['150 %', 'error', 'engine.speech.tooLarge'],
    ['0', 'rules', 'engine.speech.tooSmall'],
  ] as const)('refuses %s in words', (text, attribute, error) => {
    expect(read(text, attribute)).toEqual({ error });
  });

  it('takes a comma for thousands only where the language writes it so', () => {
    expect(read('1,200', 'volume', 'en')).toMatchObject({ likely: 1200 });
    expect(read('1.200', 'volume', 'de')).toMatchObject({ likely: 1200 });
    expect(read('1,200', 'volume', 'de')).toMatchObject({ likely: 1.2 });
  });

  it('says a period in German to readers of German', () => {
    const orders = { likely: 750, low: 680, high: 820 };

    expect(sayFigure(orders, 'volume', 'de-AT')).toBe('680–820/Monat');
    expect(read('680–820/Monat', 'volume', 'de-AT')).toMatchObject(orders);
    expect(sayFigure(orders, 'volume', 'en')).toBe('680–820/month');
  });

  it('reads back every number that is said, in three languages', () => {
    const keys = Object.keys(attributes) as AttributeKey[];
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.constantFrom('en', 'de', 'fr'),
        fc.integer({ min: 1, max: 1000 }),
        fc.boolean(),
        (key, locale, thousandths, isRange) => {
          const { min, max } = attributeOf(key);
          const top = Math.min(max, 5000);
          const at = (part: number): number => Number((min + ((top - min) * part) / 1000).toPrecision(4));
          const [low, high] = [at(thousandths / 2), at(thousandths)];
          const figure =
            isRange && low < high
              ? { likely: (low + high) / 2, low, high, unit: '', source: 'estimated' as const }
              : { likely: high, low: null, high: null, unit: '', source: 'guessed' as const };
          const text = sayFigure(figure, key, locale);
          const back = parseSpeech(text, key, locale);
          if ('error' in back) throw new Error(`<${text}> is not understood for <${key}>: ${back.error}`);
          expect(Math.abs(back.likely - figure.likely), text).toBeLessThanOrEqual(
            1e-6 * Math.max(1, figure.likely),
          );
          expect(back.low === null).toBe(figure.low === null);
          expect(back.source ?? 'estimated').toBe(figure.source);
        },
      ),
      runs(300),
    );
  });

  it('a whole number comes back as it was typed, in every unit', () => {
    for (const [attribute, units] of [
      ['volume', ['/month', '/week', '/day', '/year']],
      ['touch', ['min', 'h', 'd']],
    ] as const)
      for (const unit of units)
        for (let n = 1; n <= 90; n++) {
          const typed = unit.startsWith('/') ? `${n}${unit}` : `${n} ${unit}`;
          const speech = parseSpeech(typed, attribute, 'en');
          if ('error' in speech) throw new Error(`<${typed}>: ${speech.error}`);
          expect(sayFigure(speech, attribute, 'en')).toBe(typed);
        }
  });
});
