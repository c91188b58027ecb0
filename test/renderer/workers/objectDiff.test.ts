import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffOf, patched } from '../../../renderer/workers/objectDiff.ts';
import { keepSame } from '../../../shared/engine/keepSame.ts';

/** Plain data as the engine answers it: records, lists of things with ids, lists of words and numbers. */
const { answer } = fc.letrec<{ answer: unknown; thing: { id: string } }>((tie) => ({
  thing: fc
    .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), part: tie('answer') })
    .map((thing) => thing as { id: string }),
  answer: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.integer({ min: -2, max: 2 }), fc.constantFrom('x', 'y'), fc.constant(null), fc.boolean()),
    fc.dictionary(fc.constantFrom('k', 'l', 'm', 'n'), tie('answer'), { noNullPrototype: true }),
    fc.uniqueArray(tie('thing'), { selector: ({ id }) => id, maxLength: 4 }),
    fc.array(fc.constantFrom(1, 2, 'w'), { maxLength: 3 }),
    fc.array(fc.oneof(tie('answer'), fc.constant('word')), { maxLength: 3 }),
  ),
}));

describe('what moved between two answers', () => {
  it('gives the second one back when it is put onto the first', () => {
    fc.assert(
      fc.property(answer, answer, (before, now) => {
        fc.pre(now !== null);
        const after = keepSame(before, now);

        expect(after).toEqual(now);
        expect(patched(before, structuredClone(diffOf(before, after)))).toEqual(now);
      }),
    );
  });

  it('carries nothing of what says the same, and keeps the objects of before', () => {
    const step = (minutes: number) => ({ minutes, from: { source: 'somebody' } });
    const before = {
      maps: { day: { steps: { a: step(1), b: step(2) }, hours: 3 } },
      candidates: [
        { id: 'p', why: ['x'] },
        { id: 'q', why: ['y'] },
      ],
    };
    const now = structuredClone(before);
    now.maps.day.steps.b.minutes = 5;
    now.candidates.reverse();

    const diff = diffOf(before, keepSame(before, now));
    const after = patched(before, structuredClone(diff)) as typeof before;

    expect(diff).toEqual({
      keys: null,
      entries: {
        maps: {
          keys: null,
          entries: {
            day: {
              keys: null,
              entries: {
                steps: {
                  keys: null,
                  entries: { b: { keys: null, entries: { minutes: { fresh: 5 } } } },
                },
              },
            },
          },
        },
        candidates: { items: [1, 0] },
      },
    });
    expect(after).toEqual(now);
    expect(after.maps.day.steps.a).toBe(before.maps.day.steps.a);
    expect(after.maps.day.steps.b.from).toBe(before.maps.day.steps.b.from);
    expect(after.candidates[0]).toBe(before.candidates[1]);
  });

  it('is nothing where nothing moved', () => {
    const before = { maps: { day: { hours: 3 } } };

    expect(diffOf(before, keepSame(before, structuredClone(before)))).toBeNull();
  });

  it('refuses a diff against another answer than the one held', () => {
    const answer = { findings: [{ id: 'a' }] };

    expect(() => patched(null, diffOf(answer, answer))).toThrow('in what was before');
    expect(() => patched(null, diffOf(answer, { findings: [] }))).toThrow('in what was before');
    expect(() => patched({ findings: [] }, { items: [0] })).toThrow('in what was before');
  });
});
