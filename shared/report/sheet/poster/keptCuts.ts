/** Cuts of a poster that a person moved: whether they still go with its sheets, and how far each may be moved. */

export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** Between which places a cut may lie while those beside it stay, px of the map. */
export interface CutRange {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** Least that a sheet shows between two cuts, px of the map. */
const LEAST_PART = 1;
/** What sums of lengths may be off by, px. */
const ROUNDING = 0.01;

/**
 * The kept cuts that lie on a stretch, in order, where each part still fits on its sheet and they take no more than one sheet beyond the
 * fewest; else null: the map, the paper or the size is another by now. `longestOf` answers what each of so many parts may hold.
 */
export function keptCuts(
  kept: readonly number[],
  { from, length }: Stretch,
  {
    fewest,
    longestOf,
  }: { readonly fewest: number; readonly longestOf: (parts: number) => readonly number[] },
): readonly number[] | null {
  const end = from + length;
  const at = [...new Set(kept)].filter((cut) => cut > from && cut < end).toSorted((a, b) => a - b);
  const parts = at.length + 1;
  if (parts > fewest + 1) return null;
  const edges = [from, ...at, end];
  const fits = longestOf(parts).every((most, part) => edges[part + 1]! - edges[part]! <= most + ROUNDING);
  return fits ? at : null;
}

/** How far each cut may be moved so that the two parts that it joins still fit on their sheets. */
export function cutRanges(
  cuts: readonly number[],
  { from, length }: Stretch,
  longest: readonly number[],
): CutRange[] {
  const edges = [from, ...cuts, from + length];
  return cuts.map((at, index) => {
    const [before, after] = [edges[index]!, edges[index + 2]!];
    return {
      at,
      low: Math.min(at, Math.max(before + LEAST_PART, after - longest[index + 1]!)),
      high: Math.max(at, Math.min(after - LEAST_PART, before + longest[index]!)),
    };
  });
}
