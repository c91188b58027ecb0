import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  flowOrder,
  nearest,
  step,
  walk,
  type Readable,
} from '../../../../renderer/canvas/geometry/flowOrder.ts';

const at = (id: string, x: number, y: number, rank: Readable['rank'] = 'flow'): Readable => ({
  id,
  box: { x, y, width: 100, height: 60 },
  rank,
});
const line = (fromId: string, toId: string) => ({ fromId, toId });

const elements = [
  at('note', -500, -500, 'beside'),
  at('lower', 400, 120),
  at('upper', 400, 0),
  at('decision', 200, 0),
  at('start', 0, 0, 'start'),
  at('end', 600, 0),
  at('loose', -900, 0),
];
const lines = [
  line('start', 'decision'),
  line('decision', 'lower'),
  line('decision', 'upper'),
  line('upper', 'end'),
  line('lower', 'end'),
];

it('a map is read from its start, the upper way to its end first, then what stands alone, then notes', () => {
  expect(flowOrder(elements, lines)).toEqual(['start', 'decision', 'upper', 'end', 'lower', 'loose', 'note']);
});

it('every element is read exactly once, also in circles', () => {
  const ids = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, ids)), (pairs) => {
      const all = Array.from({ length: 10 }, (_, index) => at(String(index), index * 10, 0));
      const order = flowOrder(
        all,
        pairs.map(([a, b]) => line(String(a), String(b))),
      );
      expect(order.toSorted()).toEqual(all.map((element) => element.id));
    }),
  );
});

it('a chain of ten thousand steps is read without running out of stack', () => {
  const all = Array.from({ length: 10_000 }, (_, index) => at(String(index), index * 10, 0));
  const chain = all.slice(1).map((element, index) => line(String(index), element.id));

  expect(flowOrder(all, chain).at(-1)).toBe('9999');
});

it('Tab goes round the end, and begins at the first (backwards at the last)', () => {
  const ids = ['a', 'b', 'c'];

  expect([step(ids, 'c', 1), step(ids, 'a', -1), step(ids, null, 1), step(ids, 'gone', -1)]).toEqual([
    'a',
    'c',
    'a',
    'c',
  ]);
  expect(step([], null, 1)).toBeNull();
});

it('walking goes to what is joined in that direction, and to sibling branches', () => {
  const map = { elements, lines };

  expect(walk('decision', 'right', map)).toBe('upper');
  expect(walk('upper', 'left', map)).toBe('decision');
  expect(walk('upper', 'down', map)).toBe('lower');
  expect(walk('lower', 'up', map)).toBe('upper');
  expect(walk('start', 'left', map)).toBeNull();
  expect(walk('gone', 'left', map)).toBeNull();
});

it('the nearest element on a side is found without a line, straight ahead before aside', () => {
  expect([
    nearest('lower', 'up', elements),
    nearest('upper', 'right', elements),
    nearest('start', 'down', elements),
    nearest('end', 'right', elements),
  ]).toEqual(['upper', 'end', 'lower', null]);
});
