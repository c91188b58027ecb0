import { monteCarlo, type MonteCarlo, type MonteCarloInput } from '../chance/monteCarlo.ts';
import { benefitFactors, monteCarloDefaults } from '../method/finance.ts';
import { missingFactors } from './benefits.ts';
import { driverName, driversOf, missingIn, type CaseInput } from './caseDrivers.ts';
import { costDrivers, costsOf, type CostDriver, type CostNumbers } from './costs.ts';
import { likelyOf, type Model } from './drivers.ts';
import { benefitShare, monthsOf, runningShare, timingDrivers, type TimingDriver } from './monthGrid.ts';
import { monthlyRate } from './presentValue.ts';

/**
 * What the net present value may be over all assumptions at once; null while a cost is unknown. As every month is a share of the same
 * year, the value is benefit × worth of the months with benefit - running cost × worth of the months it runs - what is spent once.
 */
export function caseRisk(
  input: CaseInput,
  how: Pick<MonteCarloInput, 'draws' | 'seed' | 'shape'> = monteCarloDefaults,
): MonteCarlo | null {
  if (missingIn(input).costs.length > 0) return null;
  return monteCarlo({
    ...how,
    spans: Object.values(driversOf(input)),
    valueOf: quickValue(input),
  });
}

/** The net present value as a function of the named drivers, for the tornado and the break-even; NaN while a cost is unknown. */
export function valueModel(input: CaseInput): Model {
  if (missingIn(input).costs.length > 0) return () => Number.NaN;
  const names = Object.keys(driversOf(input));
  const valueOf = quickValue(input);
  return (drivers) => valueOf(Float64Array.from(names, (name) => drivers[name]!));
}

/** The net present value from the drivers in their order alone. */
function quickValue(input: CaseInput): (drawn: Float64Array) => number {
  const spans = driversOf(input);
  const names = Object.keys(spans);
  const places = input.benefits
    .filter((benefit) => missingFactors(benefit).length === 0)
    .map(({ id, kind }) => benefitFactors[kind].map((factor) => names.indexOf(driverName(id, factor))));
  const costPlaces = costDrivers.map((driver) => [driver, names.indexOf(driver)] as const);
  const timingPlaces = timingDrivers.map((driver) => [driver, names.indexOf(driver)] as const);
  const numbers: { -readonly [D in CostDriver]: number } = { ...(likelyOf(spans) as CostNumbers) };
  const timing = { ...(likelyOf(input.timing) as { [D in TimingDriver]: number }) };
  return (drawn) => {
    for (const [driver, place] of costPlaces) numbers[driver] = drawn[place]!;
    const { once, perYear } = costsOf(numbers);
    let benefit = 0;
    for (const factors of places) {
      let product = 1;
      for (const place of factors) product *= drawn[place]!;
      benefit += product;
    }
    for (const [driver, place] of timingPlaces) timing[driver] = drawn[place]!;
    const worth = monthsWorth(timing);
    return benefit * worth.benefits - perYear.total * worth.running - once.total;
  };
}

/** Present value of a benefit, and of a running cost, of 1 a year. */
function monthsWorth(timing: { readonly [D in TimingDriver]: number }) {
  const { lifeYears, discountRate } = timing;
  const perMonth = 1 / (1 + monthlyRate(discountRate));
  const result = { benefits: 0, running: 0 };
  let ofMonth = 1 / 12;
  for (let month = 1; month <= monthsOf(lifeYears); month++) {
    ofMonth *= perMonth;
    result.benefits += benefitShare(month, timing) * ofMonth;
    result.running += runningShare(month, timing) * ofMonth;
  }
  return result;
}
