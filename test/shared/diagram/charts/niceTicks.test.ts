import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceTicks } from '../../../../shared/diagram/index.ts';

it('the steps of an axis are round and hold both ends', () => {
  expect(niceTicks(3, 9.4)).toEqual([2, 4, 6, 8, 10]);
  expect(niceTicks(0, 1)).toEqual([0, 0.5, 1]);
  expect(niceTicks(5, 5)).toEqual([4, 6]);
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0.001, max: 1e6, noNaN: true }),
      (low, span) => {
        const ticks = niceTicks(low, low + span);
        const room = span * 1e-6;

        expect(ticks[0]!).toBeLessThanOrEqual(low + room);
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(low + span - room);
        expect(ticks.length).toBeLessThanOrEqual(8);
      },
    ),
  );
});
