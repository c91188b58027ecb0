/** Room made or taken away across a whole sheet: everything beyond a straight cut moves, what the cut goes through stretches. */
import { updated, type Change } from '../../changes/index.ts';
import {
  mapContents,
  sheetOf,
  type AnyNode,
  type Box,
  type Doc,
  type Flow,
  type Lane,
  type Point,
  type Pool,
} from '../../model/index.ts';

export interface Cut {
  readonly mapId: string;
  /** The subprocess whose inside is meant; null: the map itself. */
  readonly sheetId: string | null;
  /** `x`: an upright cut, what is right of it moves sideways; `y`: a level one, what is below it moves down. */
  readonly axis: 'x' | 'y';
  readonly at: number;
  /** How far, in px; less than zero takes room away. */
  readonly by: number;
}

type Shown = AnyNode | Lane | Pool;
type Size = 'width' | 'height';

/** Moves and stretches what the cut asks for. Lines with drawn bends are stretched with it; a frame's content is treated piece by piece. */
export function spread(doc: Doc, cut: Cut): Change[] {
  const { nodes, frames } = onSheet(doc, cut);
  const changes: Change[] = [];
  const moved = new Set<string>();
  const move = (kind: Change['kind'], record: Shown) => {
    moved.add(record.id);
    changes.push(updated(kind, record as never, shiftedFields(record, cut) as never));
  };
  for (const { kind, record } of frames) {
    const size: Size = cut.axis === 'x' ? 'width' : 'height';
    if (isBeyond(record, cut)) move(kind, record);
    else if (reaches(kind, record, cut))
      changes.push(updated(kind, record as never, { [size]: record[size] + cut.by }));
  }
  for (const { kind, record } of nodes) if (isNodeBeyond(doc, record, cut)) move(kind, record);
  for (const flow of mapContents(doc, cut.mapId).flows) {
    const fields = stretched(doc, flow, moved, cut);
    if (fields) changes.push(updated('flow', flow, fields));
  }
  return changes;
}

/**
 * How much room of `-by` can be taken away beyond a cut without anything meeting what stays; at most all of it, at least none.
 */
export function spareRoom(doc: Doc, cut: Cut): number {
  const { nodes, frames } = onSheet(doc, cut);
  const stay: { readonly record: Box }[] = [
    ...nodes.filter(({ record }) => !isNodeBeyond(doc, record, cut)),
    ...frames.filter(
      ({ kind, record }) => kind === 'step' && !isBeyond(record, cut) && !reaches(kind, record, cut),
    ),
  ];
  const [size, across, acrossSize] =
    cut.axis === 'x' ? (['width', 'y', 'height'] as const) : (['height', 'x', 'width'] as const);
  let room = -cut.by;
  const keepAway = (edge: number, box: Box) => {
    for (const { record } of stay) {
      const isBeside =
        record[across] < box[across] + box[acrossSize] + GAP &&
        box[across] < record[across] + record[acrossSize] + GAP;
      if (isBeside) room = Math.min(room, edge - record[cut.axis] - record[size] - GAP);
    }
  };
  for (const { record } of nodes) if (isNodeBeyond(doc, record, cut)) keepAway(record[cut.axis], record);
  for (const { kind, record } of frames)
    if (isBeyond(record, cut)) keepAway(record[cut.axis], record);
    else if (reaches(kind, record, cut)) {
      room = Math.min(room, record[size] - LEAST);
      keepAway(record[cut.axis] + record[size], record);
    }
  return Math.max(0, room);
}

/** Free space kept when room is taken away. */
const GAP = 16;
/** No lane, pool or frame becomes narrower than this. */
const LEAST = 60;

function onSheet(doc: Doc, { mapId, sheetId }: Cut) {
  const { pools, lanes, groups, steps, events, gateways, dataNodes, notes } = mapContents(doc, mapId);
  const on = <K extends Change['kind'], R extends Shown>(kind: K, records: readonly R[]) =>
    records.filter((record) => sheetOf(doc, record.parentId) === sheetId).map((record) => ({ kind, record }));
  const isFrame = (record: Shown) =>
    'isExpanded' in record && record.type === 'subprocess' && record.isExpanded;
  const shownSteps = on('step', steps);
  return {
    frames: [
      ...on('pool', pools),
      ...on('lane', lanes),
      ...on('group', groups),
      ...shownSteps.filter(({ record }) => isFrame(record)),
    ],
    nodes: [
      ...shownSteps.filter(({ record }) => !isFrame(record)),
      ...on('event', events),
      ...on('gateway', gateways),
      ...on('dataNode', dataNodes),
      ...on('note', notes),
    ],
  };
}

const isBeyond = (box: Box, { axis, at }: Cut): boolean => box[axis] >= at;

/** Lanes and pools that end at the cut are stretched too: a row of lanes has no gaps. */
function reaches(kind: Change['kind'], box: Box, { axis, at }: Cut): boolean {
  const end = box[axis] + (axis === 'x' ? box.width : box.height);
  return kind === 'lane' || kind === 'pool' ? end >= at : end > at;
}

/** A shape that the cut goes through is beyond it by its middle; an event on a border goes with its step. */
function isNodeBeyond(doc: Doc, node: Shown, cut: Cut): boolean {
  const host = 'attachedToId' in node && node.attachedToId !== null ? doc.step[node.attachedToId] : undefined;
  const box: Box = host && !(host.type === 'subprocess' && host.isExpanded) ? host : node;
  return box[cut.axis] + (cut.axis === 'x' ? box.width : box.height) / 2 >= cut.at;
}

const shiftedPoint = (point: Point, { axis, by }: Cut): Point =>
  axis === 'x' ? { x: point.x + by, y: point.y } : { x: point.x, y: point.y + by };

function shiftedFields(record: Shown, cut: Cut): object {
  const label = 'label' in record && record.label;
  return {
    ...shiftedPoint(record, cut),
    ...(label ? { label: { ...label, ...shiftedPoint(label, cut) } } : {}),
  };
}

/** Bends beyond the cut move, and the ends go with their shapes: level and upright pieces stay so. */
function stretched(doc: Doc, flow: Flow, moved: ReadonlySet<string>, cut: Cut): Partial<Flow> | null {
  if (!flow.waypoints && !flow.label) return null;
  if (sheetOf(doc, flow.parentId) !== cut.sheetId) return null;
  const last = (flow.waypoints?.length ?? 0) - 1;
  const goes = (point: Point, index: number) =>
    index === 0 ? moved.has(flow.fromId) : index === last ? moved.has(flow.toId) : point[cut.axis] >= cut.at;
  const waypoints =
    flow.waypoints?.map((point, index) => (goes(point, index) ? shiftedPoint(point, cut) : point)) ?? null;
  const isKept = !waypoints || !flow.waypoints || isAsSquare(flow.waypoints, waypoints);
  const labelMoves = flow.label && flow.label[cut.axis] >= cut.at;
  const label = labelMoves ? { ...flow.label, ...shiftedPoint(flow.label, cut) } : flow.label;
  return isKept ? { waypoints, label } : { waypoints: null, label: null };
}

/** No level or upright piece has become slanted. */
function isAsSquare(before: readonly Point[], after: readonly Point[]): boolean {
  const isSquare = (points: readonly Point[], i: number) =>
    Math.abs(points[i]!.x - points[i - 1]!.x) < 0.5 || Math.abs(points[i]!.y - points[i - 1]!.y) < 0.5;
  return before.every((_, i) => i === 0 || !isSquare(before, i) || isSquare(after, i));
}
