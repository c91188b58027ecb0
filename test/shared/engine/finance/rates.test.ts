import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalRate } from '../../../../shared/engine/finance/internalRate.ts';
import { measureFlows } from '../../../../shared/engine/finance/measureFlows.ts';
import { modifiedRate } from '../../../../shared/engine/finance/modifiedRate.ts';
import { payback } from '../../../../shared/engine/finance/payback.ts';
import {
  annuity,
  monthlyRate,
  netPresentValue,
  netPresentValueEndOfPeriod,
} from '../../../../shared/engine/finance/presentValue.ts';
import { profitabilityIndex, returnOnInvestment } from '../../../../shared/engine/finance/returns.ts';

const outlay = fc.integer({ min: 1, max: 100_000 });
const inflows = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 60 });
const plain = fc.tuple(outlay, inflows).map(([spent, later]) => [-spent, ...later]);
const rate = fc.double({ min: 0, max: 0.5, noNaN: true });

describe('the internal rate of return', () => {
  it('is where the net present value is 0', () => {
    fc.assert(
      fc.property(plain, (flows) => {
        const { all, isAmbiguous } = internalRate(flows);
        expect(isAmbiguous).toBe(false);
        expect(all.length).toBeLessThanOrEqual(1);
        for (const found of all) {
          // At a rate below 0 what is far away grows large; compared at its own scale.
          const scale = netPresentValue(found, flows.map(Math.abs));
          expect(Math.abs(netPresentValue(found, flows)) / scale).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('is the rate at which a payment a year pays off a loan', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (r, years) => {
          const flows = [-1000 * annuity(r, years), ...new Array<number>(years).fill(1000)];
          expect(internalRate(flows).rate).toBeCloseTo(r, 9);
        },
      ),
    );
  });

  it('is none where nothing comes in, or nothing goes out', () => {
    expect(internalRate([-100, 0, 0])).toEqual({ rate: null, all: [], isAmbiguous: false });
    expect(internalRate([100, 20]).rate).toBeNull();
    expect(internalRate([0, 0]).rate).toBeNull();
    expect(internalRate([]).rate).toBeNull();
  });

  it('warns and finds both where flows change their sign twice', () => {
    const flows = [-1600, 10_000, -10_000];
    const { all, isAmbiguous } = internalRate(flows);
    expect(isAmbiguous).toBe(true);
    expect(all.map((x) => Number(x.toFixed(4)))).toEqual([0.25, 4]);
    expect(internalRate(flows).rate).toBeCloseTo(0.25, 9);
  });

  it('finds 0 and what lies on the grid itself only once', () => {
    expect(internalRate([-100, 60, 40]).all).toHaveLength(1);
    expect(internalRate([-100, 60, 40]).rate).toBeCloseTo(0, 12);
  });
});

describe('the modified rate', () => {
  it('is the growth of what was spent into what was put aside', () => {
    fc.assert(
      fc.property(outlay, outlay, rate, rate, (spent, back, finance, reinvest) => {
        // One outlay today, one inflow after one of two years: closed form by hand.
        const expected = Math.sqrt((back * (1 + reinvest)) / spent) - 1;
        expect(modifiedRate([-spent, back, 0], finance, reinvest)).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('equals the internal rate where money is borrowed and put out at just that', () => {
    fc.assert(
      fc.property(plain, (flows) => {
        const { rate: found } = internalRate(flows);
        fc.pre(found !== null && found > -0.5);
        expect(modifiedRate(flows, found, found)).toBeCloseTo(found, 6);
      }),
    );
  });

  it('is unknown without an outlay, without an inflow, and over no time', () => {
    expect(modifiedRate([10, 20], 0.1, 0.1)).toBeNull();
    expect(modifiedRate([-10, -20], 0.1, 0.1)).toBeNull();
    expect(modifiedRate([-10], 0.1, 0.1)).toBeNull();
  });
});

describe('the net present value', () => {
  it('by the convention of spreadsheets is the other one a period later', () => {
    fc.assert(
      fc.property(plain, rate, (flows, r) => {
        expect(netPresentValueEndOfPeriod(r, flows)).toBeCloseTo(netPresentValue(r, [0, ...flows]), 6);
      }),
    );
  });

  it('never rises with the rate where money only comes back later', () => {
    fc.assert(
      fc.property(plain, rate, rate, (flows, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(netPresentValue(high, flows)).toBeLessThanOrEqual(netPresentValue(low, flows) + 1e-6);
      }),
    );
  });

  it('of a year of months at the monthly rate is that of the year', () => {
    expect((1 + monthlyRate(0.1)) ** 12).toBeCloseTo(1.1, 12);
    expect(annuity(0, 7)).toBe(7);
  });
});

describe('payback', () => {
  it('is when the sum comes to 0, straight within a period', () => {
    expect(payback([-12_000, 5000, 6000, 7000])).toBeCloseTo(2 + 1 / 7, 12);
    expect(payback([-100, 100])).toBe(1);
  });

  it('counts only what stays back', () => {
    expect(payback([-10, 20, -15, 10])).toBeCloseTo(2.5, 12);
  });

  it('never comes where too little comes back, and at once where nothing is spent', () => {
    expect(payback([-100, 10, 10])).toBeNull();
    expect(payback([0, 10, 10])).toBe(0);
  });

  it('takes longer with a rate, and exists just where the present value is not negative', () => {
    fc.assert(
      fc.property(plain, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (flows, r) => {
        const [simple, discounted] = [payback(flows), payback(flows, r)];
        const value = netPresentValue(r, flows);
        fc.pre(Math.abs(value) > 1e-6);
        expect(discounted !== null).toBe(value > 0);
        expect(discounted ?? Infinity).toBeGreaterThanOrEqual((simple ?? Infinity) - 1e-9);
      }),
    );
  });
});

describe('the measures of flows', () => {
  it('agree with each other: index above 1, value above 0, rate above the cost of money', () => {
    fc.assert(
      fc.property(plain, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (flows, r) => {
        const worth = measureFlows(flows, r);
        fc.pre(Math.abs(worth.netPresentValue) > 1e-3);
        const pays = worth.netPresentValue > 0;
        expect(worth.profitabilityIndex! > 1).toBe(pays);
        expect((worth.internalRate.rate ?? (pays ? 1 : -1)) > r).toBe(pays);
      }),
    );
  });

  it('of months are said by the year', () => {
    const months = [-1200, ...new Array<number>(24).fill(100)];
    const worth = measureFlows(months, 0, 12);
    expect(worth.paybackYears).toBeCloseTo(1, 9);
    expect(worth.returnOnInvestment).toBeCloseTo(1, 9);
    expect(worth.netPresentValue).toBeCloseTo(1200, 9);
    const monthly = worth.internalRate.rate! + 1;
    expect(netPresentValue(monthly ** (1 / 12) - 1, months)).toBeCloseTo(0, 6);
  });

  it('leave out what has no answer', () => {
    const worth = measureFlows([0, 10], 0.1);
    expect(worth).toMatchObject({ returnOnInvestment: null, profitabilityIndex: null, modifiedRate: null });
    expect(worth.internalRate.rate).toBeNull();
    expect(returnOnInvestment([])).toBeNull();
    expect(profitabilityIndex(0.1, [])).toBeNull();
  });
});
