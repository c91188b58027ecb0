import { created, removed } from '../../changes/index.ts';
import type { Decision } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Says yes, later or no to a candidate; a no needs its reason. The record keeps what it was said about. */
export const setDecision: Command<{ record: Decision }> = {
  name: 'decision.set',
  refuse: (_doc, { record }) =>
    record.verdict === 'rejected' && record.reason.trim() === '' ? 'name-missing' : null,
  plan: (doc, { record }) => {
    const before = doc.decision[record.id];
    return [
      before ? { kind: 'decision', id: record.id, before, after: record } : created('decision', record),
    ];
  },
};

/** Takes a decision back: the candidate is open again. */
export const clearDecision: Command<{ id: string }> = {
  name: 'decision.clear',
  refuse: (doc, { id }) => (doc.decision[id] ? null : 'record-missing'),
  plan: (doc, { id }) => [removed('decision', doc.decision[id]!)],
};
