import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lognormal } from '../../../../shared/engine/chance/lognormal.ts';
import { pert, pertQuantile, pertSampler } from '../../../../shared/engine/chance/pert.ts';
import { uniform } from '../../../../shared/engine/chance/philox.ts';
import {
  triangularMean,
  triangularQuantile,
  triangularVariance,
} from '../../../../shared/engine/chance/triangular.ts';
import { runs } from '../../../propertyRuns.ts';

type Three = readonly [number, number, number];
const span = fc
  .tuple(
    fc.integer({ min: -500, max: 500 }),
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 0, max: 300 }),
  )
  .map(([low, rise, fall]): Three => [low, low + rise, low + rise + fall]);
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('a triangular distribution', () => {
  it('keeps its draws within the span and in the order of the shares', () => {
    fc.assert(
      fc.property(span, share, share, (ends, p, q) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        const [a, b] = [triangularQuantile(ends, low), triangularQuantile(ends, high)];
        expect(a).toBeGreaterThanOrEqual(ends[0] - 1e-9);
        expect(b).toBeLessThanOrEqual(ends[2] + 1e-9);
        expect(b).toBeGreaterThanOrEqual(a - 1e-9);
      }),
    );
  });

  it('has the mean and the variance that many draws show', () => {
    const ends: Three = [10, 20, 60];
    const draws = Array.from({ length: 50_000 }, (_, i) => triangularQuantile(ends, uniform(1, 1, i)));
    const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
    const variance = draws.reduce((a, b) => a + (b - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean / triangularMean(ends) - 1)).toBeLessThan(0.01);
    expect(Math.abs(variance / triangularVariance(ends) - 1)).toBeLessThan(0.02);
  });

  it('is one value where low and high are the same', () => {
    expect(triangularQuantile([5, 5, 5], 0.3)).toBe(5);
    expect(pertQuantile([5, 5, 5], 0.3)).toBe(5);
    expect(pert([5, 5, 5])).toMatchObject({ mean: 5, deviation: 0 });
  });
});

describe('a PERT distribution', () => {
  it('is met by its quick sampler within a five-hundredth of the span', () => {
    fc.assert(
      fc.property(span, share, (ends, p) => {
        const exact = pertQuantile(ends, p);
        const width = ends[2] - ends[0];
        expect(Math.abs(pertSampler(ends)(p) - exact)).toBeLessThanOrEqual(width / 512 + 1e-9);
      }),
      runs(20),
    );
  });

  it('lies nearer to the likely value than a triangle over the same span', () => {
    expect(pert([0, 10, 100]).mean).toBeLessThan(triangularMean([0, 10, 100]));
  });
});

describe('a lognormal distribution', () => {
  it('has the mean and the variation that it was asked for', () => {
    const { mu, sigma } = lognormal(10, 0.5);
    expect(Math.exp(mu + sigma ** 2 / 2)).toBeCloseTo(10, 9);
    expect(Math.sqrt(Math.exp(sigma ** 2) - 1)).toBeCloseTo(0.5, 9);
  });
});
