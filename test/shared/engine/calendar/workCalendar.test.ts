import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfWork } from '../../../../shared/engine/calendar/workCalendar.ts';

const office = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60 };

describe('the end of a task in working hours', () => {
  it.each([
    ['goes over the weekend', '2024-03-01T15:00', 600, '2024-03-04T17:00'],
    ['begins at the next opening when the day is over', '2024-03-01T18:00', 30, '2024-03-04T09:30'],
    ['begins at opening when it is early', '2024-03-01T06:00', 30, '2024-03-01T09:30'],
    ['is closing time, not the next morning', '2024-03-01T16:00', 60, '2024-03-01T17:00'],
    ['goes over a leap day and years', '2024-02-28T09:00', 480 * 5 * 52, '2025-02-25T17:00'],
    ['is the start where there is nothing to do', '2024-03-01T10:00', 0, '2024-03-01T10:00'],
  ])('%s', (_name, start, work, end) => {
    expect(endOfWork(office, start, work)?.end).toBe(end);
  });

  it('is unknown where nobody works or a time is none', () => {
    expect(endOfWork({ ...office, days: [] }, '2024-03-01T10:00', 5)).toBeNull();
    expect(endOfWork({ ...office, closes: 540 }, '2024-03-01T10:00', 5)).toBeNull();
    expect(endOfWork(office, 'tomorrow', 5)).toBeNull();
    expect(endOfWork(office, '2024-03-01T10:00', -5)).toBeNull();
  });

  it('is the same whether work is done in one go or in two', () => {
    const minutes = fc.integer({ min: 1, max: 30_000 });
    fc.assert(
      fc.property(minutes, minutes, fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), (a, b, days) => {
        const calendar = { ...office, days };
        const first = endOfWork(calendar, '2024-03-01T15:00', a)!;
        expect(endOfWork(calendar, first.end, b)!.end).toBe(
          endOfWork(calendar, '2024-03-01T15:00', a + b)!.end,
        );
      }),
    );
  });
});
