import { internalRate, type InternalRate } from './internalRate.ts';
import { modifiedRate } from './modifiedRate.ts';
import { payback } from './payback.ts';
import { monthlyRate, netPresentValue } from './presentValue.ts';
import { profitabilityIndex, returnOnInvestment } from './returns.ts';

/** What flows of money are worth, each number as the field knows it. Rates are per year, paybacks in years. */
export interface Worth {
  readonly netPresentValue: number;
  readonly internalRate: InternalRate;
  readonly modifiedRate: number | null;
  readonly returnOnInvestment: number | null;
  readonly profitabilityIndex: number | null;
  readonly paybackYears: number | null;
  readonly discountedPaybackYears: number | null;
}

/** The measures of flows that come once a period, the first of them today; `periodsPerYear` 1 or 12, `yearlyRate` above -1. */
export function measureFlows(
  flows: readonly number[],
  yearlyRate: number,
  periodsPerYear: 1 | 12 = 1,
): Worth {
  const rate = periodsPerYear === 12 ? monthlyRate(yearlyRate) : yearlyRate;
  const perYear = (value: number): number => (1 + value) ** periodsPerYear - 1;
  const years = (periods: number | null): number | null => periods && periods / periodsPerYear;
  const { rate: nearest, all, isAmbiguous } = internalRate(flows);
  const modified = modifiedRate(flows, rate, rate);
  return {
    netPresentValue: netPresentValue(rate, flows),
    internalRate: { rate: nearest && perYear(nearest), all: all.map(perYear), isAmbiguous },
    modifiedRate: modified && perYear(modified),
    returnOnInvestment: returnOnInvestment(flows),
    profitabilityIndex: profitabilityIndex(rate, flows),
    paybackYears: years(payback(flows)),
    discountedPaybackYears: years(payback(flows, rate)),
  };
}
