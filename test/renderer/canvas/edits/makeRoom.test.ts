import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roomBetween } from '../../../../renderer/canvas/edits/makeRoom.ts';

const a = { x: 0, y: 0, width: 150, height: 64 };
const step = { x: 160, y: 5, width: 150, height: 64 };

it('where there is room enough it only moves clear of its neighbours, level with them, and nothing is pushed', () => {
  const b = { x: 500, y: 0, width: 150, height: 64 };
  expect(roomBetween(a, step, b)).toEqual({ x: 190, y: 0, push: null });
});

it('where the line is too short everything from the next step on is pushed, by whole grid steps; the distance in the row stays', () => {
  const b = { x: 230, y: 0, width: 150, height: 64 };
  expect(roomBetween(a, step, b)).toEqual({ x: 230, y: 0, push: { axis: 'x', at: 230, by: 230 } });
  expect(roomBetween(a, step, { ...b, x: 160 })).toMatchObject({ x: 190, push: { by: 220 } });
  expect(roomBetween(a, step, { ...b, x: 350 })).toMatchObject({ x: 230, push: { by: 110 } });
});

it('in a column it is pushed down; where the flow turns back or aside nothing is done', () => {
  const below = { x: 10, y: 100, width: 130, height: 64 };
  expect(roomBetween(a, { ...step, x: 0, y: 50 }, below)).toEqual({
    x: 0,
    y: 104,
    push: { axis: 'y', at: 100, by: 110 },
  });
  expect(roomBetween(a, step, { x: 400, y: 300, width: 150, height: 64 })).toBeNull();
  expect(roomBetween({ ...a, x: 800 }, step, a)).toBeNull();
});

it('afterwards it never touches either neighbour', () => {
  const size = fc.integer({ min: 20, max: 400 });
  fc.assert(
    fc.property(
      size,
      size,
      size,
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: -500, max: 900 }),
      (wa, w, wb, gap, at) => {
        const from = { x: 0, y: 0, width: wa, height: 64 };
        const to = { x: wa + gap, y: 0, width: wb, height: 64 };
        const room = roomBetween(from, { x: at, y: 3, width: w, height: 64 }, to)!;
        expect(room.x).toBeGreaterThanOrEqual(wa + 40);
        expect(room.x + w + 40).toBeLessThanOrEqual(to.x + (room.push?.by ?? 0));
      },
    ),
  );
});
