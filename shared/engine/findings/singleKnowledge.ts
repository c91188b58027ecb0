import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import { thresholds } from '../method/weights.ts';
import type { MapRule } from './rule.ts';

/** Only one person does it and how is not written down: the work stops when that person is away. */
export const singleKnowledge = {
  id: 'single-knowledge',
  check({ steps, firm }: MapFacts) {
    return steps
      .filter(({ performer, values: { documentation } }) => {
        const people = performer?.role ? firm.roles.get(performer.role.id)?.people : null;
        return people?.value === 1 && documentation.value <= thresholds.documentationGap;
      })
      .map((facts) => ({
        elementIds: [facts.id],
        severity:
          facts.values.documentation.provenance === 'default' ? ('info' as const) : ('notice' as const),
        params: { step: titleOf(facts), role: facts.performer!.name },
        evidence: { people: 1, documentationAnswer: facts.values.documentation.value },
        costPerYear: null,
      }));
  },
} as const satisfies MapRule;
