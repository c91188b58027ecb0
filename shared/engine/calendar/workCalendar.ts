/** When work is done: the same hours on every working day. */
export interface WorkCalendar {
  /** Weekdays by ISO 8601: 1 Monday – 7 Sunday. */
  readonly days: readonly number[];
  /** Minutes after midnight; `closes` after `opens`. */
  readonly opens: number;
  readonly closes: number;
}

const DAY = 24 * 60;

/**
 * When a task that needs so many working minutes ends, begun at `start` (local time, YYYY-MM-DDTHH:MM) or at the next opening; what is not
 * done at closing time goes on at the next opening. Also how many minutes of the clock pass. Null: nobody ever works, or no such time.
 */
export function endOfWork(
  calendar: WorkCalendar,
  start: string,
  workMinutes: number,
): { readonly end: string; readonly elapsedMinutes: number } | null {
  const startMinute = Date.parse(`${start}Z`) / 60_000;
  const perDay = calendar.closes - calendar.opens;
  const days = new Set(calendar.days.filter((day) => day >= 1 && day <= 7));
  if (!Number.isFinite(startMinute) || !(workMinutes >= 0) || !(perDay > 0) || days.size === 0) return null;
  const perWeek = perDay * days.size;
  // Whole weeks at once: what is left fits into the next seven days and the rest of the first.
  const weeks = Math.max(0, Math.ceil(workMinutes / perWeek) - 1);
  let left = workMinutes - weeks * perWeek;
  let day = Math.floor(startMinute / DAY) + weeks * 7;
  let minute = startMinute - Math.floor(startMinute / DAY) * DAY;
  for (;;) {
    if (days.has(weekdayOf(day))) {
      const from = Math.max(minute, calendar.opens);
      const room = calendar.closes - from;
      if (room > 0 && left <= room) return ending(day * DAY + from + left, startMinute);
      left -= Math.max(0, room);
    }
    day += 1;
    minute = 0;
  }
}

/** ISO weekday of a day counted from 1970-01-01, a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const ending = (endMinute: number, startMinute: number) => ({
  end: new Date(endMinute * 60_000).toISOString().slice(0, 16),
  elapsedMinutes: endMinute - startMinute,
});
