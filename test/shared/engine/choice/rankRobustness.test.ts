import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankRobustness, type Contender } from '../../../../shared/engine/choice/rankRobustness.ts';
import { runs } from '../../../propertyRuns.ts';

const at = (id: string, low: number, likely: number, high: number): Contender => ({
  id,
  spans: [[low, likely, high]],
  unknowns: [id],
  scoreOf: ([scores], draw) => scores![draw]!,
});
const how = { draws: 500, seed: 1, top: 3 };
const shares = (list: readonly Contender[], options = how) =>
  Object.fromEntries(rankRobustness(list, options).map(({ id, topShare }) => [id, topShare]));

const some = fc
  .array(fc.tuple(fc.nat(50), fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 12 })
  .map((list) => list.map(([low, rise, fall], index) => at(`c${index}`, low, low + rise, low + rise + fall)));

describe('the robustness of a rank', () => {
  it('fills just the places there are, is the same for the same seed, and does not hang on the order', () => {
    fc.assert(
      fc.property(some, fc.nat(1000), (list, seed) => {
        const options = { ...how, draws: 100, seed };
        const found = shares(list, options);
        const sum = Object.values(found).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(Math.min(3, list.length), 9);
        expect(shares(list, options)).toEqual(found);
        expect(shares(list.toReversed(), options)).toEqual(found);
      }),
      runs(40),
    );
  });

  it('is certain where ranges do not touch, and level scores go by id', () => {
    const list = [at('a', 9, 9, 9), at('b', 7, 8, 8.5), at('c', 5, 5, 5), at('d', 5, 5, 5), at('e', 0, 1, 2)];
    expect(shares(list)).toEqual({ a: 1, b: 1, c: 1, d: 0, e: 0 });
  });

  it('is the chance that the arithmetic gives', () => {
    // Two equal triangles for one place: each is ahead in half of the draws.
    const found = shares([at('a', 0, 5, 10), at('b', 0, 5, 10)], { draws: 20_000, seed: 3, top: 1 });
    expect(found['a']).toBeCloseTo(0.5, 1);
    // Above 5 in half of the draws of a symmetric triangle.
    const one = shares([at('a', 0, 5, 10), at('b', 5, 5, 5)], { draws: 20_000, seed: 4, top: 1 });
    expect(Math.abs(one['a']! - 0.5)).toBeLessThan(0.02);
  });

  it('stands no contenders and no draws', () => {
    expect(rankRobustness([])).toEqual([]);
    expect(shares([at('a', 0, 1, 2)], { ...how, draws: 0 })).toEqual({ a: 0 });
  });
});
