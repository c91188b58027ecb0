/** One rule for how exactly a number is said. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../shared/engine/method/weights.ts';
import { carriedBy, carriedWords, confidenceIn, createText, sayMeasure } from '../../../shared/text/index.ts';

const formats = { text: createText('en'), locale: 'en-GB', currency: 'EUR' };
const { measured, estimated, guessed, inferred } = confidenceOf;
const { measured: all, ...less } = confidenceOf;

/** Digits that count in a number as it is written: no noughts before it, and none after it that only hold its place. */
const significant = (words: string): number =>
  /[\d.,]+/.exec(words)![0].replaceAll(/[.,]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;

describe('what a number carries', () => {
  it.each([
    ['money', measured, '€12.70', '€2,560'],
    ['money', estimated, '€13', '€2,600'],
    ['money', guessed, 'about €13', 'about €2,600'],
    ['hours', measured, '12.7\u00a0h', '2,560\u00a0h'],
    ['hours', estimated, '13\u00a0h', '2,600\u00a0h'],
    ['hours', inferred, 'about 13\u00a0h', 'about 2,600\u00a0h'],
    ['number', measured, '12.7', '2,560'],
    ['number', guessed, 'about 13', 'about 2,600'],
  ] as const)('%s of confidence %s', (kind, confidence, small, large) => {
    const words = carriedWords(confidence, formats);

    expect(words.about(words[kind](12.66))).toBe(small);
    expect(words.about(words[kind](2561))).toBe(large);
  });

  it('of a time is rounded in the unit in which it is said', () => {
    const say = (confidence: number, minutes: number) => carriedWords(confidence, formats).minutes(minutes);

    expect(say(measured, 942)).toBe('15.7\u00a0h');
    expect(say(estimated, 942)).toBe('16\u00a0h');
    expect(say(measured, 8 * 60 * 12.34)).toBe('12.3 days');
    expect(say(estimated, 8 * 60 * 12.34)).toBe('12 days');
    expect(say(estimated, 8 * 60 * 143)).toBe('140 days');
    expect(say(estimated, 87)).toBe('87 mins');
  });

  it('never has more digits, whatever the number, and is the nearest with so many', () => {
    const anyConfidence = fc.constantFrom(...Object.values(confidenceOf));
    fc.assert(
      fc.property(anyConfidence, fc.double({ min: 0.01, max: 1e7, noNaN: true }), (confidence, value) => {
        const words = carriedWords(confidence, formats);
        for (const kind of ['money', 'hours', 'number', 'minutes', 'share'] as const)
          expect(significant(words[kind](value))).toBeLessThanOrEqual(words.digits);
        const said = Number(words.number(value).replaceAll(',', ''));
        expect(Math.abs(said - value)).toBeLessThanOrEqual(value * 0.5 * 10 ** (1 - words.digits) + 1e-9);
      }),
    );
  });

  it('is three digits of what was measured alone, and of what only the method says nothing', () => {
    expect(carriedBy(all).digits).toBe(3);
    for (const confidence of Object.values(less)) expect(carriedBy(confidence).digits).toBe(2);
    expect(carriedBy(confidenceIn('default')).isKnown).toBe(false);
    expect(carriedBy(confidenceIn('guessed'))).toEqual({ isKnown: true, isRough: true, digits: 2 });
    expect(carriedBy(confidenceIn('estimated')).isRough).toBe(false);
  });
});

it('a measure is said as it is known, marks and points whole', () => {
  expect(sayMeasure('cost', { value: 2561, confidence: guessed }, formats)).toBe('about €2,600');
  expect(sayMeasure('time', { value: 942, confidence: estimated }, formats)).toBe('16\u00a0h');
  expect(sayMeasure('work', { value: 341.27, confidence: measured }, formats)).toBe('341\u00a0h');
  expect(sayMeasure('marks', { value: 123, confidence: 1 }, formats)).toBe('123');
  expect(sayMeasure('priority', { value: 64.4, confidence: estimated }, formats)).toBe('64');
});
