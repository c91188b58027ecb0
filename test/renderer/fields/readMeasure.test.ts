import { expect, it } from 'vitest';
import { readMeasure } from '../../../renderer/fields/readMeasure.ts';

it('a number with its unit is understood as people say it', () => {
  expect(readMeasure('48 hours')).toEqual({ value: 48, unit: 'hours' });
  expect(readMeasure('9%')).toEqual({ value: 9, unit: '%' });
  expect(readMeasure('12,5 % of orders')).toEqual({ value: 12.5, unit: '% of orders' });
  expect(readMeasure('about 30')).toEqual({ value: 30, unit: '' });
  expect(readMeasure('€ 1 200')).toEqual({ value: 1200, unit: '€' });
  expect(readMeasure('-3 points')).toEqual({ value: -3, unit: 'points' });
});

it('words without a number are not', () => {
  expect(readMeasure('quite a lot')).toBeUndefined();
  expect(readMeasure('')).toBeUndefined();
});

it.each(['1e99', '99999999999999999999', '-1e6'])('takes “%s” for a slip of the hand', (typed) => {
  expect(readMeasure(typed)).toBeUndefined();
});
