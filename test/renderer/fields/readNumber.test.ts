import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../renderer/fields/readNumber.ts';

describe('reading a plain number', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['-3', -3],
    ['\u22123', -3],
    ['1 200', 1200],
    ['1.200,50', 1200.5],
    ['1,200.50', 1200.5],
    ['1.200.000', 1200000],
    ['.5', 0.5],
    ['0', 0],
  ])('takes "%s" for %d', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  it('takes nothing for "not said"', () => {
    expect(readNumber('  ')).toBeNull();
  });

  it.each(['twelve', '12 h', '1..2', '1,2,3', '--4', '1e5', 'NaN', 'Infinity', ','])(
    'does not take "%s" for a number',
    (typed) => {
      expect(readNumber(typed)).toBeUndefined();
    },
  );
});
