import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tornadoChart } from '../../../../shared/diagram/index.ts';
import { runs } from '../../../propertyRuns.ts';

const money = fc.integer({ min: -90_000, max: 90_000 });
const ends = fc.array(fc.record({ low: money, high: money }), { minLength: 1, maxLength: 12 });

it('keeps every bar in the picture and about the base, on one scale', () => {
  fc.assert(
    fc.property(ends, money, (list, base) => {
      const chart = tornadoChart(list, base);
      const shares = [chart.base, ...chart.bars.flatMap(({ from, to }) => [from, to])];
      for (const share of shares) expect(share >= -1e-9 && share <= 1 + 1e-9).toBe(true);
      for (const { from, to } of chart.bars) {
        expect(from).toBeLessThanOrEqual(chart.base + 1e-9);
        expect(to).toBeGreaterThanOrEqual(chart.base - 1e-9);
      }
      const width = ({ low, high }: (typeof list)[number]) =>
        Math.max(low, high, base) - Math.min(low, high, base);
      const [widest] = list.toSorted((a, b) => width(b) - width(a));
      const drawn = chart.bars.map(({ from, to }) => to - from);
      expect(drawn[list.indexOf(widest!)]).toBeCloseTo(Math.max(...drawn), 9);
    }),
    runs(100),
  );
});

it('shows zero where a loss is near, and not where it would press the bars into a line', () => {
  expect(tornadoChart([{ low: 3000, high: 9000 }], 5000)).toEqual({
    base: 5 / 9,
    zero: 0,
    bars: [{ from: 3 / 9, to: 1 }],
  });
  expect(tornadoChart([{ low: 90_000, high: 91_000 }], 90_500).zero).toBeNull();
  expect(tornadoChart([{ low: -1000, high: 2000 }], 500).zero).toBeCloseTo(1 / 3, 9);
});
