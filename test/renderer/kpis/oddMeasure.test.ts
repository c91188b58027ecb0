import { expect, it } from 'vitest';
import { oddMeasure } from '../../../renderer/kpis/oddMeasure.ts';

it.each([
  ['%', 101, 'kpis.oddPercent'],
  ['% of orders', -1, 'kpis.oddPercent'],
  ['%', 100, null],
  ['hours', -5, 'kpis.oddTime'],
  ['h', -0.5, 'kpis.oddTime'],
  ['Tage', -1, 'kpis.oddTime'],
  ['days a week', -1, 'kpis.oddTime'],
  ['h', 0, null],
  ['€', -5, null],
  ['minus points', -5, null],
  ['', -5, null],
] as const)('a value in “%s” of %d: %s', (unit, value, asked) => {
  expect(oddMeasure({ unit }, value)).toBe(asked);
});
