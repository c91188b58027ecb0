import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../../../../shared/diagram/geometry/box.ts';
import { BoxIndex } from '../../../../shared/diagram/geometry/boxIndex.ts';
import type { Box } from '../../../../shared/model/index.ts';
import { runs } from '../../../propertyRuns.ts';

const place = fc.integer({ min: -2000, max: 2000 });
const extent = fc.integer({ min: 0, max: 400 });
/** Now and then one as large as a file may draw it. */
const box: fc.Arbitrary<Box> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ x: place, y: place, width: extent, height: extent }) },
  {
    weight: 1,
    arbitrary: fc.record({
      x: fc.integer({ min: -1_000_000, max: 0 }),
      y: fc.integer({ min: -1_000_000, max: 0 }),
      width: fc.integer({ min: 0, max: 1_000_000 }),
      height: fc.integer({ min: 0, max: 1_000_000 }),
    }),
  },
);

it('finds all boxes that share more than an edge with another, small or as large as a town, also after some were replaced', () => {
  fc.assert(
    fc.property(
      fc.array(box, { minLength: 1, maxLength: 40 }),
      box,
      box,
      fc.nat(),
      (boxes, wanted, other, at) => {
        const index = new BoxIndex(boxes);
        expect(index.near(wanted)).toEqual(boxes.filter((one) => overlaps(one, wanted)));

        const replaced = boxes.with(at % boxes.length, other);
        expect(BoxIndex.after(index, replaced).near(wanted)).toEqual(
          replaced.filter((one) => overlaps(one, wanted)),
        );
      },
    ),
    runs(200),
  );
});
