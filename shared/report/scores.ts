import type { Candidate, Explained } from '../engine/analysis.ts';

/** Below this confidence a number would claim more than is known: nothing is shown. */
const KNOWN = 0.3;
/** Below this it is a range. */
const SURE = 0.5;

/** A score as it may be printed: a number, a range where it is not sure, null where too little is known. */
export function shownScore(score: Explained, confidence: number): string | null {
  if (confidence < KNOWN) return null;
  if (confidence < SURE && Math.round(score.low) !== Math.round(score.high))
    return `${Math.round(score.low)}–${Math.round(score.high)}`;
  return String(Math.round(score.value));
}

/** The priority as it may be printed. */
export const shownPriority = (candidate: Candidate): string | null =>
  shownScore(candidate.priority, candidate.confidence);
