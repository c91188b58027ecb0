import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessCase } from '../../../../shared/engine/finance/businessCase.ts';
import { driversOf, missingIn, type CaseInput } from '../../../../shared/engine/finance/caseDrivers.ts';
import { caseRisk, valueModel } from '../../../../shared/engine/finance/caseRisk.ts';
import { breakEven } from '../../../../shared/engine/finance/breakEven.ts';
import { likelyOf } from '../../../../shared/engine/finance/drivers.ts';
import { monthlyFlows } from '../../../../shared/engine/finance/monthGrid.ts';
import { tornado, tornadoOfRanges } from '../../../../shared/engine/finance/tornado.ts';
import { runs } from '../../../propertyRuns.ts';

type Three = readonly [number, number, number];
const fixed = (x: number): Three => [x, x, x];

const shares = {
  onceCost: fixed(0),
  changeShare: fixed(0.12),
  contingencyShare: fixed(0.15),
  supportShare: fixed(0.18),
  runningCost: fixed(0),
};
const usual = { rampMonths: fixed(3), rampShare: fixed(0.5), lifeYears: fixed(3), discountRate: fixed(0.1) };

const exampleCase: CaseInput = {
  benefits: [
    {
      id: 'hours',
      kind: 'labour',
      factors: { hoursFreed: [200, 300, 450], hourlyCost: [28, 32, 40], cashableShare: [0.4, 0.6, 0.7] },
    },
    { id: 'errors', kind: 'errors', factors: { errorsPerYear: [50, 80, 120], costPerError: [10, 20, 40] } },
  ],
  costs: {
    ...shares,
    buildDays: [5, 8, 15],
    dayRate: [500, 600, 800],
    integrationCost: fixed(300),
    dataCleaning: fixed(200),
    trainingHours: [4, 8, 16],
    hourlyCost: fixed(32),
    licence: fixed(600),
    reviewHours: fixed(10),
  },
  timing: { ...usual, buildMonths: [1, 2, 4] },
};

const span = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
  .map(([low, rise, fall]): Three => [low, low + rise, low + rise + fall]);
const anyCase: fc.Arbitrary<CaseInput> = fc
  .record({
    days: span,
    rate: span,
    licence: span,
    hours: span,
    hourly: span,
    months: fc.integer({ min: 1, max: 60 }),
    build: fc.double({ min: 0, max: 12, noNaN: true }),
  })
  .map(({ days, rate, licence, hours, hourly, months, build }) => ({
    benefits: [
      {
        id: 'b',
        kind: 'labour',
        factors: { hoursFreed: hours, hourlyCost: hourly, cashableShare: fixed(0.5) },
      },
    ],
    costs: {
      ...shares,
      buildDays: days,
      dayRate: rate,
      integrationCost: fixed(0),
      dataCleaning: fixed(0),
      trainingHours: fixed(3),
      hourlyCost: hourly,
      licence,
      reviewHours: fixed(1),
    },
    timing: { ...usual, buildMonths: fixed(build), lifeYears: fixed(months / 12) },
  }));

describe('a business case', () => {
  it('can be checked by hand', () => {
    const { costs, benefits, monthly, yearly } = businessCase(exampleCase)!;
    // 8 days x 600; 12 % change work; 8 hours x 32 training; 15 % reserve on it all.
    expect(costs.once).toMatchObject({ build: 4800, change: 576, training: 256 });
    expect(costs.once.contingency).toBeCloseTo(0.15 * (4800 + 576 + 256 + 300 + 200), 9);
    expect(costs.perYear.total).toBeCloseTo(600 + 0.18 * 4800 + 10 * 32, 9);
    expect(benefits).toEqual([
      { id: 'hours', perYear: 300 * 32 * 0.6 },
      { id: 'errors', perYear: 1600 },
    ]);
    const benefit = (300 * 32 * 0.6 + 1600) / 12;
    const cost = costs.perYear.total / 12;
    expect(monthly).toHaveLength(37);
    expect(monthly[0]).toBeCloseTo(-costs.once.total, 9);
    expect(monthly.slice(1, 3)).toEqual([0, 0]);
    expect(monthly[3]).toBeCloseTo(benefit / 2 - cost, 9);
    expect(monthly[5]).toBeCloseTo(benefit / 2 - cost, 9);
    expect(monthly[6]).toBeCloseTo(benefit - cost, 9);
    expect(yearly).toHaveLength(4);
    expect(yearly.reduce((a, b) => a + b, 0)).toBeCloseTo(
      monthly.reduce((a, b) => a + b, 0),
      6,
    );
  });

  it('splits a month in which building or learning ends', () => {
    const flows = monthlyFlows(
      { once: 10, costPerYear: 0, benefitPerYear: 12 },
      { lifeYears: 3.5 / 12, buildMonths: 0.5, rampMonths: 1, rampShare: 0.5 },
    );
    // Month 1: half nothing, half at 50 %; month 2: half at 50 %, half full; of month 4 half is looked at.
    expect(flows).toEqual([-10, 0.25, 0.75, 1, 0.5]);
  });

  it('leaves out a benefit of which a factor is unknown, and says which', () => {
    const unknown: CaseInput = {
      ...exampleCase,
      benefits: [
        exampleCase.benefits[0]!,
        { id: 'errors', kind: 'errors', factors: { errorsPerYear: [50, 80, 120], costPerError: null } },
      ],
    };
    expect(missingIn(unknown).factors).toEqual([{ benefitId: 'errors', factor: 'costPerError' }]);
    expect(businessCase(unknown)!.benefits[1]!.perYear).toBeNull();
    expect(businessCase(unknown)!.worth.netPresentValue).toBeLessThan(
      businessCase(exampleCase)!.worth.netPresentValue,
    );
    expect(caseRisk(unknown)!.mean).toBeLessThan(caseRisk(exampleCase)!.mean);
  });

  it('is not computed while a cost is unknown', () => {
    const unknown: CaseInput = { ...exampleCase, costs: { ...exampleCase.costs, dayRate: null } };
    expect(missingIn(unknown).costs).toEqual(['dayRate']);
    expect(businessCase(unknown)).toBeNull();
    expect(caseRisk(unknown)).toBeNull();
  });

  it('is worth less the longer it is built', () => {
    const at = (months: number) =>
      valueModel(exampleCase)({ ...likelyOf(driversOf(exampleCase)), buildMonths: months });
    expect(at(6)).toBeLessThan(at(2));
    expect(at(2)).toBeLessThan(at(0));
  });
});

