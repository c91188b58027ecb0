/**
 * Net present value of flows of which the first is today's and is not discounted (Brealey, Myers and Allen, Principles of Corporate
 * Finance): Σ flow / (1 + rate)^t. The rate is per period, above -1.
 */
export function netPresentValue(rate: number, flows: readonly number[]): number {
  let value = 0;
  for (let t = flows.length - 1; t >= 0; t--) value = value / (1 + rate) + flows[t]!;
  return value;
}

/** The same by the convention of spreadsheets: the first flow comes at the end of the first period, so all are discounted once more. */
export const netPresentValueEndOfPeriod = (rate: number, flows: readonly number[]): number =>
  netPresentValue(rate, flows) / (1 + rate);

/** Present value of 1 at the end of each of so many periods: (1 - (1 + rate)^-n) / rate. */
export const annuity = (rate: number, periods: number): number =>
  rate === 0 ? periods : (1 - (1 + rate) ** -periods) / rate;

/** The rate per month that makes a rate per year. */
export const monthlyRate = (yearly: number): number => (1 + yearly) ** (1 / 12) - 1;
