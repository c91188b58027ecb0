/** Who gains and who loses when the strategy changes: two analyses of the same maps, before and after. */
import type { Analysis, Candidate, Label } from '../analysis.ts';

export interface GroundMove {
  readonly candidate: Candidate;
  readonly before: number;
  readonly after: number;
  /** Place in the ranking, from 1. */
  readonly rankBefore: number;
  readonly rankAfter: number;
  readonly labelBefore: Label;
}

/** Points of priority below which nobody would see a difference. */
const LEAST = 0.5;

/** Candidates whose priority moved, those that lose most first, then those that gain. Candidates that came or went are left out. */
export function groundMoved(before: Analysis, after: Analysis): readonly GroundMove[] {
  const rankBefore = new Map(before.candidates.map((one, index) => [one.id, { one, rank: index + 1 }]));
  return after.candidates
    .flatMap((candidate, index): GroundMove[] => {
      const known = rankBefore.get(candidate.id);
      if (!known || known.one === candidate) return [];
      const move = {
        candidate,
        before: known.one.priority.value,
        after: candidate.priority.value,
        rankBefore: known.rank,
        rankAfter: index + 1,
        labelBefore: known.one.label,
      };
      const isSeen = Math.abs(move.after - move.before) >= LEAST || move.labelBefore !== candidate.label;
      return isSeen ? [move] : [];
    })
    .toSorted(
      (a, b) => a.after - a.before - (b.after - b.before) || (a.candidate.id < b.candidate.id ? -1 : 1),
    );
}
