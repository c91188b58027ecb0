import { costAt, sumOfCost } from '../facts/costlySteps.ts';
import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import { reworkCost } from '../metrics/rework.ts';
import { isReworkTooHigh } from '../metrics/wastes.ts';
import type { Hit, MapRule } from './rule.ts';

/** Cases go back and are worked on again (waste: defects). */
export const reworkLoop = {
  id: 'rework-loop',
  check(map: MapFacts) {
    return map.graph.loops.flatMap((loop): Hit[] => {
      if (!loop.hasExit || !isReworkTooHigh(loop.repeatShare, map.firm.method.findings)) return [];
      const steps = loop.nodes.flatMap((node) => map.stepById.get(map.graph.ids[node]!) ?? []);
      if (steps.length === 0) return [];
      const costParts = steps.map((step) =>
        costAt(
          step,
          (12 * map.volume.value * reworkCost([{ visits: step.visits, cost: step.values.touch.value }])) / 60,
        ),
      );
      const costPerYear = sumOfCost(costParts);
      return [
        {
          elementIds: steps.map((step) => step.id),
          severity: loop.repeatShare >= 0.2 ? 'serious' : 'notice',
          params: { step: titleOf(steps[0]!), n: steps.length, repeatShare: loop.repeatShare },
          evidence: {
            repeatShare: loop.repeatShare,
            casesPerMonth: map.volume.value,
            costPerCase: costPerYear / (12 * map.volume.value || 1),
          },
          costPerYear,
          costParts,
        },
      ];
    });
  },
} as const satisfies MapRule;
