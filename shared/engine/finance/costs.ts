/** What a case costs hangs on these: days, hours, rates, money, and shares (0–1) of the cost of building or of all that is spent once. */
export const costDrivers = [
  'buildDays',
  'dayRate',
  'integrationCost',
  'dataCleaning',
  'onceCost',
  'trainingHours',
  'hourlyCost',
  'changeShare',
  'contingencyShare',
  'licence',
  'supportShare',
  'reviewHours',
  'runningCost',
] as const;
export type CostDriver = (typeof costDrivers)[number];
export type CostNumbers = { readonly [D in CostDriver]: number };

export interface Costs {
  readonly once: {
    readonly build: number;
    readonly integration: number;
    readonly dataCleaning: number;
    /** Devices, fees, whatever else is paid once. */
    readonly other: number;
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
    readonly other: number;
    readonly total: number;
  };
}

/** What an initiative costs (engine model 1.7): days, rates, hours and money as given, the rest as shares of building. */
export function costsOf(x: CostNumbers): Costs {
  const build = x.buildDays * x.dayRate;
  const training = x.trainingHours * x.hourlyCost;
  const change = build * x.changeShare;
  const planned = build + x.integrationCost + x.dataCleaning + x.onceCost + training + change;
  const contingency = planned * x.contingencyShare;
  const support = build * x.supportShare;
  const review = x.reviewHours * x.hourlyCost;
  return {
    once: {
      build,
      integration: x.integrationCost,
      dataCleaning: x.dataCleaning,
      other: x.onceCost,
      training,
      change,
      contingency,
      total: planned + contingency,
    },
    perYear: {
      licence: x.licence,
      support,
      review,
      other: x.runningCost,
      total: x.licence + support + review + x.runningCost,
    },
  };
}
