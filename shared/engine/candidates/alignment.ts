/** One way to a KPI: its weight (as a share of the whole or relative) and how far the candidate moves it, -1 … 1. */
export interface KpiPath {
  readonly kpiWeight: number;
  readonly contribution: number;
}
export interface Alignment {
  /** 0–100. */
  readonly score: number;
  readonly helps: number;
  readonly harms: number;
  readonly isMisaligned: boolean;
}

/**
 * Alignment 0–100 as a noisy-or over KPIs: one strong link to the heaviest KPI is enough for 100, several weak ones add up but never
 * beyond. Weights are taken relative to `heaviest`, by default the heaviest of the given paths.
 */
export function alignment(paths: readonly KpiPath[], heaviest?: number): Alignment {
  const most = heaviest ?? Math.max(0, ...paths.map((path) => path.kpiWeight));
  let noHelp = 1;
  let noHarm = 1;
  for (const { kpiWeight, contribution } of paths) {
    const omega = most > 0 ? kpiWeight / most : 0;
    if (contribution >= 0) noHelp *= 1 - omega * contribution;
    else noHarm *= 1 + omega * contribution;
  }
  const helps = 1 - noHelp;
  const harms = 1 - noHarm;
  return { score: 100 * Math.max(0, helps - harms), helps, harms, isMisaligned: harms > helps };
}
