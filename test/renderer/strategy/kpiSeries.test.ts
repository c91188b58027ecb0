import { describe, expect, it } from 'vitest';
import { isPercentUnsaid } from '../../../renderer/strategy/isPercentUnsaid.ts';
import { kpiSeries } from '../../../renderer/strategy/kpiSeries.ts';
import { strategyExample, exampleNames } from '../../../renderer/strategy/examples.ts';
import { analyse } from '../../../shared/engine/index.ts';
import { asId, emptyDoc, type Kpi, type NewId } from '../../../shared/model/index.ts';
import { createText, formatDate } from '../../../shared/text/index.ts';
import { aDoc } from '../../builders/aDoc.ts';

function series(values: readonly (readonly [string, number])[], kpi: Partial<Kpi> = {}) {
  const builder = aDoc().with('kpi', { id: 'k', objectiveId: 'o', ...kpi });
  values.forEach(([date, value], index) =>
    builder.with('measurement', { id: `m${index}`, kpiId: 'k', date, value, note: '' }),
  );
  const doc = builder.build();
  return kpiSeries(doc, doc.kpi['k']!);
}

describe('the line of a KPI', () => {
  it('is in the order of dates, however it was typed in', () => {
    const { measurements } = series([
      ['2026-03-01', 3],
      ['2026-01-01', 1],
    ]);

    expect(measurements.map(({ value }) => value)).toEqual([1, 3]);
  });

  it('has its points where their dates are, and the target at its height', () => {
    const { points, targetY } = series(
      [
        ['2026-01-01', 10],
        ['2026-01-02', 8],
        ['2026-01-05', 6],
      ],
      { target: 6 },
    );

    expect(points.map(({ x }) => x)).toEqual([0, 0.25, 1]);
    expect(points[0]!.y).toBeLessThan(points[2]!.y);
    expect(targetY).toBeCloseTo(points[2]!.y);
  });

  it.each([
    ['down', null, [10, 8], 'towards'],
    ['down', null, [8, 10], 'away'],
    ['up', null, [8, 10], 'towards'],
    ['up', null, [8, 8], 'still'],
    ['down', 7, [10, 6], 'reached'],
    ['up', 12, [10, 11], 'towards'],
  ] as const)('%s with target %s and %j: %s', (direction, target, [first, last], verdict) => {
    expect(
      series(
        [
          ['2026-01-01', first],
          ['2026-02-01', last],
        ],
        { direction, target },
      ).verdict,
    ).toBe(verdict);
  });

  it('says nothing of a direction from one measurement or none', () => {
    expect(series([['2026-01-01', 5]])).toMatchObject({ verdict: null, points: [{ x: 0.5, y: 0.5 }] });
    expect(series([])).toMatchObject({ verdict: null, points: [], targetY: null });
  });
});

describe('"10 %"', () => {
  const answers = ['% of today', 'percentage points'];

  it('is asked about until the unit says what it is of, or both ends are given', () => {
    expect(isPercentUnsaid({ unit: '%', baseline: null, target: 10 }, answers)).toBe(true);
    expect(isPercentUnsaid({ unit: 'percentage points', baseline: null, target: 10 }, answers)).toBe(false);
    expect(isPercentUnsaid({ unit: '%', baseline: 6, target: 2 }, answers)).toBe(false);
  });
});

describe('ready examples', () => {
  let count = 0;
  const newId: NewId = (kind) => asId(`${kind}${++count}`);
  const around = {
    text: createText('en'),
    newId,
    today: '2026-11-23',
    sayDate: (iso: string) => formatDate(iso, 'en-GB'),
  };

  it.each(exampleNames)(
    '"%s" is a goal with an objective that is SMART enough, and the KPI that measures it',
    (name) => {
      const { goal, objective, kpi } = strategyExample(emptyDoc(), name, around);
      const doc = {
        ...emptyDoc(),
        goal: { [goal.id]: goal },
        objective: { [objective.id]: objective },
        kpi: { [kpi.id]: kpi },
      };
      const smart = analyse(doc, { asOf: '2026-11-23' }).smart[objective.id]!;

      expect(smart.verdict).not.toBe('not');
      expect(kpi).toMatchObject({
        objectiveId: objective.id,
        baseline: objective.baseline,
        target: objective.target,
      });
    },
  );
});
