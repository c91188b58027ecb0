import fc from 'fast-check';
import { expect, it } from 'vitest';
import { branchedAt, nextOn, type Route } from '../../../../renderer/canvas/reading/route.ts';

const routeOf = (order: readonly string[], ways: { readonly [id: string]: readonly string[] }): Route => ({
  order,
  waysFrom: (id) => ways[id] ?? [],
});

/** Presses "go on" until there is nothing left. */
function readOn(route: Route, trail: readonly string[]): readonly string[] {
  const next = nextOn(route, trail);
  return next === null ? trail : readOn(route, [...trail, next]);
}

const decision = routeOf(['start', 'ask', 'upper', 'end', 'lower'], {
  start: ['ask'],
  ask: ['upper', 'lower'],
  upper: ['end'],
  lower: ['end'],
});

it('going on reads the upper way to its end, then the way that was left out', () => {
  expect(readOn(decision, ['start'])).toEqual(['start', 'ask', 'upper', 'end', 'lower']);
  expect(branchedAt(decision, ['start', 'ask', 'upper', 'end'], 'lower')).toBe('ask');
});

it('a way that was chosen is followed along its own flow, and the other one is read after it', () => {
  expect(readOn(decision, ['start', 'ask', 'lower'])).toEqual(['start', 'ask', 'lower', 'end', 'upper']);
});

it('a loop is read once and left', () => {
  const loop = routeOf(['bake', 'good', 'pack'], { bake: ['good'], good: ['bake', 'pack'] });

  expect(readOn(loop, ['bake'])).toEqual(['bake', 'good', 'pack']);
});

it('everything is read exactly once, wherever the reading begins and whatever the flow is', () => {
  const ids = fc.integer({ min: 0, max: 7 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, ids)), ids, (pairs, first) => {
      const order = Array.from({ length: 8 }, (_, index) => String(index));
      const route: Route = {
        order,
        waysFrom: (id) => pairs.flatMap(([from, to]) => (from === id ? [to] : [])),
      };

      expect(readOn(route, [first]).toSorted()).toEqual(order);
    }),
  );
});
