import { roleLoads } from '../facts/roleLoads.ts';
import type { FirmFacts, FirmRule, Hit } from './rule.ts';

/** A role has more work than its people have time, or hardly any reserve. */
export const overload = {
  id: 'overload',
  checkFirm({ firm, maps }: FirmFacts) {
    return roleLoads(firm, maps).flatMap(
      ({ role, utilisation, hoursPerMonth, capacityHoursPerMonth, steps }): Hit[] => {
        if (utilisation < firm.method.findings.loadShare) return [];
        const backlog = Math.max(0, hoursPerMonth - capacityHoursPerMonth);
        return [
          {
            elementIds: steps.map((step) => step.id),
            mapIds: maps
              .filter((map) => steps.some((step) => map.stepById.has(step.id)))
              .map((map) => map.map.id),
            severity: utilisation >= 1 ? 'serious' : 'notice',
            params: { role: role.name, loadShare: utilisation },
            evidence: {
              hoursPerMonth,
              capacityHoursPerMonth,
              utilisationShare: utilisation,
              backlogGrowthHoursPerMonth: backlog,
            },
            costPerYear: null,
          },
        ];
      },
    );
  },
} as const satisfies FirmRule;
