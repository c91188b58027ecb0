import { saidFrom } from '../method/weights.ts';

/** How much of a score (0–100) may be shown: below a confidence of .5 a range, below .3 nothing but what to ask next. Whole points. */
export type Certainty =
  | { readonly kind: 'score'; readonly score: number; readonly low: number; readonly high: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'unknown' };

interface Scored {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What may be shown of a score that is known with this confidence (0–1). */
export function certaintyOf({ value, low, high }: Scored, confidence: number): Certainty {
  if (confidence < saidFrom.rough) return { kind: 'unknown' };
  const ends = { low: Math.round(low), high: Math.round(high) };
  return confidence < saidFrom.plain
    ? { kind: 'range', ...ends }
    : { kind: 'score', score: Math.round(value), ...ends };
}

/** The score as it may be shown or printed: "72", "50–75"; null where too little is known. */
export function shownScore(scored: Scored, confidence: number): string | null {
  const certainty = certaintyOf(scored, confidence);
  if (certainty.kind === 'unknown') return null;
  if (certainty.kind === 'score') return String(certainty.score);
  return certainty.low === certainty.high ? String(certainty.low) : `${certainty.low}–${certainty.high}`;
}

/** The priority of a candidate as it may be shown or printed. */
export const shownPriority = ({
  priority,
  confidence,
}: {
  readonly priority: Scored;
  readonly confidence: number;
}): string | null => shownScore(priority, confidence);
