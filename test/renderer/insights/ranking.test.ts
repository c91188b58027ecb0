import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedBy } from '../../../renderer/insights/candidateColumns.ts';
import { movedPlaces } from '../../../renderer/insights/movedPlaces.ts';
import { isArrow, nextPoint } from '../../../renderer/insights/nextPoint.ts';
import { columnIds } from '../../../renderer/state/insightsView.ts';
import { measureText, quadrantChart as chart, quadrantPoints } from '../../../shared/diagram/index.ts';
import { analyse, type Candidate } from '../../../shared/engine/index.ts';
import { asId, type NewId } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { runs } from '../../propertyRuns.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const today = '2026-11-23';
const { candidates } = analyse(workedExample({ newId, today }), { asOf: today });
const at = (id: number, feasibility: number, impact: number, hours: number): Candidate => ({
  ...candidates[0]!,
  id: `c${id}`,
  feasibility: { ...candidates[0]!.feasibility, value: feasibility },
  impact: { ...candidates[0]!.impact, value: impact },
  hoursPerYear: { low: 0, likely: hours, high: hours },
});
const some = fc
  .array(fc.tuple(fc.nat(100), fc.nat(100), fc.nat(900)), { minLength: 1, maxLength: 40 })
  .map((list) => list.map(([x, y, hours], index) => at(index, x, y, hours)));
const name = () => 'Type the order into the till';

describe('the bubbles of the chart', () => {
  it('lie within the frame, larger with what they are worth, and no name lies on another or on a bubble', () => {
    fc.assert(
      fc.property(some, (list) => {
        const points = quadrantPoints(list, 'hours', name);
        const boxes = points.flatMap(({ label }) =>
          label
            ? [
                {
                  left: label.x,
                  right: label.x + measureText(label.words, { size: 11, weight: 400 }),
                  top: label.y - 10,
                  bottom: label.y + 3,
                },
              ]
            : [],
        );
        for (const { x, y, radius, worth } of points) {
          expect(x - radius).toBeGreaterThanOrEqual(chart.edge - 1e-9);
          expect(x + radius).toBeLessThanOrEqual(chart.width - chart.edge + 1e-9);
          expect(y - radius).toBeGreaterThanOrEqual(chart.edge - 1e-9);
          expect(y + radius).toBeLessThanOrEqual(chart.height - chart.edge + 1e-9);
          expect(points.filter((other) => other.worth > worth && other.radius < radius)).toEqual([]);
          expect(
            boxes.filter(
              (box) =>
                box.left < x + radius &&
                x - radius < box.right &&
                box.top < y + radius &&
                y - radius < box.bottom,
            ),
          ).toEqual([]);
        }
        boxes.forEach((a, index) =>
          expect(
            boxes
              .slice(index + 1)
              .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
          ).toEqual([]),
        );
      }),
      runs(60),
    );
  });

  it('at one place stand side by side, so that each number is read', () => {
    const points = quadrantPoints(
      [1, 2, 3, 4, 5].map((id) => at(id, 50, 50, 10)),
      'hours',
      name,
    );
    points.forEach((point, index) =>
      points
        .slice(index + 1)
        .forEach((other) => expect(Math.hypot(point.x - other.x, point.y - other.y)).toBeGreaterThan(15)),
    );
  });

  it('are all reached by arrows from any of them', () => {
    const points = quadrantPoints(candidates, 'money', name);
    const reached = new Set([points[0]!]);
    for (const point of reached)
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].filter(isArrow)) {
        const next = nextPoint(points, point, key);
        if (next) reached.add(next);
      }
    expect(reached.size).toBe(points.length);
  });
});

describe('the table of candidates', () => {
  it('sorts by each column both ways, and what nobody knows stands last', () => {
    const open = [
      ...candidates,
      { ...candidates[0]!, id: 'x', alignment: null, cost: null, paybackMonths: null },
    ];
    const ground = {
      ranking: { top: 3, topShares: { [candidates[1]!.id]: 0.5 }, next: null, bundles: [] },
      words: (_: unknown, { id }: Candidate) => id,
    };
    for (const column of columnIds) {
      const up = sortedBy(open, { column, direction: 'ascending' }, ground);
      const down = sortedBy(open, { column, direction: 'descending' }, ground);
      expect(new Set(up)).toEqual(new Set(open));
      expect(down.length).toBe(up.length);
    }
    const by = (column: 'alignment' | 'cost' | 'payback', direction: 'ascending' | 'descending') =>
      sortedBy(open, { column, direction }, ground).at(-1)!;
    expect([by('alignment', 'ascending').alignment, by('alignment', 'descending').alignment]).toEqual([
      null,
      null,
    ]);
    expect([by('cost', 'ascending').cost, by('cost', 'descending').cost]).toEqual([null, null]);
    expect(sortedBy(open, { column: 'top', direction: 'ascending' }, ground)[0]!.id).toBe(candidates[1]!.id);
  });
});

describe('places by other weights', () => {
  it('name who moved and how far, in the new order', () => {
    const [a, b, c, d] = candidates.slice(0, 4) as [Candidate, Candidate, Candidate, Candidate];
    expect(movedPlaces([a, b, c, d], [d, a, b, c]).map(({ place, up }) => [place, up])).toEqual([
      [1, 3],
      [2, -1],
      [3, -1],
      [4, -1],
    ]);
    expect(movedPlaces([a, b], [a, b])).toEqual([]);
  });
});
