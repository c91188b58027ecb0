import { benefitFactors } from '../method/finance.ts';
import type { Span } from '../method/patterns/pattern.ts';
import { benefitPerYear, type Benefit, type BenefitFactor } from './benefits.ts';
import { driverName, driversOf, missingIn, type CaseInput } from './caseDrivers.ts';
import { costsOf, type CostNumbers, type Costs } from './costs.ts';
import { likelyOf, type Drivers } from './drivers.ts';
import { measureFlows, type Worth } from './measureFlows.ts';
import { monthRows, timingDrivers, yearlyFlows, type MonthRow, type TimingDriver } from './monthGrid.ts';

export interface BusinessCase {
  readonly costs: Costs;
  /** Money a year by benefit; null where a factor is unknown, which then counts for nothing. */
  readonly benefits: readonly { readonly id: string; readonly perYear: number | null }[];
  readonly rows: readonly MonthRow[];
  /** Net, today, then each month. */
  readonly monthly: readonly number[];
  /** Today, then each year. */
  readonly yearly: readonly number[];
  readonly worth: Worth;
}

/** The case at these drivers, by default the likely ones; null while a cost is unknown. */
export function businessCase(
  input: CaseInput,
  drivers: Drivers = likelyOf(driversOf(input)),
): BusinessCase | null {
  if (missingIn(input).costs.length > 0) return null;
  const costs = costsOf(drivers as CostNumbers);
  const benefits = input.benefits.map((benefit) => ({
    id: benefit.id,
    perYear: benefitPerYear(atDrivers(benefit, drivers)),
  }));
  const money = {
    once: costs.once.total,
    costPerYear: costs.perYear.total,
    benefitPerYear: benefits.reduce((sum, { perYear }) => sum + (perYear ?? 0), 0),
  };
  const timing = timingOf(drivers);
  const rows = monthRows(money, timing);
  const monthly = rows.map(({ net }) => net);
  const worth = measureFlows(monthly, timing.discountRate, 12);
  return { costs, benefits, rows, monthly, yearly: yearlyFlows(monthly), worth };
}

/** The drivers of time among all. */
export const timingOf = (drivers: Drivers) =>
  Object.fromEntries(timingDrivers.map((driver) => [driver, drivers[driver]!])) as {
    readonly [D in TimingDriver]: number;
  };

function atDrivers({ id, kind, factors }: Benefit<Span>, drivers: Drivers): Benefit<number> {
  const numbers: { [F in BenefitFactor]?: number | null } = {};
  for (const factor of benefitFactors[kind])
    numbers[factor] = factors[factor] ? drivers[driverName(id, factor)]! : null;
  return { id, kind, factors: numbers };
}
