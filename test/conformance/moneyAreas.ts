import { kernels } from '../../shared/engine/kernels.ts';
import { area, type Areas } from './area.ts';

type Three = readonly [number, number, number];
interface ReferenceCase {
  readonly build: number;
  readonly run: number;
  readonly rate_disc: number;
  readonly years: number;
  readonly hours: Three;
  readonly hourly: Three;
}
/** What the vector with its percentiles refers to. */
const drawnCase: ReferenceCase = {
  build: 8000,
  run: 1500,
  rate_disc: 0.1,
  years: 3,
  hours: [150, 300, 500],
  hourly: [25, 30, 40],
};

const yearly = (years: number, build: number, net: number) => [-build, ...Array<number>(years).fill(net)];

export const moneyAreas: Areas = {
  IRR: area((x: { flows?: number[]; cases?: number[][] }) => {
    if (x.cases) return { irr: x.cases.map((flows) => kernels.internalRate(flows).rate) };
    const rate = (years: number) => kernels.internalRate(x.flows!.slice(0, years + 1)).rate;
    return { irr_5y: rate(5), irr_4y: rate(4), irr_2y: rate(2), irr: rate(x.flows!.length) };
  }),
  MIRR: area((x: { flows: number[]; finance: number; reinvest: number; reinvest_b: number }) => ({
    mirr_5y: kernels.modifiedRate(x.flows, x.finance, x.reinvest),
    mirr_3y: kernels.modifiedRate(x.flows.slice(0, 4), x.finance, x.reinvest),
    mirr_5y_14: kernels.modifiedRate(x.flows, x.finance, x.reinvest_b),
  })),
  'NPV (Excel, end of period)': area((x: { cases: { rate: number; flows: number[] }[] }) => ({
    npv: x.cases.map(({ rate, flows }) => kernels.netPresentValueEndOfPeriod(rate, flows)),
  })),
  NPV: area(({ rate, flows }: { rate: number; flows: number[] }) => ({
    npv_excel: kernels.netPresentValueEndOfPeriod(rate, flows),
  })),
  'case-npv': area(({ rate, flows }: { rate: number; flows: number[] }) => {
    const worth = kernels.measureFlows(flows, rate);
    return {
      npv: worth.netPresentValue,
      irr: worth.internalRate.rate,
      payback_years: worth.paybackYears,
      discounted_payback_years: worth.discountedPaybackYears,
      roi: worth.returnOnInvestment,
      profitability_index: worth.profitabilityIndex,
    };
  }),
  'case-saving': area((x: { [name: string]: number }) => {
    const result = kernels.saving({
      volumePerMonth: x['volume_month']!,
      touchMinutes: x['min']!,
      autoShare: x['auto']!,
      exceptions: x['exceptions']!,
      hourlyCost: x['rate']!,
      cashableShare: x['cashable']!,
      runCostPerYear: x['run_cost_year']!,
      buildCost: x['build_cost']!,
    });
    return {
      hours_year: result.hoursPerYear,
      saving_year: result.moneyPerYear,
      net_year: result.netPerYear,
      payback_months: result.paybackMonths,
    };
  }),
  'monte-carlo': area((x: Partial<ReferenceCase>) => {
    const { build, run, rate_disc, years, hours, hourly } = { ...drawnCase, ...x };
    const result = kernels.monteCarlo({
      spans: [hours, hourly],
      shape: 'triangular',
      draws: 20_000,
      seed: 1,
      valueOf: ([time, rate]) =>
        kernels.netPresentValue(rate_disc, yearly(years, build, time! * rate! - run)),
    });
    return {
      annuity: kernels.annuity(rate_disc, years),
      mean_npv: result?.mean,
      p10: result?.p10,
      p50: result?.p50,
      p90: result?.p90,
      prob_positive: result?.positiveShare,
    };
  }),
  sensitivity: area((x: { base: { [driver: string]: number }; pct: number; disc: number; years: number }) => {
    const model = (d: { readonly [driver: string]: number }) =>
      kernels.netPresentValue(x.disc, yearly(x.years, d['build']!, d['hours']! * d['rate']! - d['run']!));
    const bars = kernels.tornado(x.base, model, x.pct);
    return {
      base_npv: model(x.base),
      swing: Object.fromEntries(bars.map(({ driver, swing }) => [driver, swing])),
      breakeven_hours: kernels.breakEven(x.base, 'hours', model),
    };
  }),
};
