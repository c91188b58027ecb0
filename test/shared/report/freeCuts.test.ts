import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CUT_THROUGH, type Harm } from '../../../shared/report/sheet/cutCosts.ts';
import { freeCuts } from '../../../shared/report/sheet/freeCuts.ts';

const isHurt = (at: number, { from, to }: Harm) => at > from && at < to;

test('a word that the even cut would hit stays whole', () => {
  const label: Harm = { from: 440, to: 560, cost: CUT_THROUGH };
  const cuts = freeCuts({ from: 0, length: 1_000 }, [label], [600, 600])!;

  expect(isHurt(500, label)).toBe(true);
  expect(isHurt(cuts.at[0]!, label)).toBe(false);
});

test('parts that would not reach the end are no answer', () => {
  expect(freeCuts({ from: 0, length: 1_000 }, [], [400, 400])).toBeNull();
  expect(freeCuts({ from: 0, length: 1_000 }, [], [400, 400, 400])!.at).toHaveLength(2);
});

test('shapes with gaps between them are never cut, wherever they stand, and no part is longer than its page', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ width: fc.integer({ min: 20, max: 180 }), gap: fc.integer({ min: 30, max: 90 }) }),
        {
          minLength: 4,
          maxLength: 30,
        },
      ),
      (shapes) => {
        let x = 20;
        const harms = shapes.map(({ width, gap }): Harm => {
          const from = x;
          x += width + gap;
          return { from, to: from + width, cost: CUT_THROUGH };
        });
        const most = Array<number>(Math.ceil(x / 700) + 1).fill(1_000);
        const cuts = freeCuts({ from: 0, length: x }, harms, most);

        expect(cuts).not.toBeNull();
        for (const at of cuts!.at) expect(harms.some((harm) => isHurt(at, harm))).toBe(false);
        const edges = [0, ...cuts!.at, x];
        for (let part = 1; part < edges.length; part++)
          expect(edges[part]! - edges[part - 1]!).toBeLessThanOrEqual(1_000);
      },
    ),
  );
});
