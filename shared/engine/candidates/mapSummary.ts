import type { MapFacts } from '../facts/mapFacts.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import { readWords } from '../facts/words.ts';
import type { Topic } from '../method/lexicon/lexicon.ts';

/** What patterns ask of a map as a whole, computed once. */
export interface MapSummary {
  /** What the name of the map is about. */
  readonly topics: ReadonlySet<Topic>;
  /** Customers see the outcome, by what the map or its steps say. */
  readonly isServing: boolean;
  readonly asksForFeedback: boolean;
  /** The last step that customers notice; none where that is paying, at which nobody wants to be asked anything. */
  readonly lastStepId: string | null;
  readonly hands: number;
  readonly handsOnEnquiries: number;
  /** How many different hands write each data object. */
  readonly writersOf: ReadonlyMap<string, number>;
}

export function summaryOf(facts: MapFacts): MapSummary {
  const { map, steps, language, firm } = facts;
  const hands = new Set<string>();
  const handsOnEnquiries = new Set<string>();
  const writers = new Map<string, Set<string>>();
  let isServing = map.isCustomerFacing;
  let asksForFeedback = false;
  for (const { id, step, words, performer, writes } of steps) {
    if (performer) hands.add(performer.key);
    if (performer && words.topics.has('enquiry')) handsOnEnquiries.add(performer.key);
    isServing ||= step.isTouchpoint || words.topics.has('shipping');
    asksForFeedback ||= words.topics.has('feedback');
    for (const { dataObjectId } of writes) {
      const set = writers.get(dataObjectId) ?? new Set();
      writers.set(dataObjectId, set.add(performer?.key ?? id));
    }
  }
  return {
    topics: readWords(map.name, language, firm.method.lexicons).topics,
    isServing,
    asksForFeedback,
    lastStepId: lastCustomerStep(facts),
    hands: hands.size,
    handsOnEnquiries: handsOnEnquiries.size,
    writersOf: new Map([...writers].map(([id, set]) => [id, set.size])),
  };
}

/** Of the steps that serve the customer the first one behind which no other of them comes. */
function lastCustomerStep({ steps, stepById }: MapFacts): string | null {
  const serves = ({ step, words, visits }: StepFacts): boolean => {
    const isForThem =
      step.isTouchpoint || words.verbs.has('make') || words.verbs.has('send') || words.topics.has('shipping');
    return visits > 0 && isForThem;
  };
  const serving = steps.filter(serves);
  const servingIds = new Set(serving.map((step) => step.id));
  // Ends at the first other one it meets: most steps have one close behind them.
  const isLast = (from: StepFacts): boolean => {
    const seen = new Set([from.id]);
    for (const id of seen) {
      if (id !== from.id && servingIds.has(id)) return false;
      for (const next of stepById.get(id)?.next ?? []) seen.add(next.id);
    }
    return true;
  };
  const last = serving.find(isLast);
  return last && !last.words.topics.has('payment') ? last.id : null;
}
