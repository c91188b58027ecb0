/** A stretch that no cut should go through; its ends are free. */
export interface Solid {
  readonly from: number;
  readonly to: number;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Least that a part may be long, px. */
const LEAST_PART = 0.01;
/** What sums of lengths are off by, far below what any printer shows. */
const ROUNDING = 1e-6;

/**
 * Cuts of a stretch into parts no longer than `most` of which as few go through a solid as any cuts of it do, exactly: for each cut and each
 * number of crossings before it, all places that it can have are known as ranges; of these, those nearest to even parts are taken. Null
 * where the parts do not reach the end.
 */
export function clearCuts(
  { from, length }: { readonly from: number; readonly length: number },
  solids: readonly Solid[],
  most: readonly number[],
): readonly number[] | null {
  const end = from + length;
  const gaps = gapsOf(solids, { low: from, high: end });
  const cuts = most.length - 1;
  // By cut, then by crossings up to it: where it can lie.
  const reached: Range[][][] = [[[{ low: from, high: from }]]];
  for (let cut = 1; cut <= cuts; cut++) {
    const before = reached[cut - 1]!;
    const bound = { low: from, high: end - LEAST_PART };
    const next = (ranges: readonly Range[] = []) =>
      joined(
        ranges.flatMap(({ low, high }) =>
          common({ low: low + LEAST_PART, high: high + most[cut - 1]! }, bound),
        ),
      );
    reached.push(
      Array.from({ length: before.length + 1 }, (_, crossings) => {
        const free = next(before[crossings]).flatMap((range) => gaps.flatMap((gap) => common(range, gap)));
        return joined([...free, ...next(before[crossings - 1])]);
      }),
    );
  }
  const last = { low: end - most[cuts]! - ROUNDING, high: end };
  const crossings = reached[cuts]!.findIndex((ranges) =>
    ranges.some((range) => common(range, last).length > 0),
  );
  return crossings < 0 ? null : traced(reached, { gaps, most, from, length, last, crossings });
}

interface Trace {
  readonly gaps: readonly Range[];
  readonly most: readonly number[];
  readonly from: number;
  readonly length: number;
  readonly last: Range;
  readonly crossings: number;
}

/** From the last cut back to the first: each where the one behind it can be reached from. */
function traced(reached: readonly Range[][][], trace: Trace): number[] {
  const { gaps, most, from, length } = trace;
  const cuts = most.length - 1;
  const found: number[] = [];
  let { last: window, crossings } = trace;
  for (let cut = cuts; cut >= 1; cut--) {
    const ideal = from + (length * cut) / most.length;
    const at = nearest(
      reached[cut]![crossings]!.flatMap((range) => common(range, window)),
      ideal,
    );
    found.unshift(at);
    window = { low: at - most[cut - 1]! - ROUNDING, high: at - LEAST_PART + ROUNDING };
    const isFree = gaps.some(({ low, high }) => low <= at && at <= high);
    const canStay = reached[cut - 1]![crossings]?.some((range) => common(range, window).length > 0) ?? false;
    if (!(isFree && canStay)) crossings -= 1;
  }
  return found;
}

function nearest(ranges: readonly Range[], ideal: number): number {
  const places = ranges.map(({ low, high }) => Math.min(high, Math.max(low, ideal)));
  return places.reduce((best, at) => (Math.abs(at - ideal) < Math.abs(best - ideal) ? at : best));
}

/** What lies between the solids, as far as the stretch goes; places between solids that touch are ranges of one point. */
function gapsOf(solids: readonly Solid[], { low, high }: Range): Range[] {
  const gaps: Range[] = [];
  let start = low;
  for (const { from, to } of solids.toSorted((a, b) => a.from - b.from)) {
    if (to <= start) continue;
    if (from >= high) break;
    if (from >= start) gaps.push({ low: start, high: from });
    start = to;
  }
  if (start <= high) gaps.push({ low: start, high });
  return gaps;
}

function common(a: Range, b: Range): Range[] {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  return low <= high ? [{ low, high }] : [];
}

/** The same places as ranges that do not touch. */
function joined(ranges: readonly Range[]): Range[] {
  const all: { low: number; high: number }[] = [];
  for (const { low, high } of ranges.toSorted((a, b) => a.low - b.low)) {
    const last = all.at(-1);
    if (last && low <= last.high) last.high = Math.max(last.high, high);
    else all.push({ low, high });
  }
  return all;
}
