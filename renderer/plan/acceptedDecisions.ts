import type { Decision, Doc } from '../../shared/model/index.ts';

/** Accepted decisions, highest priority of their day first. */
export const acceptedDecisions = (decisions: Doc['decision']): readonly Decision[] =>
  Object.values(decisions)
    .filter(({ verdict }) => verdict === 'accepted')
    .toSorted((a, b) => b.scores.priority - a.scores.priority || (a.id < b.id ? -1 : 1));
