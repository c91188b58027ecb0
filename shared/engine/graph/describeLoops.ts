import type { Arc, Loop } from './graph.ts';
import { components } from './loops.ts';

/** The loops of a map: their nodes, whether a case can leave, and how often it goes round again. */
export function describeLoops(out: readonly (readonly Arc[])[], visits: readonly number[]): Loop[] {
  return components(out.map((arcs) => arcs.map((arc) => arc.to)))
    .filter((nodes) => nodes.length > 1 || out[nodes[0]!]!.some((arc) => arc.to === nodes[0]))
    .map((nodes) => {
      const members = new Set(nodes);
      const hasExit = nodes.some((node) => out[node]!.some((arc) => !members.has(arc.to) && arc.share > 0));
      return {
        nodes: nodes.toSorted((a, b) => a - b),
        hasExit,
        repeatShare: repeatShareOf(out, members, visits),
      };
    });
}

/** Of the visits to the way in, those that come from inside the loop. */
function repeatShareOf(
  out: readonly (readonly Arc[])[],
  members: ReadonlySet<number>,
  visits: readonly number[],
): number {
  const fromOutside = new Map<number, number>();
  out.forEach((arcs, node) => {
    if (members.has(node)) return;
    for (const arc of arcs) {
      if (members.has(arc.to))
        fromOutside.set(arc.to, (fromOutside.get(arc.to) ?? 0) + visits[node]! * arc.weight);
    }
  });
  let repeat = 0;
  for (const [node, inflow] of fromOutside) {
    const total = visits[node]!;
    if (!Number.isFinite(total)) return 1;
    if (total > 0) repeat = Math.max(repeat, 1 - inflow / total);
  }
  return repeat;
}
