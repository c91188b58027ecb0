/** What changes for a row of stations of which the slowest sets the pace. */
export interface Shift {
  readonly before: number;
  readonly after: number;
  readonly bottleneckBefore: number;
  readonly bottleneckAfter: number;
  readonly systemGain: number;
  /** Of the station that gains most. */
  readonly localGain: number;
  /** Another station limits now, and the whole gained less than half of what the station did. */
  readonly isShifted: boolean;
}

/** What a faster station does for a row of stations: the slowest sets the pace. */
export function bottleneckShift(capacities: readonly number[], station: number, newCapacity: number): Shift {
  return shiftBetween(
    capacities,
    capacities.map((capacity, index) => (index === station ? newCapacity : capacity)),
  );
}

/** The same where several stations change: capacities (units per time, all above 0) before and after, in one order. */
export function shiftBetween(capacities: readonly number[], changed: readonly number[]): Shift {
  const slowest = (list: readonly number[]): number =>
    list.reduce((best, x, index) => (x < list[best]! ? index : best), 0);
  const bottleneckBefore = slowest(capacities);
  const bottleneckAfter = slowest(changed);
  const before = capacities[bottleneckBefore]!;
  const after = changed[bottleneckAfter]!;
  const systemGain = after / before - 1;
  const localGain = Math.max(...changed.map((capacity, index) => capacity / capacities[index]! - 1));
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
