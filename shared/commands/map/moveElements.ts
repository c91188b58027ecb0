import { updated, type Change } from '../../changes/index.ts';
import {
  elementOf,
  mapContents,
  type AnyNode,
  type Box,
  type Doc,
  type Flow,
  type Point,
} from '../../model/index.ts';
import type { Command } from '../command.ts';
import { placeAt, subprocessAt } from './placement.ts';

export interface Move extends Point {
  readonly id: string;
}

/**
 * Moves elements to new top-left corners. Boundary events and the inside of subprocesses and pools come along, drawn lines keep their
 * bends where both ends move and follow with the end that moves; the lane in which a step now lies is its lane.
 */
export const moveElements: Command<{ moves: readonly Move[] }> = {
  name: 'elements.move',
  refuse(doc, { moves }) {
    if (moves.length === 0) return 'nothing-to-do';
    if (moves.some(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))) return 'value-out-of-range';
    return moves.every(({ id }) => elementOf(doc, id)) ? null : 'record-missing';
  },
  plan(doc, { moves }) {
    const shifts = shiftsOf(doc, moves);
    const boxes = [...shifts].flatMap(([id, shift]) => movedBox(doc, id, shift));
    const moved = boxes.reduce((next, { change }) => put(next, change), doc);
    return [
      ...boxes.map(({ change, isCarried }) => (isCarried ? change : settle(moved, change, shifts))),
      ...flowsTouched(doc, shifts).map((flow) => updated('flow', flow, followed(flow, shifts))),
    ];
  },
};

/** How far everything moves: what was moved, and what comes along with it. */
function shiftsOf(doc: Doc, moves: readonly Move[]): Map<string, Point & { isCarried: boolean }> {
  const shifts = new Map<string, Point & { isCarried: boolean }>();
  for (const { id, x, y } of moves) {
    const element = elementOf(doc, id)!;
    if (element.kind === 'flow') continue;
    shifts.set(id, { x: x - element.record.x, y: y - element.record.y, isCarried: false });
  }
  for (const [id, shift] of [...shifts]) carry(doc, id, { ...shift, isCarried: true }, shifts);
  return shifts;
}

function carry(
  doc: Doc,
  id: string,
  shift: Point & { isCarried: boolean },
  shifts: Map<string, Point & { isCarried: boolean }>,
): void {
  const element = elementOf(doc, id)!;
  const { nodeById, lanes } = mapContents(doc, element.record.mapId);
  for (const node of [...nodeById.values(), ...lanes]) {
    if (shifts.has(node.id) || !isInside(node, id)) continue;
    shifts.set(node.id, shift);
    carry(doc, node.id, shift, shifts);
  }
}

function isInside(node: object, id: string): boolean {
  const refs = node as {
    attachedToId?: string | null;
    parentId?: string | null;
    poolId?: string | null;
    parentLaneId?: string | null;
  };
  return refs.attachedToId === id || refs.parentId === id || refs.poolId === id || refs.parentLaneId === id;
}

function movedBox(
  doc: Doc,
  id: string,
  shift: Point & { isCarried: boolean },
): { change: Change; isCarried: boolean }[] {
  const element = elementOf(doc, id)!;
  const { x, y } = element.record as unknown as Box;
  const label = 'label' in element.record && element.record.label;
  const fields = {
    x: x + shift.x,
    y: y + shift.y,
    ...(label ? { label: { ...label, x: label.x + shift.x, y: label.y + shift.y } } : {}),
  };
  return [
    { change: updated(element.kind, element.record as never, fields as never), isCarried: shift.isCarried },
  ];
}

/** A node that the user moved belongs where it now lies; a boundary event stays with its step. */
function settle(doc: Doc, change: Change, shifts: ReadonlyMap<string, unknown>): Change {
  const node = change.after as AnyNode;
  if (!('laneId' in node) || ('attachedToId' in node && node.attachedToId !== null)) return change;
  const parentId = subprocessAt(doc, node.mapId, node, new Set([node.id, ...shifts.keys()]));
  const stays = node.parentId !== null && doc.step[node.parentId]?.isExpanded === false;
  return {
    ...change,
    after: { ...node, ...placeAt(doc, node.mapId, node), parentId: stays ? node.parentId : parentId },
  } as Change;
}

function flowsTouched(doc: Doc, shifts: ReadonlyMap<string, Point>): Flow[] {
  return Object.values(doc.flow).filter(
    (flow) => (flow.waypoints || flow.label) && (shifts.has(flow.fromId) || shifts.has(flow.toId)),
  );
}

function followed(flow: Flow, shifts: ReadonlyMap<string, Point>): Partial<Flow> {
  const from = shifts.get(flow.fromId);
  const to = shifts.get(flow.toId);
  if (from && to && from.x === to.x && from.y === to.y) {
    return {
      waypoints: flow.waypoints?.map((point) => ({ x: point.x + from.x, y: point.y + from.y })) ?? null,
      label: flow.label && { ...flow.label, x: flow.label.x + from.x, y: flow.label.y + from.y },
    };
  }
  if (!flow.waypoints || flow.waypoints.length < 4) return { waypoints: null, label: null };
  const withStart = from ? dragEnd(flow.waypoints, from) : flow.waypoints;
  return { waypoints: to ? dragEnd(withStart.toReversed(), to).toReversed() : withStart, label: null };
}

/** The first point moves, and the bend after it keeps the first stretch level or upright. */
function dragEnd(points: readonly Point[], by: Point): Point[] {
  const [end, bend, ...rest] = points as [Point, Point, ...Point[]];
  const isLevel = Math.abs(end.y - bend.y) <= Math.abs(end.x - bend.x);
  const newBend = isLevel ? { x: bend.x, y: bend.y + by.y } : { x: bend.x + by.x, y: bend.y };
  return [{ x: end.x + by.x, y: end.y + by.y }, newBend, ...rest];
}

function put(doc: Doc, { kind, id, after }: Change): Doc {
  return { ...doc, [kind]: { ...doc[kind], [id]: after } };
}
