import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onBorder } from '../../../../renderer/canvas/gestures/fixedEnd.ts';

const box = { x: 100, y: 100, width: 150, height: 60 };

it('an end stays on the side it was let go at, and the line leaves that side squarely', () => {
  expect(onBorder(box, { x: 230, y: 158 })).toMatchObject({ point: { x: 230, y: 160 }, out: { x: 0, y: 1 } });
  expect(onBorder(box, { x: 96, y: 120 })).toMatchObject({ point: { x: 100, y: 120 }, out: { x: -1, y: 0 } });
});

it('wherever it is let go the point lies on the border', () => {
  const number = fc.double({ min: 0, max: 400, noNaN: true });
  fc.assert(
    fc.property(number, number, (x, y) => {
      const { point } = onBorder(box, { x, y });
      const isOnX = (point.x === 100 || point.x === 250) && point.y >= 100 && point.y <= 160;
      const isOnY = (point.y === 100 || point.y === 160) && point.x >= 100 && point.x <= 250;
      expect(isOnX || isOnY).toBe(true);
    }),
  );
});
