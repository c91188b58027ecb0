import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../../../../renderer/canvas/geometry/boxes.ts';
import { freePlace } from '../../../../renderer/canvas/geometry/freePlace.ts';

const from = { x: 0, y: 0, width: 148, height: 64 };
const size = { width: 148, height: 64 };

it('the next step stands 80 px to the right, on the same middle', () => {
  expect(freePlace(from, size, { side: 'right', taken: [from] })).toEqual({ x: 228, y: 0 });
  expect(freePlace(from, { width: 36, height: 36 }, { side: 'right', taken: [] })).toEqual({ x: 228, y: 14 });
});

it('further ones on the same side fan out below and above', () => {
  const taken = [from];
  const rows: number[] = [];
  for (let count = 0; count < 3; count++) {
    const at = freePlace(from, size, { side: 'right', taken });
    rows.push(at.y);
    taken.push({ ...at, ...size });
  }
  expect(rows).toEqual([0, 94, -94]);
});

it('is never on top of another', () => {
  const near = fc.integer({ min: -400, max: 600 });
  const side = fc.constantFrom('right', 'left', 'up', 'down');
  fc.assert(
    fc.property(fc.array(fc.tuple(near, near), { maxLength: 12 }), side, (places, way) => {
      const taken = places.map(([x, y]) => ({ x, y, ...size }));
      const at = freePlace(from, size, { side: way, taken });
      expect(taken.some((other) => overlaps({ ...at, ...size }, other))).toBe(false);
    }),
  );
});
