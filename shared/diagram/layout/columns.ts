import { elk } from './elk.ts';
import { forwardLinks } from './forwardLinks.ts';
import type { Link } from './item.ts';

const SIZE = 40;
/** Only the layers are taken: what comes after them is left out as far as ELK allows. */
const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.randomSeed': '1',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.layering.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.crossingMinimization.strategy': 'NONE',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.edgeRouting': 'POLYLINE',
};

export type Columns = ReadonlyMap<string, number>;

/** The column of each shape, counted from the left, by the layered method (Sugiyama) of ELK: lines lead to the right and are short. */
export async function rankColumns(ids: readonly string[], links: readonly Link[]): Promise<Columns> {
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
  return new Map(placed.map((node) => [node.id, lefts.indexOf(Math.round(node.x ?? 0))]));
}
