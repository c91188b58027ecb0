/** Where the numbers and days of a KPI lie in its chart: nice steps on the left, few dates below. */
import { niceTicks } from '../../diagram/index.ts';
import { dateOf, dayOf, type KpiProgress } from '../../engine/index.ts';

export interface ChartScale {
  /** 0–1 from the left, from an ISO date. */
  readonly x: (iso: string) => number;
  /** 0–1 from the top. */
  readonly y: (value: number) => number;
  readonly valueTicks: readonly number[];
  /** ISO dates, oldest first. */
  readonly dateTicks: readonly string[];
}

/** The band of a forecast may reach this far beyond everything else, as a part of the span, before it is cut off. */
const BAND_ROOM = 0.5;

export function chartScale(progress: KpiProgress, asOf: string): ChartScale {
  const { measurements, baseline, target, forecast, due } = progress;
  const known = [
    ...measurements.map(({ value }) => value),
    ...[baseline, target, forecast?.value ?? null].filter((value) => value !== null),
  ];
  const lowest = Math.min(...known);
  const highest = Math.max(...known);
  const room = (highest - lowest || Math.abs(highest) || 1) * BAND_ROOM;
  const low = forecast ? Math.max(lowest - room, Math.min(lowest, forecast.low)) : lowest;
  const high = forecast ? Math.min(highest + room, Math.max(highest, forecast.high)) : highest;
  const valueTicks = niceTicks(lowest >= 0 ? Math.max(0, low) : low, high);
  const [bottom, top] = [valueTicks[0]!, valueTicks.at(-1)!];
  const days = [
    ...measurements.map(({ date }) => dayOf(date)),
    dayOf(asOf),
    ...(due === null ? [] : [dayOf(due)]),
    ...(forecast ? [dayOf(forecast.date)] : []),
  ];
  const first = Math.min(...days);
  const last = Math.max(...days, first + 1);
  return {
    x: (iso) => (dayOf(iso) - first) / (last - first),
    y: (value) => 1 - (value - bottom) / (top - bottom),
    valueTicks,
    dateTicks: [0, 1 / 3, 2 / 3, 1].map((share) => dateOf(Math.round(first + share * (last - first)))),
  };
}
