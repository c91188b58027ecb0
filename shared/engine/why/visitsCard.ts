import { mapContents } from '../../model/index.ts';
import type { Value } from '../analysis.ts';
import { figuresOf } from '../facts/figureIndex.ts';
import { graphOf } from '../facts/graphOf.ts';
import type { Arc, Graph } from '../graph/graph.ts';
import { methodOf } from '../method/method.ts';
import { linesOf, makeCard, type WhyCard, type WhyFactor, type WhyInput } from './card.ts';
import { valueOf } from './given.ts';
import type { MapGround } from './mapCards.ts';
import type { Line } from './stepLines.ts';

/** So many partings of the ways are looked back over: what lies before them has its own card at the step before. */
const DEEPEST = 3;

interface Way {
  readonly ground: MapGround;
  readonly graph: Graph;
  /** How many partings may still be looked back over. */
  readonly depth: number;
}

/** How often a case comes through a step: what comes from before it, each way with its share; null for what is no step of the map. */
export function visitsCard(ground: MapGround, stepId: string): WhyCard | null {
  const { doc, mapId } = ground;
  const map = doc.map[mapId];
  if (!map) return null;
  const figures = figuresOf(doc, mapId);
  const graph = graphOf(map, mapContents(doc, mapId), { figures, method: methodOf(doc) });
  const node = graph.indexOf.get(stepId);
  if (node === undefined || !Number.isFinite(graph.visits[node])) return null;
  return cardOf(node, { ground, graph, depth: DEEPEST });
}

function cardOf(node: number, way: Way): WhyCard {
  const { graph, ground } = way;
  const at = partingBefore(node, graph);
  const begins = startShare(at, graph);
  const lines = linesOf(arcsInto(at, graph).map(([from, arc]) => lineOf(from, arc, way)));
  const given = shareGiven(graph.ids[at]!, begins, ground);
  const own: readonly WhyInput[] =
    begins > 0 ? [{ part: 'begins', quantity: 'number', value: begins, ...(given ? { given } : {}) }] : [];
  return makeCard({
    id: begins === 0 ? 'visits' : lines.length === 0 ? 'visitsBegin' : 'visitsBoth',
    quantity: 'number',
    value: graph.visits[at]!,
    inputs: [...own, ...lines],
    formula: ({ sum, ...x }) => (x['begins'] ?? 0) + sum,
  });
}

/** The last point before a node, or the node itself, at which ways part or meet or cases begin: in between as many come through. */
function partingBefore(node: number, graph: Graph): number {
  const seen = new Set<number>();
  let at = node;
  while (!seen.has(at)) {
    seen.add(at);
    const into = arcsInto(at, graph);
    if (startShare(at, graph) > 0 || into.length !== 1 || into[0]![1].weight !== 1) return at;
    at = into[0]![0];
  }
  return node;
}

const startShare = (node: number, { starts }: Graph): number =>
  starts.reduce((sum, start) => sum + (start.node === node ? start.share : 0), 0);

const arcsInto = (node: number, { incoming, out }: Graph): (readonly [number, Arc])[] =>
  [...new Set(incoming[node])].flatMap((from) =>
    out[from]!.filter(({ to }) => to === node).map((arc) => [from, arc] as const),
  );

function lineOf(from: number, arc: Arc, { ground, graph, depth }: Way): Line {
  const visits = graph.visits[from]!;
  const share: readonly WhyFactor[] =
    arc.weight === 1
      ? []
      : [{ quantity: 'share', value: arc.weight, given: shareGiven(arc.flowId, arc.weight, ground) }];
  return {
    label: nameOf(from, arc, { ground, graph }),
    quantity: 'number',
    value: visits * arc.weight,
    factors: [{ quantity: 'number', value: visits }, ...share],
    ...(depth > 0 ? { opens: cardOf(from, { ground, graph, depth: depth - 1 }) } : {}),
  };
}

/** Where the share of a way or of a beginning is from; left out where it was worked out from the shares of the others, or from all of them together. */
function shareGiven(ownerId: string | null, share: number, { doc, mapId }: MapGround): Value | undefined {
  const figure = ownerId === null ? undefined : figuresOf(doc, mapId).get(ownerId, 'share');
  return figure?.likely === share ? valueOf(doc, figure) : undefined;
}

/** Where a way comes from, and what it is called. */
function nameOf(from: number, { flowId }: Arc, { ground, graph }: Pick<Way, 'ground' | 'graph'>): string {
  const { doc, mapId } = ground;
  const node = mapContents(doc, mapId).nodeById.get(graph.ids[from]!);
  const name = node && 'name' in node ? node.name.trim() : '';
  const way = (flowId && doc.flow[flowId]?.name.trim()) || '';
  return [name, way].filter((part) => part !== '').join(': ') || '…';
}
