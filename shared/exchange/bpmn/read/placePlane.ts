import type { Box, Lane, NodeKind, Pool, Records } from '../../../model/index.ts';
import { groupBy } from '../groupBy.ts';

export type Node = Records[NodeKind];
const PER_ROW = 8;
const CELL = { width: 160, height: 130 };
const GAP = 60;
const HEADER = 30;
const MARGIN = 30;

interface Missing {
  readonly pools: readonly Pool[];
  readonly lanes: readonly Lane[];
  readonly nodes: readonly Node[];
}

/** Places pools, lanes and nodes of one plane in rows from `start` downwards, each node in its lane or pool where that is placed too. */
export function placePlane(
  missing: Missing,
  start: { readonly x: number; readonly y: number },
  boxes: Map<string, Box>,
): void {
  const homes = new Set<string>([...missing.lanes, ...missing.pools].map(({ id }) => id));
  const lanesByHome = groupBy(missing.lanes, (lane) => [homeOf([lane.parentLaneId, outside(lane)], homes)]);
  const free = missing.nodes.filter((node) => !('attachedToId' in node && node.attachedToId !== null));
  const nodesByHome = groupBy(free, (node) => [
    homeOf('laneId' in node ? [node.laneId, outside(node)] : [], homes),
  ]);
  const frames: { x: number; width: number }[] = [];
  let right = start.x + 600;

  /** Answers the height that the nodes take. */
  const rows = (nodes: readonly Node[], x: number, y: number): number => {
    for (const [index, { id, width, height }] of nodes.entries()) {
      const left = x + MARGIN + (index % PER_ROW) * CELL.width;
      boxes.set(id, { x: left, y: y + MARGIN + Math.floor(index / PER_ROW) * CELL.height, width, height });
      right = Math.max(right, left + CELL.width);
    }
    return MARGIN + Math.max(1, Math.ceil(nodes.length / PER_ROW)) * CELL.height;
  };
  /** Places a lane or pool around its lanes and nodes; answers its height. */
  const frame = (id: string, x: number, y: number): number => {
    let height = 0;
    for (const lane of lanesByHome.get(id) ?? []) height += frame(lane.id, x + HEADER, y + height);
    const nodes = nodesByHome.get(id) ?? [];
    if (nodes.length > 0 || height === 0) height += rows(nodes, x + HEADER, y + height);
    const box = { x, y, width: 0, height };
    boxes.set(id, box);
    frames.push(box);
    return height;
  };

  let { y } = start;
  for (const { id } of missing.pools) y += frame(id, start.x, y) + GAP;
  for (const { id } of lanesByHome.get('') ?? []) y += frame(id, start.x, y);
  rows(nodesByHome.get('') ?? [], start.x, y);
  for (const box of frames) box.width = right - box.x;
}

/** What is inside a subprocess does not lie in the pool directly. */
const outside = ({ poolId, parentId }: Pick<Lane, 'poolId' | 'parentId'>) =>
  parentId === null ? poolId : null;

/** The first of these that is placed too; empty for none. */
const homeOf = (ids: readonly (string | null)[], homes: ReadonlySet<string>): string =>
  ids.find((id) => id !== null && homes.has(id)) ?? '';
