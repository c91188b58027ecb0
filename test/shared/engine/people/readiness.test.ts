import { describe, expect, it } from 'vitest';
import { barrierOf, freedTime, meanAnswer, readinessOf } from '../../../../shared/engine/people/readiness.ts';

const all = (answer: 1 | 2 | 3 | 4 | 5) =>
  [1, 2, 3, 4, 5].map((x) => (x === answer ? 4 : 0)) as unknown as [number, number, number, number, number];

describe('readiness', () => {
  it('is the mean of the answers as 0 to 100, with the weakest beside it', () => {
    expect(meanAnswer([1, 0, 0, 0, 1])).toBe(3);
    expect(readinessOf({ sponsor: all(5), skills: all(2) })).toEqual({
      score: 62.5,
      weakest: { question: 'skills', score: 25 },
      rampFactor: 1,
      trainingFactor: 1,
    });
  });

  it('below half makes learning longer and training dearer', () => {
    expect(readinessOf({ sponsor: all(2) })).toMatchObject({ rampFactor: 1.5, trainingFactor: 1.5 });
    expect(readinessOf({ sponsor: all(3) })).toMatchObject({ score: 50, rampFactor: 1 });
  });

  it('is unknown while a question has no answer', () => {
    const open = readinessOf({ sponsor: all(1), skills: [0, 0, 0, 0, 0] });
    expect(open).toMatchObject({ score: null, weakest: { question: 'sponsor' }, rampFactor: 1 });
    expect(readinessOf({}).score).toBeNull();
  });

  it('is held back by the first weak element, and by none that nobody answered for', () => {
    const group = {
      awareness: all(4),
      desire: all(3),
      knowledge: all(1),
      ability: all(5),
      reinforcement: all(5),
    };
    expect(barrierOf(group)).toBe('desire');
    expect(barrierOf({ ...group, awareness: [0, 0, 0, 0, 0] })).toBeNull();
    expect(barrierOf({ ...group, desire: all(4), knowledge: all(4) })).toBeNull();
  });

  it('asks for a plan where more than a fifth of a job becomes free', () => {
    expect(freedTime(400, 1760)).toMatchObject({ needsPlan: true });
    expect(freedTime(400, 1760, { isPlanned: true })).toMatchObject({ needsPlan: false });
    expect(freedTime(352, 1760)).toMatchObject({ needsPlan: false });
    expect(freedTime(400, 0)).toBeNull();
  });
});
