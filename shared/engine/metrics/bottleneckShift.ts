/**
 * What a faster station does for a row of stations: the slowest sets the pace. Shifted: another one limits now, and the whole gained less
 * than half of what the station did.
 */
export function bottleneckShift(
  capacities: readonly number[],
  station: number,
  newCapacity: number,
): {
  readonly before: number;
  readonly after: number;
  readonly bottleneckBefore: number;
  readonly bottleneckAfter: number;
  readonly systemGain: number;
  readonly localGain: number;
  readonly isShifted: boolean;
} {
  const changed = capacities.map((capacity, index) => (index === station ? newCapacity : capacity));
  const slowest = (list: readonly number[]): number =>
    list.reduce((best, x, index) => (x < list[best]! ? index : best), 0);
  const bottleneckBefore = slowest(capacities);
  const bottleneckAfter = slowest(changed);
  const before = capacities[bottleneckBefore]!;
  const after = changed[bottleneckAfter]!;
  const systemGain = after / before - 1;
  const localGain = newCapacity / capacities[station]! - 1;
  return {
    before,
    after,
    bottleneckBefore,
    bottleneckAfter,
    systemGain,
    localGain,
    isShifted: bottleneckAfter !== bottleneckBefore && systemGain < localGain / 2,
  };
}

/** Station with the longest mean uninterrupted busy period (Roser, Nakano, Tanaka 2001), and the means. */
export function longestActivePeriod(periods: { readonly [station: string]: readonly number[] }): {
  readonly means: { readonly [station: string]: number };
  readonly bottleneck: string | null;
} {
  const means = Object.fromEntries(
    Object.entries(periods).map(([id, list]) => [id, list.reduce((a, b) => a + b, 0) / list.length]),
  );
  const ordered = Object.entries(means).toSorted(([, a], [, b]) => b - a);
  return { means, bottleneck: ordered[0]?.[0] ?? null };
}
