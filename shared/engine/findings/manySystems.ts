import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { MapRule } from './rule.ts';

/** One step needs several programs side by side (waste: motion). */
export const manySystems = {
  id: 'many-systems',
  check({ steps, firm }: MapFacts) {
    return steps
      .filter(({ systems }) => systems.length > firm.method.findings.systemsPerStep)
      .map((facts) => ({
        elementIds: [facts.id],
        severity: 'notice' as const,
        params: {
          step: titleOf(facts),
          n: facts.systems.length,
          systems: facts.systems.map((system) => system.name).join(', '),
        },
        evidence: { systems: facts.systems.length, runsPerMonth: facts.values.volume.value },
        costPerYear: null,
      }));
  },
} as const satisfies MapRule;
