/**
 * The value below which `share` (0–1) of the values lie, linear between neighbours (method R-7 of Hyndman and Fan 1996, PERCENTILE.INC in
 * a spreadsheet). Values in any order; null for none.
 */
export const percentile = (values: readonly number[], share: number): number | null =>
  percentileOfSorted(Float64Array.from(values).sort(), share);

/** The same for values that are in order already. */
export function percentileOfSorted(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null;
  const place = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
