import { created, updated, type Change } from '../../changes/index.ts';
import {
  blank,
  elementOf,
  mapContents,
  type AnyNode,
  type Doc,
  type Flow,
  type NodeKind,
  type Records,
} from '../../model/index.ts';
import type { Command, CommandContext } from '../command.ts';
import { flowTypeBetween } from './connectionRule.ts';
import { withDataUses } from './followDataLines.ts';
import { makeFlow } from './makeFlow.ts';
import { withRoom } from '../lanes/room.ts';
import { homeOf, subprocessAt, type Place } from './placement.ts';

export type NewNode = {
  [K in NodeKind]: {
    readonly kind: K;
    readonly record: Pick<Records[K], 'x' | 'y'> & { readonly id: string } & Partial<
        Omit<Records[K], 'id' | 'mapId'>
      >;
  };
}[NodeKind];

/**
 * Draws a new element. With `connectFrom` a line leads to it; with `insertInto` it is put into that line, which becomes two.
 * Lane, pool and subprocess are found by where it lies, unless given: a lane that is given grows to hold it.
 */
export const addNode: Command<NewNode & { mapId: string; connectFrom?: string; insertInto?: string }> = {
  name: 'node.add',
  refuse(doc, { mapId, record, connectFrom, insertInto }) {
    if (!doc.map[mapId]) return 'record-missing';
    if (elementOf(doc, record.id)) return 'id-taken';
    if (connectFrom !== undefined && elementOf(doc, connectFrom)?.record.mapId !== mapId)
      return 'record-missing';
    return insertInto !== undefined && !doc.flow[insertInto] ? 'record-missing' : null;
  },
  plan(doc, { mapId, kind, record, connectFrom, insertInto }, context) {
    const wish = { ...blank[kind], ...record, mapId } as AnyNode;
    const node = place(doc, { mapId, kind, node: wish, fromId: connectFrom });
    const withNode = { ...doc, [kind]: { ...doc[kind], [node.id]: node } } as Doc;
    const lines =
      insertInto !== undefined
        ? insertion(withNode, doc.flow[insertInto]!, node.id, context)
        : connectFrom !== undefined
          ? connection(withNode, mapId, connectFrom, node.id, context)
          : [];
    return withRoom(doc, [created(kind, node as never), ...lines], [node.id]);
  },
};

interface Placing {
  readonly mapId: string;
  readonly kind: NodeKind;
  readonly node: AnyNode;
  readonly fromId: string | undefined;
}

function place(doc: Doc, { mapId, kind, node, fromId }: Placing): AnyNode {
  const order = mapContents(doc, mapId).nodeById.size;
  const inFlow = kind !== 'note' && kind !== 'group';
  const source = fromId === undefined || !inFlow ? null : (elementOf(doc, fromId)?.record ?? null);
  const around = source && 'parentId' in source ? source.parentId : null;
  // What is joined to a step inside a subprocess is inside as well: lines do not cross its border.
  const parentId = node.parentId ?? around ?? subprocessAt(doc, mapId, node, new Set([node.id]));
  const placed = { ...node, parentId, order };
  if (!inFlow) return placed;
  const home =
    'laneId' in node && node.laneId !== null ? leafOf(doc, node.laneId, { mapId, parentId }) : null;
  return {
    ...placed,
    ...(home ?? homeOf(doc, mapId, node, { parentId, ...(fromId === undefined ? {} : { fromId }) })),
  };
}

/** The lane that was given, where a shape can lie in it: one without lanes inside, on the same plane of the map. */
function leafOf(
  doc: Doc,
  laneId: string,
  { mapId, parentId }: { readonly mapId: string; readonly parentId: string | null },
): Place | null {
  const lane = doc.lane[laneId];
  const isLeaf = !Object.values(doc.lane).some(({ parentLaneId }) => parentLaneId === laneId);
  return lane && isLeaf && lane.mapId === mapId && lane.parentId === parentId
    ? { laneId: lane.id, poolId: lane.poolId }
    : null;
}

function connection(
  doc: Doc,
  mapId: string,
  fromId: string,
  toId: string,
  context: CommandContext,
): readonly Change[] {
  const type = flowTypeBetween(doc, fromId, toId);
  if (!type) return [];
  const flow = makeFlow(doc, mapId, { id: context.newId('flow'), fromId, toId, type });
  return withDataUses(doc, created('flow', flow), context);
}

/** The line now ends at the new element, and a second one leads on from there. */
function insertion(doc: Doc, flow: Flow, nodeId: string, { newId }: CommandContext): Change[] {
  if (
    flowTypeBetween(doc, flow.fromId, nodeId) !== 'sequence' ||
    flowTypeBetween(doc, nodeId, flow.toId) !== 'sequence'
  )
    return [];
  const onward = makeFlow(doc, flow.mapId, {
    id: newId('flow'),
    fromId: nodeId,
    toId: flow.toId,
    type: 'sequence',
  });
  return [
    updated('flow', flow, { toId: nodeId, waypoints: null, label: null }),
    created('flow', { ...onward, order: flow.order + 0.5 }),
  ];
}
