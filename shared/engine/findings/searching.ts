import type { MapFacts } from '../facts/mapFacts.ts';
import { costAt, oneHit, workHoursPerYear } from '../facts/costlySteps.ts';
import type { MapRule } from './rule.ts';

/** Time goes into looking for things or filing them away (waste: motion); one finding a map. */
export const searching = {
  id: 'searching',
  check({ steps }: MapFacts) {
    const searches = steps
      .filter(({ words, step }) => {
        const isPaperFiling =
          words.verbs.has('file') && (words.topics.has('paper') || words.topics.has('document'));
        return step.type !== 'service' && (words.mainVerb === 'search' || isPaperFiling);
      })
      .map((facts) => {
        const hoursPerYear = workHoursPerYear(facts);
        return { facts, hoursPerYear, cost: costAt(facts, hoursPerYear) };
      });
    return oneHit(searches, {
      severity: searches.reduce((sum, { hoursPerYear }) => sum + hoursPerYear, 0) >= 50 ? 'notice' : 'info',
      evidence: ({ values }) => ({ runsPerMonth: values.volume.value, touchMinutes: values.touch.value }),
    });
  },
} as const satisfies MapRule;
