import { betaQuantile } from './incompleteBeta.ts';

/** A mean with the half width of its confidence interval (Student's t; Law 2015, chapter 9). */
export interface MeanInterval {
  readonly mean: number;
  /** Standard deviation of the sample. */
  readonly deviation: number;
  readonly halfWidth: number;
}

/** Mean of independent values, at `level` (0–1) confidence; null for fewer than two. */
export function meanInterval(values: readonly number[], level = 0.95): MeanInterval | null {
  const count = values.length;
  if (count < 2) return null;
  const mean = values.reduce((sum, x) => sum + x, 0) / count;
  const deviation = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (count - 1));
  const halfWidth = (studentQuantile((1 + level) / 2, count - 1) * deviation) / Math.sqrt(count);
  return { mean, deviation, halfWidth };
}

/**
 * Mean of `before` minus `after`, pair by pair, where both were drawn with the same random numbers: much less of it is noise.
 * Significant: the interval leaves out 0. Null where the lists are not of one length or shorter than two.
 */
export function pairedDifference(
  before: readonly number[],
  after: readonly number[],
  level = 0.95,
): (MeanInterval & { readonly isSignificant: boolean }) | null {
  if (before.length !== after.length) return null;
  const interval = meanInterval(
    before.map((x, index) => x - after[index]!),
    level,
  );
  return interval && { ...interval, isSignificant: Math.abs(interval.mean) > interval.halfWidth };
}

/** The t below which `share` (0.5–1) of Student's distribution with so many degrees of freedom lies. */
export function studentQuantile(share: number, freedom: number): number {
  const x = betaQuantile(2 * (1 - share), freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - x)) / x);
}
