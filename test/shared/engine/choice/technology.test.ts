import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costScores, placeOf, technologyMatrix } from '../../../../shared/engine/choice/technologyMatrix.ts';
import { letterPoints, technologyLetters } from '../../../../shared/engine/method/choice.ts';

const points = Object.values(technologyLetters).reduce((sum, letter) => sum + letterPoints[letter], 0);
const criteria = Object.entries(technologyLetters).map(([id, letter]) => ({
  id,
  weight: letterPoints[letter] / points,
}));
const ids = criteria.map((criterion) => criterion.id);
const option = (id: string, score: number) => ({
  id,
  scores: Object.fromEntries(ids.map((key) => [key, score])),
});

const anyOptions = fc.array(
  fc
    .tuple(...ids.map(() => fc.integer({ min: 1, max: 5 })))
    .map((scores) => Object.fromEntries(ids.map((id, index) => [id, scores[index]!]))),
  { minLength: 2, maxLength: 5 },
);

describe('the matrix of technologies', () => {
  it('gives options that are level at the digit that is said one place, and none to what is out or not scored', () => {
    const near = { id: 'near', scores: { ...option('', 4).scores, [ids.at(-1)!]: 3 } };
    const unknown = { id: 'unknown', scores: {} };
    const { ranking } = technologyMatrix(criteria, [option('a', 4), near, option('c', 2), unknown]);
    expect(['a', 'near', 'c', 'unknown'].map((id) => placeOf({ ranking }, id))).toEqual([1, 1, 3, null]);
  });

  it('keeps the winner just as long as the ranges of the weights say', () => {
    fc.assert(
      fc.property(
        anyOptions,
        fc.constantFrom(...ids),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, id, weight) => {
          const options = all.map((scores, index) => ({ id: `o${index}`, scores }));
          const base = technologyMatrix(criteria, options);
          const range = base.ranges!.find((one) => one.criterionId === id)!;
          const today = criteria.find((criterion) => criterion.id === id)!.weight;
          const moved = criteria.map((criterion) => ({
            ...criterion,
            weight: criterion.id === id ? weight : (criterion.weight * (1 - weight)) / (1 - today),
          }));
          const scoreOf = (key: string) =>
            technologyMatrix(moved, options).ranking.find((row) => row.id === key)!.score!;
          const lead = scoreOf(base.winner!) - Math.max(...options.map((one) => scoreOf(one.id)));
          const isInside = weight >= range.low && weight <= range.high;
          // On the edge itself two are level.
          const edge = Math.min(Math.abs(weight - range.low), Math.abs(weight - range.high)) < 1e-9;
          expect(edge || isInside === lead > -1e-9).toBe(true);
        },
      ),
    );
  });

  it('keeps two that are level in the rest level, whatever the weight of what they are level in', () => {
    const level = [
      { ...option('a', 3).scores, functionality: 4, scalability: 2, integration: 5, ease: 5, support: 4 },
      {
        ...option('b', 3).scores,
        functionality: 5,
        scalability: 4,
        integration: 4,
        ease: 4,
        support: 3,
        security: 1,
      },
    ].map((scores, index) => ({ id: `o${index}`, scores }));

    const { ranges } = technologyMatrix(criteria, level);

    expect(ranges!.find((range) => range.criterionId === 'cost')).toMatchObject({ low: 0, high: 1 });
  });

  it('puts out what does not reach a floor, however good it is', () => {
    const floored = criteria.map((one) => (one.id === 'security' ? { ...one, floor: 3 } : one));
    const best = { id: 'best', scores: { ...option('best', 5).scores, security: 2 } };
    const result = technologyMatrix(floored, [best, option('plain', 3)]);
    expect(result.winner).toBe('plain');
    expect(result.ranking.map((row) => row.id)).toEqual(['plain', 'best']);
    expect(result.ranking[1]!.vetoes).toEqual(['security']);
    expect(technologyMatrix(floored, [best])).toMatchObject({ winner: null, ranges: null });
  });

  it('gives no score to an option of which something is unknown, and says whether it could still win', () => {
    const unsure = { id: 'unsure', scores: { ...option('unsure', 3).scores, integration: null } };
    const open = technologyMatrix(criteria, [unsure, option('plain', 3)]);
    expect(open.winner).toBe('plain');
    expect(open.isOpen).toBe(true);
    expect(open.ranking[1]).toMatchObject({ score: null, missing: ['integration'] });
    const weight = criteria.find(({ id }) => id === 'integration')!.weight;
    expect(open.ranking[1]!.low).toBeCloseTo(3 - 2 * weight, 9);
    expect(open.ranking[1]!.high).toBeCloseTo(3 + 2 * weight, 9);
    expect(technologyMatrix(criteria, [unsure, option('strong', 4)]).isOpen).toBe(false);
  });

  it('takes weights as shares, negative ones as none, and none at all as equal', () => {
    const two = [option('a', 3), option('b', 4)];
    const scaled = criteria.map((one) => ({ ...one, weight: one.weight * 30 }));
    expect(technologyMatrix(scaled, two).ranking[0]!.score).toBeCloseTo(4, 9);
    expect(
      technologyMatrix(
        criteria.map((one) => ({ ...one, weight: -1 })),
        two,
      ).ranking[0]!.score,
    ).toBeCloseTo(4, 9);
  });

  it('scores the cheapest 5 and what costs twice as much half way down', () => {
    expect(costScores([1000, 2000, null, 4000])).toEqual([5, 3, null, 2]);
    expect(costScores([0, 10])).toEqual([5, 5]);
  });
});
