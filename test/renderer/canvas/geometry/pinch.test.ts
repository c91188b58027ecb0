import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pinched, wheelFactor, zoomedAt } from '../../../../renderer/canvas/geometry/pinch.ts';

const number = fc.double({ min: -2000, max: 2000, noNaN: true });
const point = fc.record({ x: number, y: number });
const view = fc.record({ x: number, y: number, zoom: fc.double({ min: 0.05, max: 4, noNaN: true }) });
const mapAt = ({ x, y, zoom }: { x: number; y: number; zoom: number }, at: { x: number; y: number }) => ({
  x: (at.x - x) / zoom,
  y: (at.y - y) / zoom,
});
const free = (zoom: number): number => zoom;

it('what lies under the pointer stays there at any zoom', () => {
  fc.assert(
    fc.property(view, point, fc.double({ min: 0.05, max: 4, noNaN: true }), (before, at, to) => {
      const [was, is] = [mapAt(before, at), mapAt(zoomedAt(before, at, to), at)];
      expect(is.x).toBeCloseTo(was.x, 4);
      expect(is.y).toBeCloseTo(was.y, 4);
    }),
  );
});

it('two fingers that spread twice as far zoom twice, and both keep what they touched when they move along their line', () => {
  const start = { x: 30, y: -20, zoom: 0.5 };
  const before = [
    { x: 100, y: 100 },
    { x: 200, y: 100 },
  ] as const;
  const after = [
    { x: 90, y: 140 },
    { x: 290, y: 140 },
  ] as const;
  const is = pinched(start, [before, after], free);
  expect(is.zoom).toBeCloseTo(1);
  for (const finger of [0, 1] as const)
    expect(mapAt(is, after[finger])).toEqual(mapAt(start, before[finger]));
});

it('one finger pans and never zooms; fingers on one spot do not divide by nothing', () => {
  const start = { x: 0, y: 0, zoom: 0.7 };
  expect(pinched(start, [[{ x: 5, y: 5 }], [{ x: 25, y: 15 }]], free)).toEqual({ x: 20, y: 10, zoom: 0.7 });
  const spot = { x: 5, y: 5 };
  expect(
    pinched(
      start,
      [
        [spot, spot],
        [spot, { x: 9, y: 5 }],
      ],
      free,
    ),
  ).toEqual({ x: 2, y: 0, zoom: 0.7 });
});

it('a pinch told in pieces zooms by the whole factor; a notch of the wheel by some 15 %', () => {
  const pieces = [1.02, 1.1, 1.3, 1.05].map((factor) => -100 * Math.log(factor));
  expect(pieces.map(wheelFactor).reduce((all, each) => all * each, 1)).toBeCloseTo(1.02 * 1.1 * 1.3 * 1.05);
  expect(wheelFactor(-100)).toBeCloseTo(1.149, 2);
  expect(wheelFactor(-100) * wheelFactor(100)).toBeCloseTo(1);
});
