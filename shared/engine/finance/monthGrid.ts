/** When a case begins to pay and how long it is looked at: drivers of its value like any other. */
export const timingDrivers = ['buildMonths', 'rampMonths', 'rampShare', 'lifeYears', 'discountRate'] as const;
export type TimingDriver = (typeof timingDrivers)[number];

/** How an initiative comes into being. All may be broken. */
export interface Timing {
  /** From today, however long it is built. */
  readonly lifeYears: number;
  readonly buildMonths: number;
  /** While people learn, and the share (0–1) of the benefit that is there meanwhile. */
  readonly rampMonths: number;
  readonly rampShare: number;
}
export interface YearlyMoney {
  readonly once: number;
  readonly costPerYear: number;
  readonly benefitPerYear: number;
}

/** Months that a case looks at; the last one may be part of one. */
export const monthsOf = (lifeYears: number): number => Math.ceil(12 * lifeYears - 1e-9);

/** One line of the grid; month 0 is today. */
export interface MonthRow {
  readonly month: number;
  readonly in: number;
  readonly out: number;
  readonly net: number;
  /** All net until here. */
  readonly sum: number;
}

/** The grid: today what is spent once, then month by month a twelfth of what the year brings and costs, from the day it runs. */
export function monthRows({ once, costPerYear, benefitPerYear }: YearlyMoney, timing: Timing): MonthRow[] {
  const rows: MonthRow[] = [{ month: 0, in: 0, out: once, net: 0 - once, sum: 0 - once }];
  for (let month = 1; month <= monthsOf(timing.lifeYears); month++) {
    const comesIn = (benefitPerYear * benefitShare(month, timing)) / 12;
    const out = (costPerYear * runningShare(month, timing)) / 12;
    const net = comesIn - out;
    rows.push({ month, in: comesIn, out, net, sum: rows.at(-1)!.sum + net });
  }
  return rows;
}

/** The net of each line alone. */
export const monthlyFlows = (money: YearlyMoney, timing: Timing): number[] =>
  monthRows(money, timing).map(({ net }) => net);

/** Of the benefit of a month: none while it is built, a part while people learn, then all; a month may be split. */
export function benefitShare(
  month: number,
  { buildMonths, rampMonths, rampShare, lifeYears }: Timing,
): number {
  const learnt = buildMonths + rampMonths;
  const end = 12 * lifeYears;
  return within(month, buildMonths, Math.min(learnt, end)) * rampShare + within(month, learnt, end);
}

/** Share of a month in which it runs, and so costs. */
export const runningShare = (month: number, { buildMonths, lifeYears }: Timing): number =>
  within(month, buildMonths, 12 * lifeYears);

/** Share of the month (1 is the first) that lies between two points in time. */
const within = (month: number, from: number, to: number): number =>
  Math.max(0, Math.min(month, to) - Math.max(month - 1, from));

/** The same by year: today alone, then twelve months each; the last year may be shorter. */
export function yearlyFlows(monthly: readonly number[]): number[] {
  const years = [monthly[0] ?? 0];
  for (let from = 1; from < monthly.length; from += 12)
    years.push(monthly.slice(from, from + 12).reduce((sum, flow) => sum + flow, 0));
  return years;
}
