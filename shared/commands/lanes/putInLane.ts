import { apply, compare, updated, type Change } from '../../changes/index.ts';
import {
  elementOf,
  type Box,
  type DataNode,
  type Doc,
  type Gateway,
  type Lane,
  type ProcessEvent,
  type Step,
} from '../../model/index.ts';
import type { Command } from '../command.ts';
import { shiftElements, withCarried } from '../map/shiftElements.ts';
import { contentOf, leafFinder } from './arrange.ts';
import { axisOf, sizeOf, type Axis, type Span } from './axis.ts';
import { followHosts } from './followHosts.ts';
import { frameOfLane } from './frame.ts';
import { LANE_PADDING, makeRoom } from './room.ts';

type Node = Step | ProcessEvent | Gateway | DataNode;

/** Free space between a shape that comes into a lane and what stands there already. */
const GAP = 20;

/**
 * Puts shapes into a lane: along the flow they stay where they are, across it as far from the lane's beginning as they were from that of
 * their own, or behind what stands there already. The lane grows to hold them.
 */
export const putInLane: Command<{ ids: readonly string[]; laneId: string }> = {
  name: 'elements.lane',
  refuse(doc, { ids, laneId }) {
    const lane = doc.lane[laneId];
    if (!lane) return 'record-missing';
    const isLeaf = !Object.values(doc.lane).some(({ parentLaneId }) => parentLaneId === laneId);
    return isLeaf && comersOf(doc, ids, lane).length > 0 ? null : 'nothing-to-do';
  },
  plan(doc, { ids, laneId }) {
    const lane = doc.lane[laneId]!;
    const comers = comersOf(doc, ids, lane);
    const shifts = withCarried(doc, placed(doc, comers, lane));
    const there = apply(doc, shiftElements(doc, shifts));
    const inLane = apply(
      there,
      comers.map((node) => enter(there, node.id, lane)),
    );
    return compare(
      doc,
      followHosts(
        doc,
        makeRoom(
          inLane,
          comers.map(({ id }) => id),
        ),
      ),
    );
  },
};

/** Those that are not in the lane yet and stand on the same plane of the same map; what sits on a step goes with the step. */
function comersOf(doc: Doc, ids: readonly string[], lane: Lane): Node[] {
  return ids.flatMap((id) => {
    const node = nodeOf(doc, id);
    if (!node || node.mapId !== lane.mapId || node.parentId !== lane.parentId || node.laneId === lane.id)
      return [];
    return 'attachedToId' in node && node.attachedToId !== null ? [] : [node];
  });
}

const nodeOf = (doc: Doc, id: string): Node | undefined =>
  doc.step[id] ?? doc.event[id] ?? doc.gateway[id] ?? doc.dataNode[id];

function enter(doc: Doc, id: string, { id: laneId, poolId }: Lane): Change {
  const { kind, record } = elementOf(doc, id)!;
  return updated(kind, record as never, { laneId, poolId });
}

function placed(doc: Doc, comers: readonly Node[], lane: Lane) {
  const axis = axisOf(lane.isHorizontal);
  const coming = new Set<string>(comers.map(({ id }) => id));
  const ref = frameOfLane(lane);
  const leafOf = leafFinder(doc, ref);
  const taken: Box[] = contentOf(doc, ref).filter((node) => !coming.has(node.id) && leafOf(node) === lane.id);
  const shifts = new Map<string, { x: number; y: number }>();
  for (const node of comers.toSorted((a, b) => axis.along(a).from - axis.along(b).from)) {
    const across = freeSpan(node, wish(doc, node, lane), { axis, taken });
    taken.push(axis.box(axis.along(node), across));
    shifts.set(node.id, axis.point(0, across.from - axis.across(node).from));
  }
  return shifts;
}

/** As far from the beginning as in its own lane, but with room to the border behind it where the lane has that. */
function wish(doc: Doc, node: Node, lane: Lane): number {
  const axis = axisOf(lane.isHorizontal);
  const own = doc.lane[node.laneId ?? ''];
  const lead =
    own?.isHorizontal === lane.isHorizontal ? axis.across(node).from - axis.across(own).from : LANE_PADDING;
  const most = sizeOf(axis.across(lane)) - sizeOf(axis.across(node)) - LANE_PADDING;
  return axis.across(lane).from + Math.max(LANE_PADDING, Math.min(lead, most));
}

function freeSpan(
  node: Node,
  from: number,
  { axis, taken }: { readonly axis: Axis; readonly taken: readonly Box[] },
): Span {
  const size = sizeOf(axis.across(node));
  const along = axis.along(node);
  const beside = taken.filter((box) => meet(axis.along(box), along));
  let start = from;
  for (const other of beside.map(axis.across).toSorted((a, b) => a.from - b.from))
    if (meet(other, { from: start, to: start + size })) start = other.to + GAP;
  return { from: start, to: start + size };
}

const meet = (a: Span, b: Span): boolean => a.from < b.to + GAP && b.from < a.to + GAP;
