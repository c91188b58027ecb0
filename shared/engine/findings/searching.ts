import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { MapRule } from './rule.ts';

/** Time goes into looking for things or filing them away (waste: motion). */
export const searching = {
  id: 'searching',
  check({ steps }: MapFacts) {
    return steps
      .filter(({ words, step }) => {
        const isPaperFiling =
          words.verbs.has('file') && (words.topics.has('paper') || words.topics.has('document'));
        return step.type !== 'service' && (words.mainVerb === 'search' || isPaperFiling);
      })
      .map((facts) => {
        const { volume, touch } = facts.values;
        const hoursPerYear = (12 * volume.value * touch.value) / 60;
        return {
          elementIds: [facts.id],
          severity: hoursPerYear >= 50 ? 'notice' : 'info',
          params: { step: titleOf(facts), yearHours: hoursPerYear },
          evidence: { runsPerMonth: volume.value, touchMinutes: touch.value, hoursPerYear },
          costPerYear: hoursPerYear * facts.hourlyCost.value,
        } as const;
      });
  },
} as const satisfies MapRule;
