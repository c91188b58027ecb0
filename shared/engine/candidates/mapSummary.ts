import type { MapFacts } from '../facts/mapFacts.ts';

/** What patterns ask of a map as a whole, computed once. */
export interface MapSummary {
  /** Customers see the outcome, by what the map or its steps say. */
  readonly isServing: boolean;
  readonly asksForFeedback: boolean;
  /** Where the case ends for the customer. */
  readonly lastStepId: string | null;
  readonly hands: number;
  readonly handsOnEnquiries: number;
  /** How many different hands write each data object. */
  readonly writersOf: ReadonlyMap<string, number>;
}

export function summaryOf({ map, steps }: MapFacts): MapSummary {
  const hands = new Set<string>();
  const handsOnEnquiries = new Set<string>();
  const writers = new Map<string, Set<string>>();
  let isServing = map.isCustomerFacing;
  let asksForFeedback = false;
  let lastStepId: string | null = null;
  for (const { id, step, words, performer, writes, next, visits } of steps) {
    if (performer) hands.add(performer.key);
    if (performer && words.topics.has('enquiry')) handsOnEnquiries.add(performer.key);
    isServing ||= step.isTouchpoint || words.topics.has('shipping');
    asksForFeedback ||= words.topics.has('feedback');
    if (lastStepId === null && next.length === 0 && visits > 0) lastStepId = id;
    for (const { dataObjectId } of writes) {
      const set = writers.get(dataObjectId) ?? new Set();
      writers.set(dataObjectId, set.add(performer?.key ?? id));
    }
  }
  return {
    isServing,
    asksForFeedback,
    lastStepId,
    hands: hands.size,
    handsOnEnquiries: handsOnEnquiries.size,
    writersOf: new Map([...writers].map(([id, set]) => [id, set.size])),
  };
}
