import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallTau } from '../../../../shared/engine/chance/kendallTau.ts';
import {
  meanInterval,
  pairedDifference,
  studentQuantile,
} from '../../../../shared/engine/chance/meanInterval.ts';
import { percentile } from '../../../../shared/engine/chance/percentile.ts';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });

describe('the statistics', () => {
  it('know the printed table of Student’s distribution', () => {
    const table: readonly (readonly [number, number, number])[] = [
      [0.975, 1, 12.7062],
      [0.975, 5, 2.5706],
      [0.975, 30, 2.0423],
      [0.95, 10, 1.8125],
      [0.995, 20, 2.8453],
    ];
    for (const [share, freedom, t] of table) expect(studentQuantile(share, freedom)).toBeCloseTo(t, 3);
  });

  it('say nothing of too few values, and nothing significant of equal lists', () => {
    expect(meanInterval([3])).toBeNull();
    expect(percentile([], 0.5)).toBeNull();
    expect(kendallTau([1], [1])).toBeNull();
    expect(kendallTau([1, 1], [1, 2])).toBeNull();
    expect(pairedDifference([1, 2], [1])).toBeNull();
    expect(pairedDifference([4, 5, 6], [4, 5, 6])?.isSignificant).toBe(false);
  });

  it('put a percentile between the least and the most, whatever the order', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const found = percentile(list, share)!;
        expect(found).toBeGreaterThanOrEqual(Math.min(...list));
        expect(found).toBeLessThanOrEqual(Math.max(...list));
        expect(percentile(list.toReversed(), share)).toBe(found);
      }),
    );
  });

  it('find an order to agree with itself and to disagree with its reverse', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 20 }), (list) => {
        expect(kendallTau(list, list)).toBe(1);
        expect(
          kendallTau(
            list,
            list.map((x) => -x),
          ),
        ).toBe(-1);
      }),
    );
  });
});
