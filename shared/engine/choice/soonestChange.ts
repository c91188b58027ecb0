import type { WeightRange } from './weightRanges.ts';

export interface SoonestChange {
  readonly criterionId: string;
  readonly weight: number;
  /** Beyond this weight another option comes first. */
  readonly limit: number;
  readonly isLess: boolean;
}

/** The limit that lies nearest to the weight of today; null where no single criterion changes the winner. */
export function soonestChange(ranges: readonly WeightRange[]): SoonestChange | null {
  const limits = ranges.flatMap(({ criterionId, weight, low, high }): SoonestChange[] => [
    ...(low > 0 ? [{ criterionId, weight, limit: low, isLess: true }] : []),
    ...(high < 1 ? [{ criterionId, weight, limit: high, isLess: false }] : []),
  ]);
  const away = ({ weight, limit }: SoonestChange) => Math.abs(limit - weight);
  return limits.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
