import type { Change } from '../../../changes/index.ts';
import type { Box, Lane } from '../../../model/index.ts';

type NodeChange = Extract<Change, { kind: 'step' | 'event' | 'gateway' | 'dataNode' }>;
import { groupBy } from '../groupBy.ts';

/**
 * Gives nodes that no lane lists (data never are) the lane they are drawn in: an attached event that of its step, what is inside a
 * subprocess that of the subprocess, others the leaf lane around their middle. Works on the records before they are handed on.
 */
export function fillLanes(changes: Change[], unplaced: ReadonlySet<string>): void {
  const lanes = changes.flatMap((each) => (each.kind === 'lane' && each.after ? [each.after] : []));
  if (lanes.length === 0) return;
  const outer = new Set(lanes.map((lane) => lane.parentLaneId));
  const leaves = groupBy(
    lanes.filter((lane) => !outer.has(lane.id) && !unplaced.has(lane.id)),
    (lane) => [placeKey(lane)],
  );
  const nodes = new Map(
    changes.flatMap((change) =>
      isNode(change) ? [[change.id, (change as NodeChange).after as Placed]] : [],
    ),
  );
  const laneOf = (node: Placed): Lane['id'] | null => {
    const host = nodes.get(node.attachedToId ?? '');
    if (host) return laneOf(host);
    if (node.laneId) return node.laneId;
    const drawnIn = unplaced.has(node.id) ? null : laneAround(leaves, node);
    const parent = nodes.get(node.parentId ?? '');
    return drawnIn ?? (parent ? laneOf(parent) : null);
  };
  for (const [index, change] of changes.entries()) {
    const node = nodes.get(change.id);
    const laneId = node && laneOf(node);
    if (node && laneId !== node.laneId) changes[index] = { ...change, after: { ...node, laneId } } as Change;
  }
}

type Placed = NonNullable<NodeChange['after']> & { readonly attachedToId?: string | null };

const isNode = (change: Change): boolean => ['step', 'event', 'gateway', 'dataNode'].includes(change.kind);

type Place = Pick<Lane, 'mapId' | 'poolId' | 'parentId'>;
const placeKey = ({ mapId, poolId, parentId }: Place): string => `${mapId} ${poolId} ${parentId}`;

function laneAround(leaves: ReadonlyMap<string, readonly Lane[]>, node: Box & Place): Lane['id'] | null {
  const x = node.x + node.width / 2;
  const y = node.y + node.height / 2;
  const lane = (leaves.get(placeKey(node)) ?? []).find(
    (each) => x >= each.x && x <= each.x + each.width && y >= each.y && y <= each.y + each.height,
  );
  return lane?.id ?? null;
}
