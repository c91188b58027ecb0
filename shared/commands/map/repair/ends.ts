import { apply, created, type Change } from '../../../changes/index.ts';
import {
  asId,
  blank,
  defaultSize,
  mapContents,
  type Box,
  type Doc,
  type Gateway,
  type NewId,
  type ProcessEvent,
  type Step,
} from '../../../model/index.ts';
import { withRoom } from '../../lanes/room.ts';
import { flowTypeBetween } from '../connectionRule.ts';
import { makeFlow } from '../makeFlow.ts';
import type { Repair } from './repairMap.ts';

/** Free space in px between what was there and a new start or end. */
const GAP = 56;
/** An end further away than this in px is not what a step that stops was meant to lead to. */
const NEAR = 600;

type FlowNode = Step | ProcessEvent | Gateway;

/** A start before the first element that nothing leads to. */
export const addStart: Repair = (doc, { mapId }, newId) => {
  const nodes = topNodes(doc, mapId);
  if (nodes.some((node) => isEvent(node, 'start'))) return [];
  const first = nodes
    .filter((node) => !isEvent(node, 'boundary') && !hasFlow(doc, 'toId', node.id))
    .toSorted((a, b) => a.x - b.x || a.y - b.y)[0];
  return first ? eventBeside(doc, { node: first, position: 'start', from: [], to: [first.id] }, newId) : [];
};

/** An end behind everything that comes after the named starts and leads nowhere. */
export const addEnd: Repair = (doc, { mapId, elementIds }, newId) => {
  const after = new Set(elementIds.flatMap((id) => [...downstream(doc, id)]));
  const last = topNodes(doc, mapId)
    .filter((node) => after.has(node.id) && !isEvent(node, 'end') && !hasFlow(doc, 'fromId', node.id))
    .toSorted((a, b) => b.x + b.width - (a.x + a.width) || a.y - b.y);
  const node = last[0];
  if (!node) return [];
  return eventBeside(doc, { node, position: 'end', from: last.map(({ id }) => id), to: [] }, newId);
};

/** A line to the nearest plain end, not to one that says that something failed; where there is none near, an end of its own. */
export const leadToEnd: Repair = (doc, { mapId, elementIds }, newId) => {
  const node = topNodes(doc, mapId).find(({ id }) => elementIds.includes(id));
  if (!node || hasFlow(doc, 'fromId', node.id)) return [];
  const ends = topNodes(doc, mapId).filter(
    (other) => isEvent(other, 'end') && 'trigger' in other && isUsual(other) && other.poolId === node.poolId,
  );
  const end = nearest(node, ends);
  if (end && distance(node, end) <= NEAR) return line(doc, node.id, end.id, newId);
  return eventBeside(doc, { node, position: 'end', from: [node.id], to: [] }, newId);
};

/** A line from the nearest element that may lead here and does not come after it. */
export const leadIn: Repair = (doc, { mapId, elementIds }, newId) => {
  const all = mapContents(doc, mapId);
  const nodes: readonly FlowNode[] = [...all.steps, ...all.events, ...all.gateways];
  const node = nodes.find(({ id }) => elementIds.includes(id));
  if (!node || hasFlow(doc, 'toId', node.id)) return [];
  const after = downstream(doc, node.id);
  const sources = nodes.filter(
    (other) =>
      !after.has(other.id) &&
      other.poolId === node.poolId &&
      !isEvent(other, 'boundary') &&
      flowTypeBetween(doc, other.id, node.id) === 'sequence',
  );
  const source = nearest(node, sources);
  return source ? line(doc, source.id, node.id, newId) : [];
};

/** What can be joined by lines and lies in no subprocess. */
function topNodes(doc: Doc, mapId: string): FlowNode[] {
  const { steps, events, gateways } = mapContents(doc, mapId);
  return [...steps, ...events, ...gateways].filter(
    (node) =>
      node.parentId === null &&
      !('isCompensation' in node && (node.isCompensation || node.variant === 'event')),
  );
}

const isEvent = (node: FlowNode, position: ProcessEvent['position']): boolean =>
  'position' in node && node.position === position;

/** Where work ends well: plainly, or with a word to somebody. */
const isUsual = ({ trigger }: ProcessEvent): boolean => trigger === 'none' || trigger === 'message';

const hasFlow = (doc: Doc, end: 'fromId' | 'toId', id: string): boolean =>
  Object.values(doc.flow).some((flow) => flow.type === 'sequence' && flow[end] === id);

interface NewEvent {
  /** Beside which it stands: before it when it is a start, behind it when it is an end. */
  readonly node: FlowNode;
  readonly position: 'start' | 'end';
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function eventBeside(doc: Doc, { node, position, from, to }: NewEvent, newId: NewId): readonly Change[] {
  const { width, height } = defaultSize.event;
  const isVertical = doc.map[node.mapId]?.orientation === 'vertical';
  const along = position === 'end' ? 1 : -1;
  const [dx, dy] = isVertical
    ? [0, along * (node.height / 2 + GAP + height / 2)]
    : [along * (node.width / 2 + GAP + width / 2), 0];
  const event: ProcessEvent = {
    ...blank.event,
    id: newId('event'),
    mapId: node.mapId,
    poolId: node.poolId,
    laneId: node.laneId,
    position,
    x: node.x + node.width / 2 + dx - width / 2,
    y: node.y + node.height / 2 + dy - height / 2,
    width,
    height,
    order: mapContents(doc, node.mapId).nodeById.size,
  };
  const made = created('event', event);
  const there = apply(doc, [made]);
  const lines = [...from.map((id) => [id, event.id] as const), ...to.map((id) => [event.id, id] as const)];
  return withRoom(
    doc,
    [made, ...lines.flatMap(([fromId, toId]) => line(there, fromId, toId, newId))],
    [event.id],
  );
}

function line(doc: Doc, fromId: string, toId: string, newId: NewId): Change[] {
  if (flowTypeBetween(doc, fromId, toId) !== 'sequence') return [];
  const mapId = (doc.step[fromId] ?? doc.event[fromId] ?? doc.gateway[fromId])!.mapId;
  return [
    created(
      'flow',
      makeFlow(doc, mapId, { id: asId<'flow'>(newId('flow')), fromId, toId, type: 'sequence' }),
    ),
  ];
}

const nearest = (node: Box, others: readonly FlowNode[]): FlowNode | null =>
  others.toSorted((a, b) => distance(a, node) - distance(b, node) || (a.id < b.id ? -1 : 1))[0] ?? null;

function distance(a: Box, b: Box): number {
  const [dx, dy] = [a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2];
  return Math.hypot(dx, dy);
}

function downstream(doc: Doc, id: string): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const { type, fromId, toId } of Object.values(doc.flow)) {
    if (type !== 'sequence') continue;
    const list = next.get(fromId);
    if (list) list.push(toId);
    else next.set(fromId, [toId]);
  }
  const seen = new Set([id]);
  for (const at of seen) for (const to of next.get(at) ?? []) seen.add(to);
  return seen;
}
