import type { Arc, Block, SplitKind } from './graph.ts';

/** The parts that run at the same time: from each parallel or inclusive split to the nearest node that all its branches reach; inner blocks first. */
export function findBlocks(out: readonly (readonly Arc[])[], splits: readonly SplitKind[]): Block[] {
  const blocks: Block[] = [];
  splits.forEach((kind, split) => {
    if (kind !== 'parallel' && kind !== 'inclusive') return;
    const arcs = out[split]!.filter((arc) => arc.share > 0);
    if (arcs.length < 2) return;
    const join = nearestCommon(
      out,
      arcs.map((arc) => arc.to),
      split,
    );
    const taken = new Set<number>(join === null ? [split] : [split, join]);
    const branches = arcs.map((arc) => ({ share: arc.share, nodes: reachable(out, arc.to, taken) }));
    blocks.push({ split, join, branches });
  });
  const size = (block: Block): number => block.branches.reduce((sum, branch) => sum + branch.nodes.length, 0);
  return blocks.toSorted((a, b) => size(a) - size(b) || a.split - b.split);
}

function nearestCommon(
  out: readonly (readonly Arc[])[],
  from: readonly number[],
  split: number,
): number | null {
  const farthest = new Map<number, { branches: number; distance: number }>();
  for (const start of from) {
    for (const [node, distance] of distances(out, start, split)) {
      const entry = farthest.get(node);
      if (entry) {
        entry.branches++;
        entry.distance = Math.max(entry.distance, distance);
      } else farthest.set(node, { branches: 1, distance });
    }
  }
  let join: number | null = null;
  let best = Infinity;
  for (const [node, { branches, distance }] of farthest) {
    if (branches === from.length && distance < best) {
      join = node;
      best = distance;
    }
  }
  return join;
}

function distances(out: readonly (readonly Arc[])[], start: number, stop: number): Map<number, number> {
  const distance = new Map([[start, 0]]);
  const queue = [start];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    for (const { to } of out[node]!) {
      if (to === stop || distance.has(to)) continue;
      distance.set(to, distance.get(node)! + 1);
      queue.push(to);
    }
  }
  return distance;
}

/** Nodes from `start` on that no earlier branch has taken; marks them as taken. */
function reachable(out: readonly (readonly Arc[])[], start: number, taken: Set<number>): number[] {
  if (taken.has(start)) return [];
  const nodes = [start];
  taken.add(start);
  for (let head = 0; head < nodes.length; head++) {
    for (const { to } of out[nodes[head]!]!) {
      if (taken.has(to)) continue;
      taken.add(to);
      nodes.push(to);
    }
  }
  return nodes;
}
