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

/** Shapes anywhere on a stretch, close or over each other, and parts of several lengths; all whole numbers, so that halves hold every case. */
const anyStretch = fc
  .record({
    length: fc.integer({ min: 20, max: 90 }),
    shapes: fc.array(fc.tuple(fc.integer({ min: -5, max: 90 }), fc.integer({ min: 1, max: 25 })), {
      maxLength: 14,
    }),
    soft: fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 900 }),
      ),
      { maxLength: 6 },
    ),
    most: fc.array(fc.integer({ min: 8, max: 40 }), { minLength: 2, maxLength: 6 }),
  })
  .map(({ length, shapes, soft, most }) => ({
    stretch: { from: 0, length },
    most,
    solids: shapes.map(([from, width]): Harm => ({ from, to: from + width, cost: CUT_THROUGH })),
    soft: soft.map(([from, width, cost]): Harm => ({ from, to: from + width, cost })),
  }));

/** The fewest crossings of any cuts at whole and half places, by trying all; null: the parts do not reach. */
function fewest(length: number, solids: readonly Harm[], most: readonly number[]): number | null {
  const places = Array.from({ length: 2 * length - 1 }, (_, index) => (index + 1) / 2);
  let reached = new Map([[0, 0]]);
  for (const longest of most.slice(0, -1)) {
    const next = new Map<number, number>();
    for (const [from, crossings] of reached)
      for (const at of places) {
        if (at <= from || at - from > longest) continue;
        const total = crossings + (solids.some((solid) => isHurt(at, solid)) ? 1 : 0);
        next.set(at, Math.min(total, next.get(at) ?? Infinity));
      }
    reached = next;
  }
  const ends = [...reached].filter(([at]) => length - at <= most.at(-1)!).map(([, crossings]) => crossings);
  return ends.length === 0 ? null : Math.min(...ends);
}

test('no cuts of a stretch go through fewer shapes, whatever the lines cost', () => {
  fc.assert(
    fc.property(anyStretch, ({ stretch, solids, soft, most }) => {
      const cuts = freeCuts(stretch, [...solids, ...soft], most);
      const best = fewest(stretch.length, solids, most);
      fc.pre(best !== null);

      expect(cuts).not.toBeNull();
      expect(cuts!.crossings).toBeLessThanOrEqual(best);
    }),
    { numRuns: 400 },
  );
});

test('a cut goes through a shape only if each place between its neighbours does', () => {
  fc.assert(
    fc.property(anyStretch, ({ stretch, solids, soft, most }) => {
      const cuts = freeCuts(stretch, [...solids, ...soft], most);
      fc.pre(cuts !== null);
      const edges = [0, ...cuts.at, stretch.length];
      const free = cuts.at.flatMap((at, index) => {
        if (!solids.some((solid) => isHurt(at, solid))) return [];
        const [before, after] = [edges[index]!, edges[index + 2]!];
        const low = Math.max(before, after - most[index + 1]!);
        const high = Math.min(after, before + most[index]!);
        return Array.from({ length: 4 * stretch.length }, (_, step) => step / 4).filter(
          (place) => place > low && place < high && !solids.some((solid) => isHurt(place, solid)),
        );
      });
      expect(free).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
