import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PrintChoices } from '../../../shared/ipc/index.ts';
import { pageFrames, reportPages, withCut } from '../../../shared/report/index.ts';
import { cutRanges, keptCuts } from '../../../shared/report/sheet/poster/keptCuts.ts';
import { createText } from '../../../shared/text/index.ts';
import { docOf } from '../diagram/docOf.ts';

const stretch = { from: 0, length: 1_000 };
const sheets = { fewest: 3, longestOf: (parts: number) => Array<number>(parts).fill(400) };

describe('cuts that a person moved', () => {
  test('stay where each part fits on its sheet, in order and without those beside the map', () => {
    expect(keptCuts([650, 300], stretch, sheets)).toEqual([300, 650]);
    expect(keptCuts([300, 650, 1_000, 4_000, -20], stretch, sheets)).toEqual([300, 650]);
  });

  test('no longer go where a part is longer than its sheet, or they take two sheets more than are needed', () => {
    expect(keptCuts([300, 650], { from: 0, length: 1_051 }, sheets)).toBeNull();
    expect(keptCuts([200, 400, 600], stretch, sheets)).toEqual([200, 400, 600]);
    expect(keptCuts([200, 400, 600, 800], stretch, sheets)).toBeNull();
  });

  test('wherever one is moved within its limits, they still go with the sheets; a step beyond they do not', () => {
    const moved = fc.record({
      cuts: fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 4 }),
      most: fc.integer({ min: 250, max: 700 }),
      which: fc.nat(),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(moved, ({ cuts, most, which, share }) => {
        const fit = { fewest: cuts.length, longestOf: (parts: number) => Array<number>(parts).fill(most) };
        const kept = keptCuts(cuts, stretch, fit);
        fc.pre(kept !== null);
        const index = which % kept.length;
        const { low, high } = cutRanges(kept, stretch, fit.longestOf(kept.length + 1))[index]!;
        const at = low + share * (high - low);

        expect(low).toBeLessThanOrEqual(kept[index]!);
        expect(high).toBeGreaterThanOrEqual(kept[index]!);
        expect(keptCuts(kept.with(index, at), stretch, fit)).toEqual(kept.with(index, at));
        const isHeldBySheets = low > (kept[index - 1] ?? 0) + 1.1;
        const beyond = keptCuts(kept.with(index, low - 0.1), stretch, fit);
        expect(isHeldBySheets && beyond !== null).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

const request = (cuts?: { x: readonly number[]; y: readonly number[] }, scale = 1) => ({
  doc: docOf({
    step: Array.from({ length: 10 }, (_, index) => ({
      id: `s${index}`,
      name: `Step ${index}`,
      x: index * 260,
      y: 0,
      width: 150,
      height: 80,
    })),
  }),
  analysis: null,
  choices: {
    paper: 'A4',
    orientation: 'landscape',
    withMarks: false,
    withCandidates: false,
    withSteps: false,
    scale,
    poster: { size: null, cuts },
  } satisfies PrintChoices,
  today: '2026-11-23',
  text: createText('en'),
  locale: 'en-GB',
});
const framesOf = (cuts?: { x: readonly number[]; y: readonly number[] }, scale?: number) =>
  pageFrames({ ...request(cuts, scale), mapId: 'm' }, null);
const posterOf = (cuts?: { x: readonly number[]; y: readonly number[] }, scale?: number) =>
  reportPages({ ...request(cuts, scale), mapIds: ['m'] })[0]!.poster!;

describe('a poster of a row of steps', () => {
  const automatic = framesOf();
  const { x, y } = automatic.poster!.cuts;
  const placesOf = (ranges: typeof x) => ranges.map(({ at }) => at);

  test('is cut where its cuts were moved, through a step too, and says so', () => {
    const middles = Array.from({ length: 10 }, (_, index) => index * 260 + 75);
    const at = middles.find((middle) => middle > x[0]!.low && middle < x[0]!.high)!;
    const cuts = { x: [at, ...placesOf(x).slice(1)], y: placesOf(y) };
    const moved = framesOf(cuts);

    expect(automatic.poster!.kept).toBe('none');
    expect(placesOf(moved.poster!.cuts.x)).toEqual(cuts.x);
    expect(moved.frames[1]!.box.x).toBe(at);
    expect(moved.poster!.kept).toBe('used');
    expect(moved.onCuts.map(({ id }) => id)).toEqual([`s${Math.floor(at / 260)}`]);
    expect(posterOf(cuts)).toMatchObject({ kept: 'used', crossings: 1, columns: x.length + 1 });
  });

  test('is cut automatically again where they no longer go with the sheets', () => {
    const cuts = { x: placesOf(x), y: placesOf(y) };

    expect(posterOf(cuts, 1.5)).toMatchObject({ kept: 'unfit', crossings: 0 });
    expect(posterOf(cuts, 0.3)).toMatchObject({ kept: 'unfit' });
    expect(framesOf(cuts, 1.5).poster!.cuts).toEqual(framesOf(undefined, 1.5).poster!.cuts);
  });

  test('shows a cut that is held where it is held, and its letters only once the sheets are laid out', () => {
    const shown = withCut(automatic, { axis: 'x', index: 0, at: x[0]!.low });
    const laidOut = framesOf({ x: [x[0]!.low, ...placesOf(x).slice(1)], y: placesOf(y) });

    expect(shown.frames).toEqual(laidOut.frames);
    expect(placesOf(shown.poster!.cuts.x)).toEqual(placesOf(laidOut.poster!.cuts.x));
    expect(withCut(automatic, { axis: 'y', index: 3, at: 0 })).toBe(automatic);
  });
});
