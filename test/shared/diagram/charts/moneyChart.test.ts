import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { moneyChart } from '../../../../shared/diagram/index.ts';
import { monthRows } from '../../../../shared/engine/finance/monthGrid.ts';
import { payback } from '../../../../shared/engine/finance/payback.ts';
import { runs } from '../../../propertyRuns.ts';

const box = { left: 40, right: 600, top: 10, bottom: 180 };

it('keeps every bar and the line in its box, and puts the payback where the line crosses zero', () => {
  fc.assert(
    fc.property(
      fc.record({
        once: fc.integer({ min: 0, max: 90_000 }),
        costPerYear: fc.integer({ min: 0, max: 9000 }),
        benefitPerYear: fc.integer({ min: 0, max: 90_000 }),
      }),
      fc.integer({ min: 1, max: 240 }),
      (money, months) => {
        const timing = { lifeYears: months / 12, buildMonths: 1.5, rampMonths: 3, rampShare: 0.5 };
        const rows = monthRows(money, timing);
        const back = payback(rows.map(({ net }) => net));
        const chart = moneyChart(rows, back, box);
        expect(chart.bars).toHaveLength(months + 1);
        for (const { x, y, width, height } of chart.bars) {
          expect(x).toBeGreaterThanOrEqual(box.left);
          expect(x + width).toBeLessThanOrEqual(box.right + 0.2);
          expect(y).toBeGreaterThanOrEqual(box.top - 0.2);
          expect(y + height).toBeLessThanOrEqual(box.bottom + 0.2);
        }
        const bar = chart.bars[Math.floor(back ?? 0)]!;
        const at = chart.payback?.x ?? Infinity;
        expect(at).toBeGreaterThanOrEqual(bar.x + bar.width / 2 - 0.2);
        expect(chart.payback === null).toBe(back === null);
      },
    ),
    runs(60),
  );
});

it('names few years, however many there are', () => {
  const rows = monthRows(
    { once: 10, costPerYear: 0, benefitPerYear: 12 },
    { lifeYears: 20, buildMonths: 0, rampMonths: 0, rampShare: 1 },
  );
  expect(moneyChart(rows, null, box).years.map(({ year }) => year)).toEqual([0, 5, 10, 15, 20]);
});
