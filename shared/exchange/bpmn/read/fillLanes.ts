import { updated, type Change } from '../../../changes/index.ts';
import type { Box, Lane, Step } from '../../../model/index.ts';

type NodeChange = Extract<Change, { kind: 'step' | 'event' | 'gateway' }>;

/**
 * Gives nodes that no lane lists the lane they are drawn in: an attached event that of its step, others the leaf lane around their
 * middle. Works on the records as they were read, before they are handed on.
 */
export function fillLanes(changes: Change[], unplaced: ReadonlySet<string>): void {
  const lanes = changes.flatMap((each) => (each.kind === 'lane' && each.after ? [each.after] : []));
  if (lanes.length === 0) return;
  const parents = new Set(lanes.map((lane) => lane.parentLaneId));
  const leaves = lanes.filter((lane) => !parents.has(lane.id) && !unplaced.has(lane.id));
  const laneByStep = new Map<string, Step['laneId']>();
  const set = (index: number, change: NodeChange, laneId: Lane['id']): void => {
    const { after } = updated(change.kind, change.after as never, { laneId });
    changes[index] = { ...change, after } as Change;
  };
  const nodes = [...changes.entries()].filter((entry): entry is [number, NodeChange] => isNode(entry[1]));
  for (const [index, change] of nodes) {
    const node = change.after;
    if (!node) continue;
    const lane = node.laneId ?? (unplaced.has(node.id) ? null : laneAround(leaves, node));
    if (lane && !node.laneId) set(index, change, lane);
    if (lane) laneByStep.set(node.id, lane);
  }
  for (const [index] of nodes) {
    const change = changes[index] as NodeChange;
    if (change.kind !== 'event' || !change.after?.attachedToId) continue;
    const lane = laneByStep.get(change.after.attachedToId);
    if (lane && change.after.laneId !== lane) set(index, change, lane);
  }
}

const isNode = (change: Change): boolean =>
  change.kind === 'step' || change.kind === 'event' || change.kind === 'gateway';

function laneAround(
  leaves: readonly Lane[],
  node: Box & Pick<Step, 'mapId' | 'poolId' | 'parentId'>,
): Lane['id'] | null {
  const x = node.x + node.width / 2;
  const y = node.y + node.height / 2;
  const lane = leaves.find(
    (each) =>
      each.mapId === node.mapId &&
      each.poolId === node.poolId &&
      each.parentId === node.parentId &&
      x >= each.x &&
      x <= each.x + each.width &&
      y >= each.y &&
      y <= each.y + each.height,
  );
  return lane?.id ?? null;
}
