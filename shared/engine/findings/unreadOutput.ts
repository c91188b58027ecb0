import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { DataMap } from '../facts/dataMap.ts';
import type { MapRule } from './rule.ts';

/** What a step writes is read by nobody on any map (waste: overproduction). */
export const unreadOutput = {
  id: 'unread-output',
  check({ steps, firm }: MapFacts, { readObjects }: DataMap) {
    // Where nobody has drawn a single reader, nothing can be said about readers.
    if (readObjects.size === 0) return [];
    return steps
      .filter(
        ({ writes, step }) =>
          writes.length > 0 &&
          !step.isTouchpoint &&
          writes.every((use) => !readObjects.has(use.dataObjectId)),
      )
      .map((facts) => {
        const hoursPerYear = (12 * facts.values.volume.value * facts.values.touch.value) / 60;
        return {
          elementIds: [facts.id],
          severity: 'notice' as const,
          params: {
            step: titleOf(facts),
            object: firm.dataObjects.get(facts.writes[0]!.dataObjectId)?.name ?? '',
          },
          evidence: { readers: 0, hoursPerYear },
          costPerYear: hoursPerYear * facts.hourlyCost.value,
        };
      });
  },
} as const satisfies MapRule;
