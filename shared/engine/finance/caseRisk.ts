import { monteCarlo, type MonteCarlo, type MonteCarloInput } from '../chance/monteCarlo.ts';
import { benefitFactors, caseDefaults, monteCarloDefaults } from '../method/finance.ts';
import { missingFactors } from './benefits.ts';
import { timingOf } from './businessCase.ts';
import { driverName, driversOf, missingIn, type CaseInput } from './caseDrivers.ts';
import { costDrivers, costsOf, type CostDriver, type CostNumbers } from './costs.ts';
import { likelyOf, type Model } from './drivers.ts';
import { benefitShare, runningShare } from './monthGrid.ts';
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
  const buildPlace = names.indexOf('buildMonths');
  const numbers: { -readonly [D in CostDriver]: number } = { ...(likelyOf(spans) as CostNumbers) };
  const worthOfMonths = monthsWorth(input);
  return (drawn) => {
    for (const [driver, place] of costPlaces) numbers[driver] = drawn[place]!;
    const { once, perYear } = costsOf(numbers);
    let benefit = 0;
    for (const factors of places) {
      let product = 1;
      for (const place of factors) product *= drawn[place]!;
      benefit += product;
    }
    const worth = worthOfMonths(drawn[buildPlace]!);
    return benefit * worth.benefits - perYear.total * worth.running - once.total;
  };
}

/** Present value of a benefit, and of a running cost, of 1 a year, by months of building. */
function monthsWorth(input: CaseInput): (buildMonths: number) => { benefits: number; running: number } {
  const rate = monthlyRate(input.yearlyRate ?? caseDefaults.yearlyRate);
  const result = { benefits: 0, running: 0 };
  const { months } = timingOf(input, 0);
  const ofMonth = Float64Array.from({ length: months + 1 }, (_, month) => 1 / (12 * (1 + rate) ** month));
  return (buildMonths) => {
    const timing = timingOf(input, buildMonths);
    result.benefits = 0;
    result.running = 0;
    for (let month = 1; month <= months; month++) {
      result.benefits += benefitShare(month, timing) * ofMonth[month]!;
      result.running += runningShare(month, timing) * ofMonth[month]!;
    }
    return result;
  };
}
