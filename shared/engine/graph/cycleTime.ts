import { parallelTime } from '../metrics/parallelTime.ts';
import type { Block, Graph } from './graph.ts';

/**
 * Mean time of a case when node n takes `times[n]`: visits times time, except that of branches which run at the same time
 * only the longest counts. Parts of a map that no flow joins (pools) run beside each other; the longest is the map's.
 */
export const cycleTime = (graph: Graph, times: readonly number[]): number => timing(graph, times).caseMinutes;

/** A cycle time that can be asked what it would be if some nodes took another time. */
export interface Timing {
  readonly caseMinutes: number;
  /** `spent`: by how much the minutes a case spends at a node (visits times time) change. */
  caseMinutesWith(spent: ReadonlyMap<number, number>): number;
  /**
   * For each node the share (0–1) of its minutes that lengthens a case: 0 where something longer runs beside it. Share times visits times
   * time, summed over all nodes, is the cycle time.
   */
  feltShares(): readonly number[];
}

/** Computes the cycle time once; a question about a few nodes then looks only at the blocks that they lie in. */
export function timing(graph: Graph, times: readonly number[]): Timing {
  const { blocks, component } = graph;
  const holders = holdersOf(graph);
  const spent = graph.visits.map((visits, node) => visits * times[node]!);
  const branchMinutes: (readonly number[])[] = [];
  const savedMinutes: number[] = [];
  for (const block of blocks) {
    const sums = block.branches.map(({ nodes }) => nodes.reduce((sum, node) => sum + spent[node]!, 0));
    const saved = savedBy(block, graph.visits[block.split]!, sums);
    branchMinutes.push(sums);
    savedMinutes.push(saved);
    spent[block.split] = spent[block.split]! - saved;
  }
  const byPart: number[] = [];
  spent.forEach((minutes, node) => {
    const part = component[node]!;
    byPart[part] = (byPart[part] ?? 0) + minutes;
  });
  const longest = (parts: readonly number[]): number => {
    let minutes = 0;
    for (const part of parts) if (part > minutes) minutes = part;
    return minutes;
  };

  const caseMinutesWith = (changes: ReadonlyMap<number, number>): number => {
    const delta = new Map(changes);
    const sums = new Map<number, number[]>();
    const open = new Set<number>();
    const spread = (node: number, minutes: number, after: number): void => {
      for (const { block, branch } of holders.get(node) ?? []) {
        if (block <= after) continue;
        const known = sums.get(block) ?? [...branchMinutes[block]!];
        known[branch] = known[branch]! + minutes;
        sums.set(block, known);
        open.add(block);
      }
    };
    for (const [node, minutes] of changes) spread(node, minutes, -1);
    // Inner blocks come first, as they did in the base: what they save changes the ones around them.
    while (open.size > 0) {
      const next = Math.min(...open);
      open.delete(next);
      const { split } = blocks[next]!;
      const more = savedMinutes[next]! - savedBy(blocks[next]!, graph.visits[split]!, sums.get(next)!);
      delta.set(split, (delta.get(split) ?? 0) + more);
      spread(split, more, next);
    }
    const parts = [...byPart];
    for (const [node, minutes] of delta) parts[component[node]!] = parts[component[node]!]! + minutes;
    return longest(parts);
  };
  const feltShares = (): readonly number[] => {
    const caseMinutes = longest(byPart);
    const counts = byPart.indexOf(caseMinutes);
    const byBranch = blocks.map((block, index) =>
      noneLonger(block, graph.visits[block.split]!, branchMinutes[index]!),
    );
    return graph.ids.map((_, node) => {
      if (component[node] !== counts) return 0;
      let share = 1;
      for (const { block, branch } of holders.get(node) ?? []) share *= byBranch[block]![branch]!;
      return share;
    });
  };
  return { caseMinutes: longest(byPart), caseMinutesWith, feltShares };
}

/** For each branch of a block the chance that no longer one is taken: then its time counts (`parallelTime` sums by the same chances). */
function noneLonger({ branches }: Block, rounds: number, sums: readonly number[]): number[] {
  const chances = branches.map(() => 1);
  if (!(rounds > 0) || !Number.isFinite(rounds)) return chances;
  const timeOf = (index: number): number => {
    const { share } = branches[index]!;
    return share > 0 ? sums[index]! / share : 0;
  };
  let chance = 1;
  for (const index of branches.map((_, at) => at).toSorted((a, b) => timeOf(b) - timeOf(a))) {
    chances[index] = chance;
    chance *= 1 - branches[index]!.share;
  }
  return chances;
}

/** Minutes that a case does not feel because branches run beside each other. */
function savedBy({ branches }: Block, rounds: number, sums: readonly number[]): number {
  if (!(rounds > 0) || !Number.isFinite(rounds)) return 0;
  const together = parallelTime(
    branches.map(({ share }, index) => ({ share, time: share > 0 ? sums[index]! / (rounds * share) : 0 })),
  );
  return sums.reduce((sum, minutes) => sum + minutes, 0) - rounds * together;
}

type Holders = ReadonlyMap<number, readonly { readonly block: number; readonly branch: number }[]>;
const knownHolders = new WeakMap<Graph, Holders>();

/** The branches that each node lies in. */
function holdersOf(graph: Graph): Holders {
  let holders = knownHolders.get(graph);
  if (!holders) {
    const made = new Map<number, { block: number; branch: number }[]>();
    graph.blocks.forEach(({ branches }, block) =>
      branches.forEach(({ nodes }, branch) => {
        for (const node of nodes) {
          const list = made.get(node);
          if (list) list.push({ block, branch });
          else made.set(node, [{ block, branch }]);
        }
      }),
    );
    holders = made;
    knownHolders.set(graph, holders);
  }
  return holders;
}
