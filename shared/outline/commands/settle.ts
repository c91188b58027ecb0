import { updated, type Change } from '../../changes/index.ts';
import { mapContents, type AnyNode, type Box, type Doc, type Lane, type LaneId } from '../../model/index.ts';
import { withRoom } from '../../commands/lanes/room.ts';
import { arrange } from '../arrange.ts';
import { outlineOf } from '../outlineOf.ts';
import type { Outline, Sequence } from '../outline.ts';
import type { Draft } from './draft.ts';

const GAP = 80;
const ROW_GAP = 32;
const CLEAR = 12;
const LANE_MARGIN = 24;
const TRIES = 60;

/** Gives what is new a place: the whole map is laid out again where the list had laid it out, else each new shape gets a free place and nothing else moves. */
export function settle(draft: Draft): void {
  if (draft.wasArranged && layOut(draft)) {
    for (const { id, afterId } of draft.fresh)
      if (nodeOf(draft.doc(), id)?.parentId) placeBeside(draft, id, afterId);
    return;
  }
  for (const { id, afterId } of draft.fresh) placeBeside(draft, id, afterId);
}

const nodeKinds = ['step', 'event', 'gateway'] as const;

function nodeOf(doc: Doc, id: string): AnyNode | undefined {
  return doc.step[id] ?? doc.event[id] ?? doc.gateway[id];
}
function kindOf(doc: Doc, id: string): (typeof nodeKinds)[number] {
  return nodeKinds.find((kind) => doc[kind][id])!;
}

function layOut(draft: Draft): boolean {
  const outline = outlineOf(draft.doc(), draft.mapId);
  if (mapContents(draft.doc(), draft.mapId).lanes.length > 0) lendLanes(draft, outline);
  const places = arrange(draft.doc(), outline);
  if (!places) return false;
  const doc = draft.doc();
  const changes: Change[] = [];
  for (const [id, box] of places.lanes) changes.push(updated('lane', doc.lane[id]!, box));
  for (const [id, { x, y }] of places.middles) {
    const node = nodeOf(doc, id)!;
    changes.push(updated(kindOf(doc, id), node as never, { x: x - node.width / 2, y: y - node.height / 2 }));
  }
  draft.put(...changes);
  return true;
}

/** Events and decisions are done by nobody: they lie with the step before them, at the beginning with the one after. */
function lendLanes(draft: Draft, outline: Outline): void {
  const told: string[] = [];
  const tell = ({ items }: Sequence): void => {
    for (const item of items) {
      if (item.type === 'jump') continue;
      told.push(item.id);
      for (const way of item.ways) tell(way.sequence);
      if (item.joinId !== null) told.push(item.joinId);
    }
  };
  for (const { sequences } of outline.sections) for (const sequence of sequences) tell(sequence);
  const laneOf = (id: string): LaneId | null => {
    const node = nodeOf(draft.doc(), id);
    return node && 'laneId' in node ? node.laneId : null;
  };
  let last = told.map(laneOf).find((laneId) => laneId !== null) ?? null;
  for (const id of told) {
    const kind = kindOf(draft.doc(), id);
    if (laneOf(id) === null && kind !== 'step') draft.set(kind, id, { laneId: last });
    last = laneOf(id) ?? last;
  }
}

/** Beside the shape it stands after, in its own lane, on top of nothing; lanes grow wider where they must. */
function placeBeside(draft: Draft, id: string, afterId: string | null): void {
  const doc = draft.doc();
  const node = nodeOf(doc, id);
  if (!node || !('laneId' in node)) return;
  const lane = node.laneId === null ? undefined : doc.lane[node.laneId];
  const after = afterId === null ? undefined : nodeOf(doc, afterId);
  const taken = takenBy(doc, node);
  const from = after ?? firstFree(taken, lane);
  const at = freeSpot(from, node, { taken, lane });
  draft.set(kindOf(doc, id), id, at);
  draft.put(...withRoom(draft.doc(), [], [id]));
}

/** Moves a shape up or down into a lane, as little sideways as can be. */
export function moveIntoLane(draft: Draft, id: string, lane: Lane): void {
  const node = nodeOf(draft.doc(), id)!;
  draft.set('step', id, { laneId: lane.id, poolId: lane.poolId });
  if (draft.wasArranged) return;
  const from = { x: node.x - GAP, y: lane.y, width: 0, height: lane.height };
  const at = freeSpot(from, node, { taken: takenBy(draft.doc(), node), lane });
  draft.set('step', id, at);
  const lines = mapContents(draft.doc(), draft.mapId).flows.filter(
    (flow) => flow.fromId === id || flow.toId === id,
  );
  for (const line of lines) draft.set('flow', line.id, { waypoints: null, label: null });
  draft.put(...withRoom(draft.doc(), [], [id]));
}

function takenBy(doc: Doc, node: AnyNode): Box[] {
  return [...mapContents(doc, node.mapId).nodeById.values()].filter(
    (other) => other.id !== node.id && other.parentId === node.parentId && !doc.group[other.id],
  );
}

function firstFree(taken: readonly Box[], lane: Lane | undefined): Box {
  if (lane) return { x: lane.x, y: lane.y, width: LANE_MARGIN, height: lane.height };
  const left = Math.min(80, ...taken.map((box) => box.x));
  const bottom = Math.max(40, ...taken.map((box) => box.y + box.height));
  return { x: left - GAP, y: bottom + ROW_GAP, width: 0, height: 64 };
}

/** Straight on first, then the rows below and above it, then further right. */
function freeSpot(from: Box, size: Box, { taken, lane }: { taken: readonly Box[]; lane: Lane | undefined }) {
  const isLevel =
    !lane || (from.y + from.height / 2 > lane.y && from.y + from.height / 2 < lane.y + lane.height);
  const middle = (isLevel ? from.y + from.height / 2 : lane.y + lane.height / 2) - size.height / 2;
  for (let column = 0; column < TRIES; column++) {
    const x = from.x + from.width + GAP + column * (size.width + GAP);
    for (let attempt = 0; attempt < (lane ? 9 : 5); attempt++) {
      const y = middle + Math.ceil(attempt / 2) * (attempt % 2 === 1 ? 1 : -1) * (size.height + ROW_GAP);
      const isInside =
        !lane || (y >= lane.y + 4 && y + size.height <= lane.y + lane.height - 4) || attempt === 0;
      if (isInside && !taken.some((box) => touches({ ...size, x, y }, box))) return { x, y };
    }
  }
  return { x: from.x + from.width + GAP, y: middle };
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + CLEAR &&
  b.x < a.x + a.width + CLEAR &&
  a.y < b.y + b.height + CLEAR &&
  b.y < a.y + a.height + CLEAR;
