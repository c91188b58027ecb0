/** A result with one assumption alone at either end of its range. */
export interface TornadoEnds {
  readonly low: number;
  readonly high: number;
}

/** Where the bars of a tornado lie, as shares (0–1) of its width. */
export interface TornadoChart {
  /** The result while every assumption is as is likely. */
  readonly base: number;
  /** Where nothing is won or lost; null: too far away to be in the picture. */
  readonly zero: number | null;
  /** In the order given. */
  readonly bars: readonly { readonly from: number; readonly to: number }[];
}

/** Zero belongs into the picture up to this many times the width of all bars together; further away it would press them into a line. */
const ZERO_WITHIN = 1;

/** All bars on one scale about the base (tornado diagram: Howard, 1988); the widest comes first where the caller sorted so. */
export function tornadoChart(ends: readonly TornadoEnds[], base: number): TornadoChart {
  const known = [base, ...ends.flatMap(({ low, high }) => [low, high])];
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const away = Math.max(0, lowest, -highest);
  const hasZero = away <= ZERO_WITHIN * (highest - lowest);
  const left = hasZero ? Math.min(0, lowest) : lowest;
  const width = (hasZero ? Math.max(0, highest) : highest) - left;
  const at = (value: number): number => (width > 0 ? (value - left) / width : 0.5);
  return {
    base: at(base),
    zero: hasZero ? at(0) : null,
    bars: ends.map(({ low, high }) => ({
      from: at(Math.min(low, high, base)),
      to: at(Math.max(low, high, base)),
    })),
  };
}
