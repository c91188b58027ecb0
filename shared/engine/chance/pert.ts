import type { Span } from '../method/patterns/pattern.ts';
import { betaQuantile, incompleteBeta } from './incompleteBeta.ts';

/** How much more the likely value weighs than an end (Malcolm et al. 1959). */
const LAMBDA = 4;
const TABLE = 512;

/** A PERT distribution over low, likely, high: a beta distribution stretched over the span, lambda 4. */
export interface Pert {
  readonly mean: number;
  readonly deviation: number;
  readonly alpha: number;
  readonly beta: number;
}

export function pert([low, likely, high]: Span): Pert {
  const width = high - low;
  if (width <= 0) return { mean: likely, deviation: 0, alpha: 1, beta: 1 };
  const alpha = 1 + (LAMBDA * (likely - low)) / width;
  const beta = 1 + (LAMBDA * (high - likely)) / width;
  const sum = alpha + beta;
  const deviation = (width / sum) * Math.sqrt((alpha * beta) / (sum + 1));
  return { mean: low + (width * alpha) / sum, deviation, alpha, beta };
}

/** The value below which `share` (0–1) of the draws lie. */
export function pertQuantile(span: Span, share: number): number {
  const { alpha, beta } = pert(span);
  return span[2] > span[0] ? span[0] + (span[2] - span[0]) * betaQuantile(share, alpha, beta) : span[1];
}

/** `pertQuantile` for the many: from a table of shares at even steps of the span, off by less than a five-hundredth of the span anywhere. */
export function pertSampler(span: Span): (share: number) => number {
  const [low, likely, high] = span;
  if (high <= low) return () => likely;
  const { alpha, beta } = pert(span);
  const below = Float64Array.from({ length: TABLE + 1 }, (_, index) =>
    incompleteBeta(index / TABLE, alpha, beta),
  );
  return (share) => {
    let from = 0;
    let to = TABLE;
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (below[middle]! <= share) from = middle;
      else to = middle;
    }
    const step = below[to]! - below[from]!;
    const part = step > 0 ? Math.min(1, Math.max(0, (share - below[from]!) / step)) : 0;
    return low + ((high - low) * (from + part)) / TABLE;
  };
}
