import type { FirmFacts, FirmRule, Hit } from './rule.ts';

/** An objective that cannot be measured yet: whatever serves it counts less. */
export const vagueObjective = {
  id: 'vague-objective',
  checkFirm({ strategy, smart, firm }: FirmFacts) {
    const limits = firm.method.aims;
    const objectives = new Map(strategy.kpis.map(({ objective }) => [objective.id as string, objective]));
    return [...objectives.values()].flatMap((objective): Hit[] => {
      const result = smart[objective.id];
      if (!result || result.total >= limits.smartBelow) return [];
      return [
        {
          elementIds: [objective.id],
          mapIds: [],
          severity: 'info',
          params: { objective: objective.title, total: result.total },
          evidence: { lettersMet: result.total, lettersNeeded: limits.smartBelow },
          costPerYear: null,
        },
      ];
    });
  },
} as const satisfies FirmRule;
