/** Random lists as a person could type them, for property tests. */
import fc from 'fast-check';
import { noCells, type TypedItem, type TypedStep, type TypedWay } from '../../../shared/outline/index.ts';

const letters = 'abcdefgh ABCZ0123?:,|"()äß—-'.split('');
/** Words as they stand in a cell: no white space at the ends, none twice. */
const words = (least: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...letters), { minLength: least, maxLength: 12 })
    .map((signs) => signs.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= least);
const rarely = fc.oneof({ arbitrary: fc.constant(''), weight: 3 }, { arbitrary: words(1), weight: 1 });

const step: fc.Arbitrary<TypedStep> = fc
  .record({
    who: rarely,
    what: words(1),
    with: rarely,
    data: rarely,
    minutes: rarely,
    wait: rarely,
    note: rarely,
  })
  .map((cells) => ({ kind: 'step', cells }));

const last: fc.Arbitrary<TypedItem> = fc.oneof(
  fc.record({ kind: fc.constant('jump' as const), to: words(1), isBack: fc.boolean() }),
  fc.record({ kind: fc.constant('end' as const), name: fc.oneof(fc.constant(''), words(1)) }),
);

const { items } = fc.letrec<{ items: TypedItem[]; way: TypedWay; part: TypedItem[] }>((tie) => ({
  // An unnamed decision is told by its ways, so it stands after a step, where they belong to nothing else.
  part: fc.oneof(
    { maxDepth: 3, depthSize: 'small', depthIdentifier: 'ways' },
    step.map((item): TypedItem[] => [item]),
    fc
      .tuple(step, words(1), fc.array(tie('way'), { maxLength: 3 }))
      .map(([before, what, ways]): TypedItem[] => [
        before,
        { kind: 'split', type: 'exclusive', cells: { ...noCells, what }, ways },
      ]),
    fc
      .tuple(step, fc.array(tie('way'), { minLength: 1, maxLength: 3 }))
      .map(([before, ways]): TypedItem[] => [
        before,
        { kind: 'split', type: 'exclusive', cells: noCells, ways },
      ]),
    fc
      .tuple(step, fc.array(tie('items'), { minLength: 1, maxLength: 3 }))
      .map(([before, lists]): TypedItem[] => [
        before,
        {
          kind: 'split',
          type: 'parallel',
          cells: noCells,
          ways: lists.map((list) => ({ name: '', items: list })),
        },
      ]),
  ),
  way: fc.record({ name: words(1), items: tie('items') }),
  items: fc
    .tuple(fc.array(tie('part'), { minLength: 1, maxLength: 3 }), fc.option(last, { nil: null }))
    .map(([parts, end]) => [...parts.flat(), ...(end ? [end] : [])]),
}));

export const anyList = items;
