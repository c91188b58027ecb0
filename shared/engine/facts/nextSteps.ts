import type { Graph } from '../graph/graph.ts';

/** For each step node the steps that come directly after it, through events and gateways, with the share of a visit that goes there. */
export function nextSteps(graph: Graph): NextSteps {
  let next = known.get(graph);
  if (!next) {
    next = walkAll(graph);
    known.set(graph, next);
  }
  return next;
}

export type NextSteps = ReadonlyMap<number, readonly { readonly node: number; readonly share: number }[]>;
const known = new WeakMap<Graph, NextSteps>();

function walkAll(graph: Graph): NextSteps {
  const result = new Map<number, readonly { readonly node: number; readonly share: number }[]>();
  graph.kinds.forEach((kind, node) => {
    if (kind === 'step') result.set(node, walk(graph, node));
  });
  return result;
}

function walk(graph: Graph, from: number): { node: number; share: number }[] {
  const reached = new Map<number, number>();
  const seen = new Set<number>();
  const queue: { node: number; share: number }[] = [{ node: from, share: 1 }];
  for (let head = 0; head < queue.length; head++) {
    const { node, share } = queue[head]!;
    for (const arc of graph.out[node]!) {
      const next = share * arc.share;
      if (graph.kinds[arc.to] === 'step') reached.set(arc.to, (reached.get(arc.to) ?? 0) + next);
      else if (!seen.has(arc.to)) {
        seen.add(arc.to);
        queue.push({ node: arc.to, share: next });
      } else {
        // A second way into the same gateway: what waits there takes it along, what was walked already is walked again in vain.
        const waiting = queue.findIndex((entry, index) => index > head && entry.node === arc.to);
        if (waiting !== -1) queue[waiting] = { node: arc.to, share: queue[waiting]!.share + next };
      }
    }
  }
  return [...reached].map(([node, share]) => ({ node, share: Math.min(1, share) }));
}
