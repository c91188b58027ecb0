import type { Strand } from './strand.ts';

/** Strands of which each runs on or close to another one, directly or by way of others. */
export interface Clashes {
  readonly strands: readonly Strand[];
  readonly clash: (a: Strand, b: Strand) => boolean;
}

/** Nearer than this, lines look like one. */
export const TOO_NEAR = 8;
/** A shorter common stretch is no harm. */
const SHORT = 3;

/** Groups of strands that are too near each other. */
export function clashesIn(strands: readonly Strand[]): Clashes[] {
  const partners = new Map<Strand, Set<Strand>>();
  const link = (a: Strand, b: Strand) => partners.set(a, (partners.get(a) ?? new Set()).add(b));
  for (const run of runsOf(strands)) {
    let active: Strand[] = [];
    for (const strand of run.sort((a, b) => a.low - b.low)) {
      active = active.filter((other) => other.high - strand.low > SHORT);
      for (const other of active) {
        if (Math.abs(strand.at - other.at) >= TOO_NEAR || isDrawn(strand, other)) continue;
        if (Math.min(strand.high, other.high) - strand.low <= SHORT) continue;
        link(strand, other);
        link(other, strand);
      }
      active.push(strand);
    }
  }
  return groupsOf(strands, partners).map((group) => ({
    strands: group,
    clash: (a, b) => partners.get(a)?.has(b) ?? false,
  }));
}

/** Two lines that were drawn stay where they are, whatever they do. */
const isDrawn = (a: Strand, b: Strand): boolean =>
  a.pieces.every(({ line }) => line.isFixed) && b.pieces.every(({ line }) => line.isFixed);

/** Strands in runs of neighbouring places, so that not every pair has to be looked at. */
function runsOf(strands: readonly Strand[]): Strand[][] {
  const runs: Strand[][] = [];
  let last = -Infinity;
  for (const strand of [...strands].sort((a, b) => a.at - b.at)) {
    if (strand.at - last >= TOO_NEAR) runs.push([]);
    runs.at(-1)!.push(strand);
    last = strand.at;
  }
  return runs;
}

function groupsOf(
  strands: readonly Strand[],
  partners: ReadonlyMap<Strand, ReadonlySet<Strand>>,
): Strand[][] {
  const seen = new Set<Strand>();
  const groups: Strand[][] = [];
  for (const first of strands) {
    if (seen.has(first) || !partners.has(first)) continue;
    const group: Strand[] = [first];
    seen.add(first);
    for (const strand of group)
      for (const other of partners.get(strand) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}
