/** What became of a decision since it was made. */
import type { Candidate } from '../../shared/engine/index.ts';
import type { Decision } from '../../shared/model/index.ts';

export type DecisionState =
  | { readonly kind: 'standing'; readonly candidate: Candidate }
  /** An input, a link, a weight or a rule it rests on is another now. */
  | { readonly kind: 'changed'; readonly candidate: Candidate; readonly before: number; readonly now: number }
  /** Nothing proposes it any more. */
  | { readonly kind: 'gone' };

export interface DecidedEntry {
  readonly decision: Decision;
  readonly state: DecisionState;
}

export function decisionState(decision: Decision, candidate: Candidate | undefined): DecisionState {
  if (!candidate) return { kind: 'gone' };
  const { priority: before } = decision.scores;
  const { value: now } = candidate.priority;
  // From the same inputs a later method may come to something else.
  const isSame = candidate.inputsHash === decision.inputsHash && Math.abs(now - before) < 0.5;
  return isSame
    ? { kind: 'standing', candidate }
    : { kind: 'changed', candidate, before: Math.round(before), now: Math.round(now) };
}

const rank = { gone: 0, changed: 1, standing: 2 } as const;

/** All decisions, those that need another look first, then the newest. */
export function decidedEntries(
  decisions: { readonly [id: string]: Decision },
  candidates: readonly Candidate[],
): readonly DecidedEntry[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return Object.values(decisions)
    .map((decision) => ({ decision, state: decisionState(decision, byId.get(decision.id)) }))
    .sort(
      (a, b) =>
        rank[a.state.kind] - rank[b.state.kind] ||
        b.decision.decidedOn.localeCompare(a.decision.decidedOn) ||
        a.decision.id.localeCompare(b.decision.id),
    );
}
