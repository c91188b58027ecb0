import { caseDefaults } from '../method/finance.ts';

/** How an initiative comes into being. Months; `buildMonths` and `rampMonths` may be broken. */
export interface Timing {
  readonly months: number;
  readonly buildMonths: number;
  readonly rampMonths: number;
}
export interface YearlyMoney {
  readonly once: number;
  readonly costPerYear: number;
  readonly benefitPerYear: number;
}

/** Flows month by month: today what is spent once, then a twelfth of what the year brings and costs, from the day it runs. */
export function monthlyFlows({ once, costPerYear, benefitPerYear }: YearlyMoney, timing: Timing): number[] {
  const flows = [once === 0 ? 0 : -once];
  for (let month = 1; month <= timing.months; month++)
    flows.push(
      (benefitPerYear * benefitShare(month, timing) - costPerYear * runningShare(month, timing)) / 12,
    );
  return flows;
}

/** Of the benefit of a month: none while it is built, a part while people learn, then all; a month may be split. */
export function benefitShare(month: number, { buildMonths, rampMonths }: Timing): number {
  const learning = after(month, buildMonths) - after(month, buildMonths + rampMonths);
  return learning * caseDefaults.rampShare + after(month, buildMonths + rampMonths);
}

/** Share of a month in which it runs, and so costs. */
export const runningShare = (month: number, { buildMonths }: Timing): number => after(month, buildMonths);

/** Share of the month (1 is the first) that lies after a point in time. */
const after = (month: number, point: number): number => Math.min(1, Math.max(0, month - point));

/** The same by year: today alone, then twelve months each; the last year may be shorter. */
export function yearlyFlows(monthly: readonly number[]): number[] {
  const years = [monthly[0] ?? 0];
  for (let from = 1; from < monthly.length; from += 12)
    years.push(monthly.slice(from, from + 12).reduce((sum, flow) => sum + flow, 0));
  return years;
}
