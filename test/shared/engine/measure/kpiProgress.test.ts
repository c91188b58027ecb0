import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpiProgress } from '../../../../shared/engine/measure/kpiProgress.ts';
import { boundsOf, forecastWithin } from '../../../../shared/engine/measure/bounds.ts';
import { trendOf } from '../../../../shared/engine/measure/trend.ts';
import type { Doc, Records } from '../../../../shared/model/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';

type Point = readonly [date: string, value: number];
const asOf = '2026-11-25';

function docWith(
  points: readonly Point[],
  {
    kpi = {},
    objective = {},
  }: { kpi?: Partial<Records['kpi']>; objective?: Partial<Records['objective']> } = {},
): Doc {
  const doc = aDoc()
    .with('goal', { id: 'g', weight: 3 })
    .with('objective', { id: 'o', goalId: 'g', due: '2027-06-30', ...objective })
    .with('kpi', {
      id: 'k',
      objectiveId: 'o',
      direction: 'down',
      baseline: 10,
      target: 4,
      cadenceDays: 30,
      ...kpi,
    });
  points.forEach(([date, value], index) =>
    doc.with('measurement', { id: `m${index}`, kpiId: 'k', date, value }),
  );
  return doc.build();
}
const statesOf = (...args: Parameters<typeof docWith>) => kpiProgress(docWith(...args), asOf)[0]!.states;

describe('how a KPI stands', () => {
  it('is late when its date has passed short of the target, measured or not', () => {
    const passed = { objective: { due: '2026-10-31' } };

    expect(statesOf([['2026-11-20', 6]], passed)).toEqual(['late']);
    expect(statesOf([], passed)).toEqual(['late']);
    expect(statesOf([['2026-11-20', 4]], passed)).toEqual(['reached']);
  });

  it('is off track when going on as before misses the target, and on track when it gets there', () => {
    const slow: Point[] = [
      ['2026-09-01', 10],
      ['2026-10-01', 9.9],
      ['2026-11-01', 9.8],
    ];
    const fast: Point[] = [
      ['2026-09-01', 10],
      ['2026-10-01', 9],
      ['2026-11-01', 8],
    ];

    expect(statesOf(slow)).toEqual(['off-track']);
    expect(statesOf(fast)).toEqual(['on-track']);
  });

  it('says that two measurements are too few, and that an old one is stale', () => {
    expect(
      statesOf([
        ['2026-10-20', 10],
        ['2026-11-20', 8],
      ]),
    ).toEqual(['early']);
    expect(
      statesOf([
        ['2026-08-01', 10],
        ['2026-09-01', 8],
      ]),
    ).toEqual(['stale', 'early']);
    expect(statesOf([['2026-08-01', 10]], { kpi: { cadenceDays: null } })).toEqual(['early']);
  });

  it('names what was never measured and what has no target', () => {
    expect(statesOf([])).toEqual(['unmeasured']);
    expect(statesOf([['2026-11-20', 8]], { kpi: { target: null } })).toEqual(['aimless']);
  });

  it('puts what needs a look first and leaves out retired goals', () => {
    const doc = aDoc()
      .with('goal', { id: 'g' })
      .with('goal', { id: 'old', isRetired: true })
      .with('objective', { id: 'o', goalId: 'g', due: '2026-10-01' })
      .with('objective', { id: 'p', goalId: 'g' })
      .with('objective', { id: 'q', goalId: 'old' })
      .with('kpi', { id: 'calm', objectiveId: 'p', target: 5 })
      .with('kpi', { id: 'late', objectiveId: 'o', target: 5 })
      .with('kpi', { id: 'gone', objectiveId: 'q', target: 5 })
      .build();

    expect(kpiProgress(doc, asOf).map(({ kpi }) => kpi.id)).toEqual(['late', 'calm']);
  });
});

