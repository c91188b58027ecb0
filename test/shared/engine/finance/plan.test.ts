import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledger, mustBeWorth } from '../../../../shared/engine/finance/intangibles.ts';
import { netPresentValue } from '../../../../shared/engine/finance/presentValue.ts';
import { saving } from '../../../../shared/engine/finance/saving.ts';
import { countOnce } from '../../../../shared/engine/finance/sharedOnce.ts';
import { spendOf } from '../../../../shared/engine/finance/spend.ts';

describe('money of a plan', () => {
  it('counts one tool for five steps as one cost', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, own: 100, sharedIds: ['tool'] }));
    const plan = countOnce(five, [{ id: 'tool', money: -250 }]);
    expect(plan.total).toBe(250);
    expect(plan.initiatives.map((row) => row.portion)).toEqual([50, 50, 50, 50, 50]);
    expect(plan.initiatives.map((row) => row.onlyBecauseOfIt)).toEqual([100, 100, 100, 100, 100]);
  });

  it('puts portions together to the whole, and dropping one changes it by what only it brings', () => {
    const parts = ['p', 'q', 'r'];
    const initiative = fc.record({
      own: fc.integer({ min: -999, max: 999 }),
      sharedIds: fc.array(fc.constantFrom(...parts, 'gone')),
    });
    fc.assert(
      fc.property(
        fc.array(initiative, { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 3 }),
        (list, money) => {
          const shared = parts.map((id, index) => ({ id, money: money[index]! }));
          const named = list.map((one, index) => ({ ...one, id: `i${index}` }));
          const plan = countOnce(named, shared);
          expect(plan.initiatives.reduce((sum, row) => sum + row.portion, 0)).toBeCloseTo(plan.total, 6);
          const without = countOnce(named.slice(1), shared).total;
          expect(plan.total - without).toBeCloseTo(plan.initiatives[0]!.onlyBecauseOfIt, 6);
        },
      ),
    );
  });

  it('is split by what it goes to, unknown apart', () => {
    const spend = spendOf([
      { on: 'aligned', cost: 300, value: 900 },
      { on: 'unknown', cost: 100, value: 0 },
    ]);
    expect(spend.aligned).toEqual({ cost: 300, value: 900, costShare: 0.75 });
    expect(spend.unknown.costShare).toBe(0.25);
    expect(spend.misaligned.cost).toBe(0);
    expect(spendOf([]).aligned.costShare).toBeNull();
  });
});

describe('effects without a price', () => {
  it('must be worth what brings the value to 0', () => {
    const perYear = mustBeWorth(-7700, 0.1, 3)!;
    expect(-7700 + netPresentValue(0.1, [0, perYear, perYear, perYear])).toBeCloseTo(0, 6);
    expect(mustBeWorth(5, 0.1, 3)).toBeNull();
    expect(mustBeWorth(-300, 0, 3)).toBe(100);
  });

  it('are listed by size, likelihood and the weight of their goal', () => {
    const rows = ledger(
      [
        { id: 'nobody said', size: 4, likelihood: 1, goalWeight: null },
        { id: 'agility', size: 4, likelihood: 0.2, goalWeight: 0.5 },
        { id: 'customer', size: 3, likelihood: 0.8, goalWeight: 0.5 },
      ],
      3200,
    );
    expect(rows.map((row) => row.id)).toEqual(['customer', 'agility', 'nobody said']);
    expect(rows[0]!.points).toBeCloseTo(1.2, 9);
    // 1.2 and 0.4 points carry what is lacking, three parts to one; who is not rated carries nothing.
    expect(rows.map((row) => row.mustBeWorth)).toEqual([
      expect.closeTo(2400, 9),
      expect.closeTo(800, 9),
      null,
    ]);
    expect(ledger(rows, null).map((row) => row.mustBeWorth)).toEqual([null, null, null]);
  });
});

describe('the saving of a year', () => {
  const inputs = {
    volumePerMonth: 400,
    touchMinutes: 6,
    autoShare: 0.7,
    exceptions: 0.1,
    hourlyCost: 32,
    cashableShare: 0.6,
    runCostPerYear: 1800,
    buildCost: 5200,
  };

  it('pays what it costs to run at its break-even volume', () => {
    const volume = saving(inputs).breakEvenVolume!;
    expect(saving({ ...inputs, volumePerMonth: volume }).netPerYear).toBeCloseTo(0, 6);
  });

  it('never pays back where running costs more than it saves, and leaves hours as capacity', () => {
    const poor = saving({ ...inputs, runCostPerYear: 9000 });
    expect(poor.paybackMonths).toBeNull();
    expect(poor.capacityHoursPerYear).toBeCloseTo(302.4 * 0.4, 6);
    expect(saving({ ...inputs, volumePerMonth: 0 }).breakEvenVolume).toBeNull();
  });
});
