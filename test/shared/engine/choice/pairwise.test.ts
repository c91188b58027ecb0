import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf, pairwise } from '../../../../shared/engine/choice/pairwise.ts';

describe('comparing two at a time', () => {
  it('gives back the weights that made the comparisons, without contradiction', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 10 }), (raw) => {
        const sum = raw.reduce((a, b) => a + b, 0);
        const result = pairwise(raw.map((a) => raw.map((b) => a / b)))!;
        result.weights.forEach((weight, index) => expect(weight).toBeCloseTo(raw[index]! / sum, 9));
        expect(result.consistencyRatio).toBe(0);
        expect(result.isConsistent).toBe(true);
        expect(result.worst).toBeNull();
      }),
    );
  });

  it('never finds an eigenvalue below the number of things, and weights that sum to 1', () => {
    const judgement = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 3, 5, 9);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 7 }),
        fc.array(judgement, { minLength: 21, maxLength: 21 }),
        (count, list) => {
          const result = pairwise(matrixOf(count, list))!;
          expect(result.largestEigenvalue).toBeGreaterThanOrEqual(count - 1e-9);
          expect(result.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('says that A over B over C over A is a contradiction, and which comparison to look at', () => {
    const round = pairwise(matrixOf(3, [5, 1 / 5, 5]))!;
    expect(round.isConsistent).toBe(false);
    expect(round.consistencyRatio!).toBeGreaterThan(1);
    const oneWrong = pairwise(matrixOf(4, [2, 4, 1 / 8, 2, 4, 2]))!;
    expect(oneWrong.worst).toMatchObject({ row: 0, column: 3 });
    expect(oneWrong.worst!.fitting).toBeGreaterThan(0.5);
  });

  it('has no answer for what is no matrix of comparisons', () => {
    expect(pairwise([])).toBeNull();
    expect(
      pairwise([
        [1, 2],
        [2, 1],
      ]),
    ).toBeNull();
    expect(
      pairwise([
        [1, -2],
        [-0.5, 1],
      ]),
    ).toBeNull();
    expect(pairwise([[1, 2]])).toBeNull();
    expect(
      pairwise([
        [1, 0],
        [0, 1],
      ]),
    ).toBeNull();
  });
});
