import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counted,
  dimensionScore,
  horizonBalance,
  shared,
  weakestFirst,
  type Done,
} from '../../../../shared/engine/alignment/dimensions.ts';
import { dimensionParts } from '../../../../shared/engine/method/alignment.ts';

const done: fc.Arbitrary<Done> = fc.oneof(
  fc.constant(null),
  fc.constant('none' as const),
  fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 })).map(([x, all]) => counted(Math.min(x, all), all)),
);
const horizontal = fc.record({
  integratedHandoffs: done,
  singleSourceObjects: done,
  crossOwnedInitiatives: done,
});

describe('the four dimensions of alignment', () => {
  it('have parts of 100 points each', () => {
    for (const parts of Object.values(dimensionParts))
      expect(Object.values(parts).reduce((sum, { points }) => sum + points, 0)).toBe(100);
  });

  it('lie between what unknown parts may take and give', () => {
    fc.assert(
      fc.property(horizontal, (parts) => {
        const { score, low, high } = dimensionScore('horizontal', parts);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
        expect(score ?? (low + high) / 2).toBeGreaterThanOrEqual(low - 1e-9);
        expect(score ?? (low + high) / 2).toBeLessThanOrEqual(high + 1e-9);
        const isUnknown =
          Object.values(parts).includes(null) || Object.values(parts).every((x) => x === 'none');
        expect(score === null).toBe(isUnknown);
      }),
    );
  });

  it('rise by just what the cheapest step says when it is taken', () => {
    const at = (linked: number) =>
      dimensionScore('horizontal', {
        integratedHandoffs: counted(linked, 8),
        singleSourceObjects: counted(6, 6),
        crossOwnedInitiatives: counted(5, 5),
      });
    const { cheapest, score } = at(3);
    expect(cheapest?.part).toBe('integratedHandoffs');
    expect(at(4).score! - score!).toBeCloseTo(cheapest!.step!.gain, 9);
  });

  it('name the step of least effort, not the greatest', () => {
    const temporal = dimensionScore('temporal', {
      reviewedGoals: counted(3, 4),
      modularOptions: shared(0.1),
      horizonBalance: shared(0.2),
      freshKpis: counted(9, 10),
    });
    expect(temporal.cheapest?.part).toBe('reviewedGoals');
  });

  it('leave the weight of what does not exist to the other parts', () => {
    const { score, parts } = dimensionScore('external', {
      keptTouchpoints: counted(1, 2),
      outwardKpis: shared(0.5),
      structuredExchanges: counted(0, 0),
    });
    expect(score).toBeCloseTo(50, 9);
    expect(parts.map((part) => part.part)).toEqual(['keptTouchpoints', 'outwardKpis']);
  });

  it('have nothing to do where all is done, and nothing to say where nothing exists', () => {
    const all = dimensionScore('vertical', { tracedCost: shared(1), coveredGoals: shared(1) });
    expect(all).toMatchObject({ score: 100, cheapest: null });
    expect(dimensionScore('vertical', { tracedCost: 'none', coveredGoals: 'none' })).toMatchObject({
      score: null,
      low: 0,
      high: 100,
    });
  });

  it('come weakest first', () => {
    const at = (share: number | null) =>
      dimensionScore('vertical', { tracedCost: shared(share), coveredGoals: shared(share) });
    expect(weakestFirst([at(0.9), at(null), at(0), at(0.4)]).map((one) => one.score)).toEqual([
      0,
      null,
      expect.closeTo(40, 9),
      expect.closeTo(90, 9),
    ]);
  });

  it('find the mix of horizons balanced where it is as it should be', () => {
    expect(horizonBalance([5, 3, 2])).toBeCloseTo(1, 12);
    expect(horizonBalance([0, 0, 1])).toBeCloseTo(0.2, 12);
    expect(horizonBalance([0, 0, 0])).toBeNull();
  });
});
