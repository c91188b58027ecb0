import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { Hit, MapRule } from './rule.ts';

/** The same hands check twice in a row (waste: extra processing). */
export const doubleCheck = {
  id: 'double-check',
  check({ steps, stepById }: MapFacts) {
    return steps.flatMap((facts): Hit[] => {
      if (!facts.words.verbs.has('check')) return [];
      const other = facts.next
        .flatMap(({ id }) => stepById.get(id) ?? [])
        .find(
          (next) =>
            next.words.verbs.has('check') && next.performer && next.performer.key === facts.performer?.key,
        );
      if (!other) return [];
      const hoursPerYear = (12 * other.values.volume.value * other.values.touch.value) / 60;
      return [
        {
          elementIds: [facts.id, other.id],
          severity: 'info',
          params: { step: titleOf(facts), other: titleOf(other) },
          evidence: { hoursPerYearOfSecond: hoursPerYear },
          costPerYear: hoursPerYear * other.hourlyCost.value,
        },
      ];
    });
  },
} as const satisfies MapRule;
