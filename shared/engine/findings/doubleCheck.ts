import { costAt, sumOfCost } from '../facts/costlySteps.ts';
import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { Hit, MapRule } from './rule.ts';

/** The same hands check twice in a row (waste: extra processing). */
export const doubleCheck = {
  id: 'double-check',
  check({ steps, stepById }: MapFacts) {
    /** Two that lead to each other are one finding, told from the first of them. */
    const told = new Map<string, string>();
    return steps.flatMap((facts): Hit[] => {
      if (!facts.words.verbs.has('check')) return [];
      const other = facts.next
        .flatMap(({ id }) => stepById.get(id) ?? [])
        .find(
          (next) =>
            next.words.verbs.has('check') && next.performer && next.performer.key === facts.performer?.key,
        );
      if (!other || told.get(other.id) === facts.id) return [];
      told.set(facts.id, other.id);
      const hoursPerYear = (12 * other.values.volume.value * other.values.touch.value) / 60;
      const costParts = [costAt(other, hoursPerYear)];
      return [
        {
          elementIds: [facts.id, other.id],
          severity: 'info',
          params: { step: titleOf(facts), other: titleOf(other) },
          evidence: { hoursPerYearOfSecond: hoursPerYear },
          costPerYear: sumOfCost(costParts),
          costParts,
        },
      ];
    });
  },
} as const satisfies MapRule;
