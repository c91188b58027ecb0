import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../../../../renderer/canvas/geometry/boxes.ts';
import { freePlace, usualGap } from '../../../../renderer/canvas/geometry/freePlace.ts';

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

it('the usual distance is that of the neighbours in the row, when it is a usual one; else the house’s', () => {
  const from = { x: 400, y: 0, width: 150, height: 64 };
  const at = (x: number, y = 0) => ({ x, y, width: 150, height: 64 });
  expect(usualGap(from, 'right', { after: [at(670)], before: [] })).toBe(120);
  expect(usualGap(from, 'right', { after: [], before: [at(190)] })).toBe(60);
  expect(usualGap(from, 'right', { after: [at(670, 300)], before: [at(-400)] })).toBe(80);
  expect(usualGap(from, 'down', { after: [at(420, 164)], before: [] })).toBe(100);
});
