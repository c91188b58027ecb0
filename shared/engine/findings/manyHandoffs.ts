import type { MapFacts } from '../facts/mapFacts.ts';
import { isHandover } from '../metrics/wastes.ts';
import type { MapRule } from './rule.ts';

/** A case changes departments again and again (waste: transport). */
export const manyHandoffs = {
  id: 'many-handoffs',
  check({ steps, stepById, map, metrics, firm }: MapFacts) {
    if (metrics.withheldBecause) return [];
    let handoffsPerCase = 0;
    const receivers = new Set<string>();
    for (const step of steps) {
      for (const { id, share } of step.next) {
        const other = stepById.get(id);
        if (!isHandover(step.performer?.department ?? null, other?.performer?.department ?? null)) continue;
        handoffsPerCase += step.visits * share;
        receivers.add(id);
      }
    }
    if (handoffsPerCase < firm.method.findings.handoffsPerCase) return [];
    return [
      {
        elementIds: [...receivers],
        severity: handoffsPerCase >= 2 * firm.method.findings.handoffsPerCase ? 'serious' : 'notice',
        params: { map: map.name, handoffs: handoffsPerCase },
        evidence: { handoffsPerCase, limitPerCase: firm.method.findings.handoffsPerCase },
        costPerYear: null,
      },
    ];
  },
} as const satisfies MapRule;
