import { bundleSize } from '../method/choice.ts';

/** A candidate as far as its neighbours matter. */
export interface Neighbour {
  readonly id: string;
  readonly stepIds: readonly string[];
  /** Data objects and systems that its steps work with. */
  readonly sharedIds: readonly string[];
}
export interface Bundle {
  /** Sorted. */
  readonly candidateIds: readonly string[];
  readonly stepIds: readonly string[];
  /** What at least two of them share. */
  readonly sharedIds: readonly string[];
}

/**
 * Candidates that are better done as one end-to-end initiative (engine model 1.18): three or more, each next to another (same step, or one
 * step leads to the other's) with which it shares a data object or a system. `flows` are pairs of steps, either way round.
 */
export function findBundles(
  candidates: readonly Neighbour[],
  flows: readonly (readonly [string, string])[],
): Bundle[] {
  const nextTo = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    nextTo.set(a, (nextTo.get(a) ?? new Set()).add(b));
  };
  for (const [a, b] of flows) {
    join(a, b);
    join(b, a);
  }
  const inOrder = candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const isSeen = new Set<Neighbour>();
  const bundles: Bundle[] = [];
  for (const first of inOrder) {
    if (isSeen.has(first)) continue;
    const members = [first];
    isSeen.add(first);
    // The list grows while it is walked: members bring in their own neighbours.
    for (const member of members)
      for (const other of inOrder)
        if (!isSeen.has(other) && areNeighbours(member, other, nextTo)) {
          isSeen.add(other);
          members.push(other);
        }
    if (members.length >= bundleSize) bundles.push(bundleOf(members));
  }
  return bundles;
}

function areNeighbours(
  a: Neighbour,
  b: Neighbour,
  nextTo: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (!a.sharedIds.some((id) => b.sharedIds.includes(id))) return false;
  return a.stepIds.some((step) => b.stepIds.some((other) => step === other || nextTo.get(step)?.has(other)));
}

function bundleOf(members: readonly Neighbour[]): Bundle {
  const all = members.flatMap(({ sharedIds }) => [...new Set(sharedIds)]);
  return {
    candidateIds: members.map(({ id }) => id).toSorted(),
    stepIds: [...new Set(members.flatMap(({ stepIds }) => stepIds))].toSorted(),
    sharedIds: [...new Set(all.filter((id, index) => all.indexOf(id) !== index))].toSorted(),
  };
}
