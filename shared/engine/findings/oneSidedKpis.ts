import type { FirmFacts, FirmRule } from './rule.ts';

/** Everything that is measured is cost or time: what customers and staff feel is not seen. */
export const oneSidedKpis = {
  id: 'one-sided-kpis',
  checkFirm({ strategy }: FirmFacts) {
    const { kpis } = strategy;
    const isOneSided =
      kpis.length >= 2 && kpis.every(({ kpi }) => kpi.dimension === 'cost' || kpi.dimension === 'time');
    if (!isOneSided) return [];
    return [
      {
        elementIds: kpis.map(({ kpi }) => kpi.id),
        mapIds: [],
        severity: 'info' as const,
        params: { n: kpis.length },
        evidence: { kpis: kpis.length, dimensions: 'cost, time' },
        costPerYear: null,
      },
    ];
  },
} as const satisfies FirmRule;
