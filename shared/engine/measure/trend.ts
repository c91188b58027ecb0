import { dayOf } from './days.ts';

/** How far a trend may be trusted by the number of measurements behind it. */
export type TrendGround = 'thin' | 'fair';
export interface Forecast {
  readonly date: string;
  readonly value: number;
  /** Four of five values are expected in this range, if it goes on as before. */
  readonly low: number;
  readonly high: number;
}
export interface Trend {
  /** Measurements that it rests on, the latest ones. */
  readonly count: number;
  readonly ground: TrendGround;
  /** Change a day, in the KPI's unit. */
  readonly perDay: number;
  /** Mean day and mean value of those measurements: the line goes through them. */
  readonly middle: { readonly day: number; readonly value: number };
  /** Sum of the squares of the days between each measurement and the middle one (Sxx). */
  readonly daySpread: number;
  /** How far measurements lie from the line, in the KPI's unit (s, with two degrees of freedom less than measurements). */
  readonly deviation: number;
  /** Student's t for 80 %, by the number of measurements. */
  readonly t: number;
  readonly at: (iso: string) => Forecast;
}

/** Fewer measurements than this say nothing about where it goes. */
export const LEAST_FOR_TREND = 3;
/** Older ones tell of another time. */
const MOST_FOR_TREND = 8;
const FAIR_FROM = 6;
/** Student's t, two-sided 80 %, for 1, 2, 3 … degrees of freedom. */
const T80 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44] as const;

/**
 * A straight line through the latest measurements (least squares), with its 80 % prediction interval (any text on simple linear
 * regression: s·√(1 + 1/n + (x − x̄)²/Sxx)). Null with fewer than three measurements, or when all are of one day.
 */
export function trendOf(
  measurements: readonly { readonly date: string; readonly value: number }[],
): Trend | null {
  const used = measurements.slice(-MOST_FOR_TREND);
  const n = used.length;
  if (n < LEAST_FOR_TREND) return null;
  const days = used.map(({ date }) => dayOf(date));
  const meanDay = mean(days);
  const meanValue = mean(used.map(({ value }) => value));
  const spread = sum(days.map((day) => (day - meanDay) ** 2));
  if (spread === 0) return null;
  const perDay = sum(used.map(({ value }, index) => (days[index]! - meanDay) * (value - meanValue))) / spread;
  const lineAt = (day: number) => meanValue + perDay * (day - meanDay);
  const left = sum(used.map(({ value }, index) => (value - lineAt(days[index]!)) ** 2));
  const deviation = Math.sqrt(left / (n - 2));
  const t = T80[n - 3]!;
  return {
    count: n,
    ground: n < FAIR_FROM ? 'thin' : 'fair',
    perDay,
    middle: { day: meanDay, value: meanValue },
    daySpread: spread,
    deviation,
    t,
    at(iso) {
      const day = dayOf(iso);
      const value = lineAt(day);
      const reach = t * deviation * Math.sqrt(1 + 1 / n + (day - meanDay) ** 2 / spread);
      return { date: iso.slice(0, 10), value, low: value - reach, high: value + reach };
    },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
