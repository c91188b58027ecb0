import { costShares } from '../method/finance.ts';

export const costDrivers = [
  'buildDays',
  'dayRate',
  'integration',
  'dataCleaning',
  'trainingHours',
  'hourlyCost',
  'licencePerYear',
  'reviewHoursPerYear',
] as const;
export type CostDriver = (typeof costDrivers)[number];
export type CostNumbers = { readonly [D in CostDriver]: number };

export interface Costs {
  readonly once: {
    readonly build: number;
    readonly integration: number;
    readonly dataCleaning: number;
    readonly training: number;
    /** Explaining, practising, changing habits. */
    readonly change: number;
    readonly contingency: number;
    readonly total: number;
  };
  readonly perYear: {
    readonly licence: number;
    readonly support: number;
    readonly review: number;
    readonly total: number;
  };
}

/** What an initiative costs (engine model 1.7): days, rates, hours and money as given, the rest as shares of building. */
export function costsOf(x: CostNumbers): Costs {
  const build = x.buildDays * x.dayRate;
  const training = x.trainingHours * x.hourlyCost;
  const change = build * costShares.change;
  const planned = build + x.integration + x.dataCleaning + training + change;
  const contingency = planned * costShares.contingency;
  const support = build * costShares.supportPerYear;
  const review = x.reviewHoursPerYear * x.hourlyCost;
  return {
    once: {
      build,
      integration: x.integration,
      dataCleaning: x.dataCleaning,
      training,
      change,
      contingency,
      total: planned + contingency,
    },
    perYear: {
      licence: x.licencePerYear,
      support,
      review,
      total: x.licencePerYear + support + review,
    },
  };
}
