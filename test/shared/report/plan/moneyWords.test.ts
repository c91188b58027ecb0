import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskWords } from '../../../../shared/report/plan/measureRows.ts';
import { planMoney, sumMoney } from '../../../../shared/report/index.ts';
import { createText } from '../../../../shared/text/index.ts';
import { runs } from '../../../propertyRuns.ts';

const listener = { text: createText('en'), locale: 'en-GB', currency: 'EUR' };
const numberIn = (words: string): number => Number(words.replace(/[^\d.-]/g, ''));

describe('a sum of estimates', () => {
  it('is said to the last place that all of its parts have', () => {
    const sum = sumMoney([-4221, 463, 463], listener);
    expect([sum(22), sum(-440), sum(9766), sum(11_154)]).toEqual(['€0', '-€400', '€9,800', '€11,200']);
    expect(sumMoney([5500, 1020, 5690], listener)(12_210)).toBe('€12,200');
    expect(sumMoney([], listener)(-0.2)).toBe('€0');
  });

  it('does not stray from what stands above it by more than half a place for each part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -99_000, max: 99_000 }), { minLength: 1, maxLength: 9 }),
        (parts) => {
          const said = numberIn(sumMoney(parts, listener)(parts.reduce((a, b) => a + b, 0)));
          const shown = parts.reduce((total, part) => total + numberIn(planMoney(part, listener)), 0);
          const place = Math.max(
            1,
            ...parts.map((part) => 10 ** (Math.floor(Math.log10(Math.max(10, Math.abs(part)))) - 1)),
          );
          expect(Math.abs(said - shown)).toBeLessThanOrEqual((place * (parts.length + 1)) / 2);
        },
      ),
      runs(100),
    );
  });
});

it('the chance of a loss is no more exact than ranges that people named', () => {
  const risk = { mean: 0, p10: 0, p50: 0, p90: 0, positiveShare: 0, worstTenthMean: 0 };
  const said = (positiveShare: number) =>
    /loss: (.*)\.$/.exec(riskWords({ ...risk, positiveShare }, listener))![1];
  expect([1, 0.9968, 0.87, 0.5, 0.002, 0].map(said)).toEqual([
    'below 1\u00a0%',
    'below 1\u00a0%',
    '13\u00a0%',
    '50\u00a0%',
    'above 99\u00a0%',
    'above 99\u00a0%',
  ]);
});
