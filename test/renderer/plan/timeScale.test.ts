import { expect, it } from 'vitest';
import { timeScale } from '../../../renderer/plan/roadmap/timeScale.ts';

const from = (begins: string, until: string) => timeScale([{ from: begins, until } as never], [], begins);

it.each([
  [
    '2026-11-29',
    '2027-04-30',
    ['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'],
  ],
  [
    '2026-11-29',
    '2028-06-30',
    ['2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01', '2028-01-01', '2028-04-01'],
  ],
  [
    '2026-11-29',
    '2032-06-30',
    ['2027-01-01', '2028-01-01', '2029-01-01', '2030-01-01', '2031-01-01', '2032-01-01'],
  ],
])('from %s to %s there is a line a month, a quarter or a year', (begins, until, lines) => {
  expect(from(begins, until).months).toEqual(lines);
});

it('draws no more lines for thousands of years than for one', () => {
  const { months, at } = from('0002-01-01', '9998-01-01');

  expect(months.length).toBeLessThan(20);
  for (const month of months) expect(at(month)).toBeGreaterThanOrEqual(0);
});
