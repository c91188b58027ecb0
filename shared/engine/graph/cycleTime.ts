import { parallelTime } from '../metrics/parallelTime.ts';
import type { Graph } from './graph.ts';

/**
 * Mean time of a case when node n takes `times[n]`: visits times time, except that of branches which run at the same time
 * only the longest counts. Parts of a map that no flow joins (pools) run beside each other; the longest is the map's.
 */
export function cycleTime(graph: Graph, times: readonly number[]): number {
  const spent = graph.visits.map((visits, node) => visits * times[node]!);
  for (const block of graph.blocks) {
    const rounds = graph.visits[block.split]!;
    if (!(rounds > 0) || !Number.isFinite(rounds)) continue;
    const sums = block.branches.map(({ nodes }) => nodes.reduce((sum, node) => sum + spent[node]!, 0));
    const together = parallelTime(
      block.branches.map(({ share }, index) => ({
        share,
        time: share > 0 ? sums[index]! / (rounds * share) : 0,
      })),
    );
    const saved = sums.reduce((sum, time) => sum + time, 0) - rounds * together;
    spent[block.split] = spent[block.split]! - saved;
  }
  const byPart = new Map<number, number>();
  spent.forEach((time, node) => {
    const part = graph.component[node]!;
    byPart.set(part, (byPart.get(part) ?? 0) + time);
  });
  return Math.max(0, ...byPart.values());
}
