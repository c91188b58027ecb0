import { expect, it } from 'vitest';
import { measureText } from '../../../../shared/diagram/index.ts';
import type { KpiProgress } from '../../../../shared/engine/index.ts';
import { END_GAP, endLabels, endNames } from '../../../../shared/report/index.ts';

const progress = { baseline: 14, target: 20, latest: { value: 15 } } as KpiProgress;
const widest = (names: object) =>
  Math.max(
    ...Object.values<string>({ ...names }).map((words) => measureText(words, { size: 11, weight: 600 })),
  );

it('the words at the ends of the lines have the room that they need, and no more than a third of the chart', () => {
  const short = endNames(progress, 620, (kind, value) => `${kind} ${value} cafés`);
  expect(short.names.target).toBe('target 20 cafés');
  expect(short.room).toBeGreaterThanOrEqual(widest(short.names) + END_GAP);
  const long = endNames(
    progress,
    620,
    (_, value) => `${value} ${'complaints of customers about '.repeat(9)}`,
  );
  expect(long.names.now).toMatch(/…$/);
  expect(long.room).toBeLessThan(0.36 * 620);
  expect(endNames({ ...progress, target: null }, 620, () => 'x').names).not.toHaveProperty('target');
});

it('labels do not lie on each other, nor below the chart', () => {
  const names = endNames(progress, 620, (kind) => kind);
  const placed = endLabels(progress, names, () => 98, 100);
  expect(placed.map(({ words }) => words)).toEqual(['baseline', 'target', 'now']);
  placed.slice(1).forEach(({ at }, index) => expect(at - placed[index]!.at).toBeGreaterThanOrEqual(14));
  expect(placed.at(-1)!.at).toBeLessThanOrEqual(100);
});