describe('a trend', () => {
  it('goes through points that lie on a line, without doubt', () => {
    const trend = trendOf([
      { date: '2026-01-01', value: 10 },
      { date: '2026-01-11', value: 8 },
      { date: '2026-01-21', value: 6 },
    ])!;

    expect(trend.at('2026-01-31').value).toBeCloseTo(4, 9);
    expect(trend.at('2026-01-31').high).toBeCloseTo(4, 6);
    expect(trend.ground).toBe('thin');
  });

  it('gives the published interval of simple regression', () => {
    // y = 1, 3, 2, 5 at x = 0, 10, 20, 30: slope .11, s² = 1.35 over 2 degrees of freedom.
    const trend = trendOf(
      [1, 3, 2, 5].map((value, index) => ({
        date: `2026-01-${String(1 + 10 * index).padStart(2, '0')}`,
        value,
      })),
    )!;
    const { value, high } = trend.at('2026-02-10');

    expect(trend.perDay).toBeCloseTo(0.11, 9);
    expect(value).toBeCloseTo(5.5, 9);
    expect(high - value).toBeCloseTo(1.886 * Math.sqrt(1.35) * Math.sqrt(1 + 1 / 4 + 625 / 500), 6);
  });

  it('is not there for fewer than three measurements or a single day', () => {
    expect(
      trendOf([
        { date: '2026-01-01', value: 1 },
        { date: '2026-02-01', value: 2 },
      ]),
    ).toBeNull();
    expect(trendOf([1, 2, 3].map((value) => ({ date: '2026-01-01', value })))).toBeNull();
  });

  it('moves with its values: shifting and stretching them does the same to the forecast', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 12 }),
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 9 }),
        (values, shift, factor) => {
          const on = (value: number, index: number) => ({
            date: `2026-${String(1 + index).padStart(2, '0')}-01`,
            value,
          });
          const plain = trendOf(values.map(on))!.at('2027-03-01');
          const moved = trendOf(values.map((value, index) => on(value * factor + shift, index)))!.at(
            '2027-03-01',
          );

          expect(moved.value).toBeCloseTo(plain.value * factor + shift, 5);
          expect(moved.low).toBeLessThanOrEqual(moved.value);
        },
      ),
    );
  });
});

describe('a forecast', () => {
  const falling = trendOf(
    [9, 7.5, 6.2, 4.4, 3.1].map((value, month) => ({ date: `2026-0${month + 1}-01`, value })),
  )!;

  it.each([
    ['days', 'customer', 0],
    ['h/week', 'people', 0],
    ['%', 'errors', 0],
    ['complaints', 'errors', 0],
    ['orders', 'volume', 0],
    ['points', 'customer', null],
    ['€', 'revenue', null],
  ] as const)('of what is counted or timed is never below nothing: %s of %s', (unit, dimension, low) => {
    const bounds = boundsOf({ unit, dimension }, [9, 3.1]);
    expect(bounds.low).toBe(low);
    const free = falling.at('2026-12-01');
    expect(free.low).toBeLessThan(0);
    const { low: least } = forecastWithin(falling, '2026-12-01', bounds);
    expect(least).toBe(low ?? free.low);
  });

  it('says the day on which its line reaches the end, and stays there', () => {
    const { value, high, reaches } = forecastWithin(falling, '2026-12-01', { low: 0, high: null });
    expect(value).toBe(0);
    expect(high).toBeGreaterThanOrEqual(0);
    expect(reaches!.bound).toBe(0);
    expect(Math.abs(falling.at(reaches!.on).value)).toBeLessThan(Math.abs(falling.perDay));
    expect(forecastWithin(falling, '2026-06-01', { low: 0, high: null }).reaches).toBeNull();
  });

  it('of a share of a whole is never more than all of it, unless it was', () => {
    expect(boundsOf({ unit: '%', dimension: 'compliance' }, [60, 95])).toEqual({ low: 0, high: 100 });
    expect(boundsOf({ unit: '%', dimension: 'revenue' }, [60, 95])).toEqual({ low: null, high: null });
    expect(boundsOf({ unit: '%', dimension: 'errors' }, [60, 120]).high).toBeNull();
    expect(boundsOf({ unit: 'days', dimension: 'time' }, [-1, 3]).low).toBeNull();
  });
});