describe('the risk of a case', () => {
  it('of certain numbers is the case itself', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const certain = (x: Three): Three => fixed(x[1]);
        const sure: CaseInput = {
          ...input,
          benefits: input.benefits.map(({ id, kind, factors }) => ({
            id,
            kind,
            factors: Object.fromEntries(Object.entries(factors).map(([f, x]) => [f, certain(x as Three)])),
          })),
          costs: Object.fromEntries(
            Object.entries(input.costs).map(([d, x]) => [d, certain(x as Three)]),
          ) as CaseInput['costs'],
        };
        const drawn = caseRisk(sure, { draws: 3, seed: 1, shape: 'triangular' })!;
        const value = businessCase(sure)!.worth.netPresentValue;
        for (const number of [drawn.mean, drawn.p10, drawn.p90, drawn.worstTenthMean])
          expect(number).toBeCloseTo(value, 5);
      }),
      runs(60),
    );
  });

  it('is the same for the same seed and another for another', () => {
    const at = (seed: number) => caseRisk(exampleCase, { draws: 500, seed, shape: 'pert' });
    expect(at(1)).toEqual(at(1));
    expect(at(1)).not.toEqual(at(2));
  });

  it('has its mean where independent means put it', () => {
    // Value = hours x rate x share x B - … is linear in each: the mean is the value at the means, building fixed.
    const sure: CaseInput = { ...exampleCase, timing: { ...exampleCase.timing, buildMonths: fixed(2) } };
    const spans = driversOf(sure);
    const means = Object.fromEntries(
      Object.entries(spans).map(([name, [low, likely, high]]) => [name, (low + likely + high) / 3]),
    );
    const expected = valueModel(sure)(means);
    expect(Math.abs(caseRisk(sure)!.mean / expected - 1)).toBeLessThan(0.01);
  });

  it('orders its percentiles and puts the worst tenth below the first', () => {
    const risk = caseRisk(exampleCase)!;
    expect(risk.worstTenthMean).toBeLessThan(risk.p10);
    expect(risk.p10).toBeLessThan(risk.p50);
    expect(risk.p50).toBeLessThan(risk.p90);
    expect(risk.positiveShare).toBeGreaterThan(0.5);
    expect(risk.positiveShare).toBeLessThanOrEqual(1);
  });
});

describe('what a case hangs on', () => {
  const model = valueModel(exampleCase);
  const base = likelyOf(driversOf(exampleCase));

  it('is shown widest first, and the ends are those of the model', () => {
    const bars = tornado(base, model);
    expect(bars.map((bar) => bar.swing)).toEqual(bars.map((bar) => bar.swing).toSorted((a, b) => b - a));
    const days = bars.find((bar) => bar.driver === 'buildDays')!;
    expect(days.high).toBeCloseTo(model({ ...base, buildDays: base['buildDays']! * 1.2 }), 9);
    expect(days.low).toBeGreaterThan(days.high);
    const ranges = tornadoOfRanges(driversOf(exampleCase), model);
    expect(ranges.find((bar) => bar.driver === 'integrationCost')!.swing).toBe(0);
  });

  it('comes out even at the break-even of each driver that has one', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const value = valueModel(input);
        const drivers = likelyOf(driversOf(input));
        for (const driver of ['buildDays', 'b.hoursFreed', 'licence']) {
          const even = breakEven(drivers, driver, value);
          const left = even === null ? 0 : value({ ...drivers, [driver]: even });
          expect(Math.abs(left)).toBeLessThan(1e-3);
        }
      }),
      runs(60),
    );
  });

  it('has no break-even where nothing that a driver does brings the value to 0', () => {
    expect(breakEven({ a: 5 }, 'a', () => -3)).toBeNull();
    expect(breakEven({ a: 5 }, 'b', ({ a }) => a!)).toBeNull();
    expect(breakEven({ a: 4 }, 'a', ({ a }) => a! - 4)).toBe(4);
    expect(breakEven({ a: 4 }, 'a', ({ a }) => a! - 30)).toBeCloseTo(30, 9);
  });
});
