import type { DataMap } from '../facts/dataMap.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import { costAt, oneHit, workHoursPerYear } from '../facts/costlySteps.ts';
import type { MapRule } from './rule.ts';

/** What steps write is read by nobody on any map (waste: overproduction); one finding a map. */
export const unreadOutput = {
  id: 'unread-output',
  check({ steps, firm }: MapFacts, { readObjects }: DataMap) {
    // Where nobody has drawn a single reader, nothing can be said about readers.
    if (readObjects.size === 0) return [];
    const idle = steps
      .filter(
        ({ writes, step }) =>
          writes.length > 0 &&
          !step.isTouchpoint &&
          writes.every((use) => !readObjects.has(use.dataObjectId)),
      )
      .map((facts) => {
        const hoursPerYear = workHoursPerYear(facts);
        return { facts, hoursPerYear, cost: costAt(facts, hoursPerYear) };
      });
    return oneHit(idle, {
      severity: 'notice',
      params: ({ writes }) => ({ object: firm.dataObjects.get(writes[0]!.dataObjectId)?.name ?? '' }),
      evidence: () => ({ readers: 0 }),
    });
  },
} as const satisfies MapRule;
