import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snap } from '../../../../renderer/canvas/geometry/guides.ts';

const wish = { zoom: 1, isGridOn: true, areGuidesOn: true };
const box = (x: number, y: number) => ({ x, y, width: 100, height: 60 });

it('a box near the middle line of another catches it, and the line spans both', () => {
  const { dx, dy, guides } = snap({ ...wish, box: box(304, 206), others: [box(0, 200)] });

  expect({ dx, dy }).toEqual({ dx: -4, dy: -6 });
  expect(guides).toEqual([{ axis: 'y', at: 230, from: 0, to: 404 }]);
});

it('where no neighbour lines up the grid catches', () => {
  const { dx, dy, guides } = snap({ ...wish, box: box(303, 508), others: [box(0, 0)] });

  expect({ dx, dy, guides }).toEqual({ dx: -3, dy: 2, guides: [] });
});

it('without grid and guides a box stays where the pointer wants it', () => {
  const free = { ...wish, isGridOn: false, areGuidesOn: false };

  expect(snap({ ...free, box: box(303, 202), others: [box(0, 200)] })).toEqual({ dx: 0, dy: 0, guides: [] });
});

it('the reach of a guide is the same on screen at every zoom', () => {
  const far = { ...wish, isGridOn: false, zoom: 0.5, box: box(900, 213), others: [box(0, 200)] };

  expect(snap(far).dy).toBe(-13);
  expect(snap({ ...far, zoom: 2 }).dy).toBe(0);
});

it('never shifts a box by more than the reach or half a grid step', () => {
  const place = fc.integer({ min: -2000, max: 2000 });
  fc.assert(
    fc.property(place, place, fc.array(fc.tuple(place, place), { maxLength: 8 }), (x, y, others) => {
      const { dx, dy } = snap({ ...wish, box: box(x, y), others: others.map(([a, b]) => box(a, b)) });
      expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(7);
    }),
  );
});

describe('equal gaps', () => {
  const row = [
    { x: 0, y: 0, width: 100, height: 60 },
    { x: 180, y: 0, width: 100, height: 60 },
  ];
  const free = { zoom: 1, isGridOn: false, areGuidesOn: true };

  it('catch a box whose gap to its neighbour is nearly that of the two before it', () => {
    const moved = { x: 364, y: 12, width: 130, height: 80 };

    const { dx, guides } = snap({ ...free, box: moved, others: row });

    expect(moved.x + dx).toBe(360);
    expect(guides.find(({ gaps }) => gaps)?.gaps).toEqual([
      [100, 180],
      [280, 360],
    ]);
  });

  it('catch a box in the middle between two', () => {
    const others = [row[0]!, { x: 500, y: 0, width: 100, height: 60 }];
    const moved = { x: 233, y: 11, width: 130, height: 80 };

    expect(moved.x + snap({ ...free, box: moved, others }).dx).toBe(235);
  });

  it('are not sought in another row', () => {
    const moved = { x: 364, y: 400, width: 130, height: 80 };

    expect(snap({ ...free, box: moved, others: row }).dx).toBe(0);
  });
});

it('in line with a neighbour and with gaps that are equal too, both are shown', () => {
  // 100 wide, 80 apart; the third is in line with the one below it, and its gap is that before it.
  const others = [box(0, 200), box(180, 200), box(360, 400)];
  const { dx, guides } = snap({ ...wish, box: box(363, 230), others });

  expect(dx).toBe(-3);
  expect(guides).toContainEqual(expect.objectContaining({ axis: 'x', at: 410 }));
  expect(guides).toContainEqual(
    expect.objectContaining({
      gaps: [
        [100, 180],
        [280, 360],
      ],
    }),
  );
});
