import { niceTicks } from './niceTicks.ts';

/** A line of a money chart: what a month brings after what it costs, and all of it until then. */
export interface MoneyMonth {
  readonly month: number;
  readonly net: number;
  readonly sum: number;
}

/** Where a chart of months lies in its box (px): a bar for each net, a line through the sums, and where it has paid back. */
export interface MoneyChart {
  readonly bars: readonly {
    readonly month: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Path of the sums. */
  readonly line: string;
  readonly end: { readonly x: number; readonly y: number };
  readonly zero: number;
  readonly values: readonly { readonly value: number; readonly y: number }[];
  /** Whole years, today being 0. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Null: it is not back within the months shown. */
  readonly payback: { readonly x: number; readonly y: number } | null;
}

export interface MoneyChartBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const BAR = 0.7;
/** Years are named one by one up to here, then every second, fifth, … one. */
const MOST_YEARS = 8;

/** Today's outlay stands at the left edge and month n at n steps from it; `paybackMonths` as the case knows it. */
export function moneyChart(
  rows: readonly MoneyMonth[],
  paybackMonths: number | null,
  box: MoneyChartBox,
): MoneyChart {
  const months = Math.max(1, rows.length - 1);
  const known = rows.flatMap(({ net, sum }) => [net, sum]);
  const ticks = niceTicks(Math.min(0, ...known), Math.max(0, ...known));
  const [bottom, top] = [ticks[0]!, ticks.at(-1)!];
  const step = (box.right - box.left) / (months + 1);
  const x = (month: number) => tenth(box.left + (month + 0.5) * step);
  const y = (value: number) =>
    tenth(box.bottom - ((value - bottom) / (top - bottom)) * (box.bottom - box.top));
  const zero = y(0);
  const last = rows.at(-1)!;
  const years = Math.floor(months / 12);
  const every = [1, 2, 5, 10].find((gap) => years / gap <= MOST_YEARS) ?? 20;
  return {
    bars: rows.map(({ month, net }) => ({
      month,
      x: tenth(x(month) - (step * BAR) / 2),
      y: Math.min(zero, y(net)),
      width: tenth(step * BAR),
      height: tenth(Math.abs(y(net) - zero)),
    })),
    line: rows.map(({ month, sum }, index) => `${index ? 'L' : 'M'}${x(month)} ${y(sum)}`).join(''),
    end: { x: x(last.month), y: y(last.sum) },
    zero,
    values: ticks.map((value) => ({ value, y: y(value) })),
    years: Array.from({ length: Math.floor(years / every) + 1 }, (_, index) => ({
      year: index * every,
      x: x(12 * index * every),
    })),
    payback: paybackMonths === null ? null : { x: x(paybackMonths), y: zero },
  };
}

const tenth = (number: number): number => Math.round(number * 10) / 10;
