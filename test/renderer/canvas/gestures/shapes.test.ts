import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resized, type Knob } from '../../../../renderer/canvas/gestures/knobs.ts';
import { bent } from '../../../../renderer/canvas/gestures/shapeDrags.ts';

describe('pulling a segment of a line', () => {
  const path = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 200, y: 100 },
  ];

  it('moves an inner segment across, its neighbours follow', () => {
    expect(bent(path, 1, { x: 30, y: 7 })).toEqual([
      { x: 0, y: 0 },
      { x: 130, y: 0 },
      { x: 130, y: 100 },
      { x: 200, y: 100 },
    ]);
  });

  it('keeps both ends and every right angle, whichever segment is pulled', () => {
    const by = fc.integer({ min: -80, max: 80 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), by, by, (index, x, y) => {
        const next = bent(path, index, { x, y });
        expect([next[0], next.at(-1)]).toEqual([path[0], path.at(-1)]);
        for (const [i, point] of next.entries()) {
          const before = next[i - 1];
          if (!before) continue;
          expect(Math.min(Math.abs(point.x - before.x), Math.abs(point.y - before.y))).toBeLessThan(1e-6);
        }
      }),
    );
  });
});

it('a pulled corner leaves the opposite one in place and stops at the least size', () => {
  const knob = { pull: 'resize', sideX: -1, sideY: 1 } as Extract<Knob, { pull: 'resize' }>;
  const box = { x: 0, y: 0, width: 100, height: 60 };
  const least = { width: 40, height: 30 };

  expect(resized(box, knob, { x: -20, y: 90 }, least)).toEqual({ x: -20, y: 0, width: 120, height: 90 });
  expect(resized(box, knob, { x: 500, y: -50 }, least)).toEqual({ x: 60, y: 0, width: 40, height: 30 });
});
