import { elk } from './elk.ts';
import { forwardLinks } from './forwardLinks.ts';
import type { Link } from './item.ts';

export interface Rank {
  /** From the left. */
  readonly column: number;
  /** Order in the column that crosses few lines. */
  readonly order: number;
}

const SIZE = 40;
const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.randomSeed': '1',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.layering.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.thoroughness': '7',
};

/** The column of each shape, and its place among those of its column, by the layered method (Sugiyama) of ELK. */
export async function rankColumns(
  ids: readonly string[],
  links: readonly Link[],
): Promise<ReadonlyMap<string, Rank>> {
  if (ids.length === 0) return new Map();
  const layouter = await elk();
  const result = await layouter.layout({
    id: 'area',
    layoutOptions: LAYERED,
    children: ids.map((id) => ({ id, width: SIZE, height: SIZE })),
    edges: forwardLinks(ids, links).map((link, index) => ({
      id: `link ${index}`,
      sources: [link.fromId],
      targets: [link.toId],
    })),
  });
  const placed = result.children ?? [];
  const lefts = [...new Set(placed.map((node) => Math.round(node.x ?? 0)))].sort((a, b) => a - b);
  return new Map(
    placed.map((node) => [node.id, { column: lefts.indexOf(Math.round(node.x ?? 0)), order: node.y ?? 0 }]),
  );
}
