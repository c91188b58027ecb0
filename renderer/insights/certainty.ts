/** How much of a score may be shown: below .5 a range in words, below .3 only what to ask next. */
import type { Candidate, Label } from '../../shared/engine/index.ts';
import { labelOf } from '../../shared/engine/candidates/priority.ts';
import { saidFrom } from '../../shared/engine/method/weights.ts';

export type Certainty =
  | { readonly kind: 'score'; readonly score: number; readonly low: number; readonly high: number }
  | { readonly kind: 'words'; readonly low: Label; readonly high: Label }
  | { readonly kind: 'not-enough' };

export function certaintyOf({ confidence, priority }: Pick<Candidate, 'confidence' | 'priority'>): Certainty {
  if (confidence < saidFrom.rough) return { kind: 'not-enough' };
  if (confidence < saidFrom.plain)
    return { kind: 'words', low: labelOf(priority.low), high: labelOf(priority.high) };
  const [low, score, high] = [priority.low, priority.value, priority.high].map(Math.round) as [
    number,
    number,
    number,
  ];
  return { kind: 'score', score, low, high };
}
