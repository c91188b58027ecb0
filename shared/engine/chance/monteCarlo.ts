import type { Span } from '../method/patterns/pattern.ts';
import { percentileOfSorted } from './percentile.ts';
import { pertSampler } from './pert.ts';
import { uniform } from './philox.ts';
import { triangularQuantile } from './triangular.ts';

export interface MonteCarloInput {
  /** What is uncertain, in the order in which `valueOf` reads it. */
  readonly spans: readonly Span[];
  readonly shape: 'triangular' | 'pert';
  readonly draws: number;
  readonly seed: number;
  /** The result for one draw. The list is used again: read it at once. */
  readonly valueOf: (drawn: Float64Array) => number;
}
export interface MonteCarlo {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of the draws above 0. */
  readonly positiveShare: number;
  /** Mean of the worst tenth: what a bad outcome looks like. */
  readonly worstTenthMean: number;
}

/**
 * The result over many plausible combinations. Each uncertain number has a random stream of its own, so that the same seed gives the same
 * answer and another span beside it moves no other draw. Null for no draws.
 */
export function monteCarlo({ spans, shape, draws, seed, valueOf }: MonteCarloInput): MonteCarlo | null {
  if (!(draws >= 1)) return null;
  const samplers = spans.map((span) =>
    shape === 'pert' ? pertSampler(span) : (share: number) => triangularQuantile(span, share),
  );
  const drawn = new Float64Array(spans.length);
  const results = new Float64Array(Math.floor(draws));
  let sum = 0;
  let positive = 0;
  for (let index = 0; index < results.length; index++) {
    for (let stream = 0; stream < samplers.length; stream++)
      drawn[stream] = samplers[stream]!(uniform(seed, stream, index));
    const result = valueOf(drawn);
    results[index] = result;
    sum += result;
    if (result > 0) positive++;
  }
  results.sort();
  const worst = results.subarray(0, Math.max(1, Math.floor(results.length / 10)));
  const at = (share: number): number => percentileOfSorted(results, share)!;
  return {
    mean: sum / results.length,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    positiveShare: positive / results.length,
    worstTenthMean: worst.reduce((total, x) => total + x, 0) / worst.length,
  };
}
