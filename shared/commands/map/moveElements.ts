import { apply, type Change } from '../../changes/index.ts';
import { elementOf, type AnyNode, type Doc, type Point } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { frameOfLane, lanesIn } from '../lanes/frame.ts';
import { withRoom } from '../lanes/room.ts';
import { homeOf, subprocessAt } from './placement.ts';
import { shiftBox, shiftLines, withCarried } from './shiftElements.ts';

export interface Move extends Point {
  readonly id: string;
}

/**
 * Moves elements to new top-left corners. Border events and the inside of subprocesses and pools come along, drawn lines keep their
 * bends where both ends move and follow with the end that moves; the lane in which a step now lies is its lane, and grows to hold it.
 * A lane moves only together with all lanes of its frame: its place is in their row.
 */
export const moveElements: Command<{ moves: readonly Move[] }> = {
  name: 'elements.move',
  refuse(doc, { moves }) {
    if (moves.length === 0) return 'nothing-to-do';
    if (moves.some(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))) return 'value-out-of-range';
    return moves.every(({ id }) => elementOf(doc, id)) ? null : 'record-missing';
  },
  plan: (doc, { moves }) => moved(doc, moves),
};

/** What moving these changes. */
export function moved(doc: Doc, moves: readonly Move[]): readonly Change[] {
  const chosen = withoutTornLanes(doc, shiftsOf(doc, moves));
  const shifts = withCarried(doc, chosen);
  const boxes = [...shifts].flatMap(([id, shift]) => shiftBox(doc, id, shift));
  // A node's place depends on the lanes and pools as they lie afterwards; what else moved holds nothing that stayed.
  const there = apply(
    doc,
    boxes.filter(({ kind }) => kind === 'lane' || kind === 'pool'),
  );
  const settled = boxes.map((change) =>
    isSettled(doc, change.id, chosen) ? settle(there, change, shifts) : change,
  );
  return withRoom(
    doc,
    [...settled, ...shiftLines(doc, shifts)],
    [...chosen.keys()].filter((id) => isSettled(doc, id, chosen)),
  );
}

function shiftsOf(doc: Doc, moves: readonly Move[]): Map<string, Point> {
  const shifts = new Map<string, Point>();
  for (const { id, x, y } of moves) {
    const element = elementOf(doc, id)!;
    if (element.kind !== 'flow') shifts.set(id, { x: x - element.record.x, y: y - element.record.y });
  }
  return shifts;
}

/** Lanes stay in their row unless the whole frame goes the same way. */
function withoutTornLanes(doc: Doc, shifts: ReadonlyMap<string, Point>): Map<string, Point> {
  const kept = new Map(shifts);
  for (const id of shifts.keys()) {
    const lane = doc.lane[id];
    if (!lane) continue;
    const pool = lane.poolId === null ? undefined : shifts.get(lane.poolId);
    const top = lanesIn(doc, frameOfLane(lane)).filter(({ parentLaneId }) => parentLaneId === null);
    const ways = top.map((each) => shifts.get(each.id));
    const isWhole =
      lane.poolId === null &&
      ways.every((way) => way !== undefined && way.x === ways[0]!.x && way.y === ways[0]!.y);
    // With its pool a lane goes by itself; beside all others it goes as they do.
    if (pool ?? !(isWhole && lane.parentLaneId === null)) kept.delete(id);
  }
  return kept;
}

/** What the user moved by itself finds its place anew; what its pool, lane or subprocess carries keeps it. */
function isSettled(doc: Doc, id: string, chosen: ReadonlyMap<string, Point>): boolean {
  if (!chosen.has(id)) return false;
  const node = elementOf(doc, id)?.record;
  if (!node || !('laneId' in node)) return false;
  const hosts = [node.laneId, node.poolId, node.parentId].filter((host) => host !== null);
  return !hosts.some((host) => chosen.has(host));
}

/** A node that the user moved belongs where it now lies; a border event stays with its step. */
function settle(doc: Doc, change: Change, shifts: ReadonlyMap<string, unknown>): Change {
  const node = change.after as AnyNode;
  if (!('laneId' in node) || ('attachedToId' in node && node.attachedToId !== null)) return change;
  const parentId = subprocessAt(doc, node.mapId, node, new Set([node.id, ...shifts.keys()]));
  const stays = node.parentId !== null && doc.step[node.parentId]?.isExpanded === false;
  const around = stays ? node.parentId : parentId;
  const home = homeOf(doc, node.mapId, node, { parentId: around });
  return { ...change, after: { ...node, ...home, parentId: around } } as Change;
}
