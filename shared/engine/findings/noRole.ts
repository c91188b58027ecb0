import type { MapFacts } from '../facts/mapFacts.ts';
import { isDoneByMachine } from '../facts/infer.ts';
import type { MapRule } from './rule.ts';

/** In a map that says who does what, some steps belong to nobody. */
export const noRole = {
  id: 'no-role',
  check({ steps, map }: MapFacts) {
    const open = steps.filter(
      (facts) => !facts.performer && !isDoneByMachine(facts.step) && facts.step.type !== 'call',
    );
    if (open.length === 0 || open.length === steps.length) return [];
    return [
      {
        elementIds: open.map((facts) => facts.id),
        severity: 'info',
        params: { n: open.length, map: map.name },
        evidence: { steps: open.length, ofSteps: steps.length },
        costPerYear: null,
      },
    ];
  },
} as const satisfies MapRule;
