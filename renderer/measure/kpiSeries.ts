import type { Doc, Kpi, Measurement } from '../../shared/model/index.ts';

export interface KpiSeries {
  readonly kpi: Kpi;
  readonly objectiveTitle: string;
  /** Oldest first. */
  readonly measurements: readonly Measurement[];
}

/** All KPIs in the order of their objectives, with their measurements by date. */
export function kpiSeries(doc: Pick<Doc, 'kpi' | 'objective' | 'measurement'>): KpiSeries[] {
  const measurements = Object.values(doc.measurement);
  return Object.values(doc.kpi)
    .toSorted(
      (a, b) =>
        (doc.objective[a.objectiveId]?.order ?? 0) - (doc.objective[b.objectiveId]?.order ?? 0) ||
        a.order - b.order ||
        (a.id < b.id ? -1 : 1),
    )
    .map((kpi) => ({
      kpi,
      objectiveTitle: doc.objective[kpi.objectiveId]?.title ?? '',
      measurements: measurements
        .filter(({ kpiId }) => kpiId === kpi.id)
        .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    }));
}

/** Where a value lies on the way from baseline (0) to target (1); beyond either end it is below 0 or above 1. Null without both ends. */
export function progressShare(kpi: Pick<Kpi, 'baseline' | 'target'>, value: number): number | null {
  if (kpi.baseline === null || kpi.target === null || kpi.baseline === kpi.target) return null;
  return (value - kpi.baseline) / (kpi.target - kpi.baseline);
}
