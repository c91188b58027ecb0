/** Between which values a KPI can lie at all: what is counted, timed or a share of a whole is never less than nothing. */
import type { Kpi } from '../../model/index.ts';
import { unitsOf } from '../figures/units.ts';
import { dateOf } from './days.ts';
import type { Forecast, Trend } from './trend.ts';

export interface Bounds {
  /** Null: there is none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Of these nothing is left at nothing; money earned, opinions of customers and moods may well be negative. */
const counted: ReadonlySet<Kpi['dimension']> = new Set(['time', 'cost', 'errors', 'volume', 'compliance']);
/** Per cent of these are shares of a whole, not growth. */
const shares: ReadonlySet<Kpi['dimension']> = new Set(['time', 'errors', 'compliance']);
const timeWords: ReadonlySet<string> = new Set(unitsOf.minutes.flatMap(({ words }) => words));

/** `known`: what was measured, where it stood and where it is to go. A value that lies beyond a bound says that the KPI has none there. */
export function boundsOf(
  { dimension, unit }: Pick<Kpi, 'dimension' | 'unit'>,
  known: readonly number[],
): Bounds {
  const isTime = timeWords.has(/^\p{L}+/u.exec(unit.trim().toLowerCase())?.[0] ?? '');
  const low = (counted.has(dimension) || isTime) && known.every((value) => value >= 0) ? 0 : null;
  const isShare = unit.trim() === '%' && shares.has(dimension) && known.every((value) => value <= 100);
  return { low, high: low !== null && isShare ? 100 : null };
}

/** A forecast that stays where its KPI can lie; where the line itself leaves that, with the day on which it does. */
export interface BoundedForecast extends Forecast {
  /** The line reaches this bound, and then goes no further; null: it stays between them. */
  readonly reaches: { readonly bound: number; readonly on: string } | null;
}

/** What a trend leads to on a day, kept between bounds. */
export function forecastWithin(trend: Trend, iso: string, { low, high }: Bounds): BoundedForecast {
  const free = trend.at(iso);
  const kept = (value: number) => Math.min(high ?? Infinity, Math.max(low ?? -Infinity, value));
  const value = kept(free.value);
  // What was measured lies between the bounds, so that a line beyond one has crossed it on its way.
  const daysTo = (value - trend.middle.value) / trend.perDay;
  return {
    date: free.date,
    value,
    low: kept(free.low),
    high: kept(free.high),
    reaches:
      value === free.value ? null : { bound: value, on: dateOf(Math.round(trend.middle.day + daysTo)) },
  };
}
