/** What leads into a gap of a telling and what comes after it: everything that an edit must join again. */
import type { Doc, Flow, Gateway } from '../model/index.ts';
import type { Item, NodeItem, Way } from './outline.ts';
import type { Place } from './rows.ts';

/** An end that leads into a gap: a flow that can be led elsewhere, or a shape from which none leads on yet. */
export interface Socket {
  readonly fromId: string;
  readonly flow: Flow | null;
  /** The name of the way, for a flow that is still to be drawn. */
  readonly name: string;
  /** Its place among the ways of a decision, where it was typed before it is drawn. */
  readonly order?: number;
}
export interface Gap {
  readonly sockets: readonly Socket[];
  /** The shape that follows; null at an open end. */
  readonly nextId: string | null;
  /** Ways that all happen must meet in a gateway of this type before they go on as one; ways of which one is taken, before they go on as several. */
  readonly joinType: Gateway['type'] | null;
}

/** The gap at a place. */
export function gapAt(doc: Doc, { sequence, index }: Place): Gap {
  const before = sequence.items[index - 1];
  const sockets = before ? exitsOf(doc, before) : entryOf(doc, sequence.entryFlowId);
  const next = sequence.items[index];
  const nextId = sockets.find(({ flow }) => flow)?.flow?.toId ?? (next?.type === 'node' ? next.id : null);
  return { sockets, nextId, joinType: before?.type === 'node' ? joinTypeOf(doc, before) : null };
}

const entryOf = (doc: Doc, flowId: string | null): Socket[] =>
  flowId === null ? [] : [socketOf(doc.flow[flowId]!)];

export const socketOf = (flow: Flow): Socket => ({ fromId: flow.fromId, flow, name: flow.name });
export const openAt = (fromId: string, name = ''): Socket => ({ fromId, flow: null, name });

/** The ends that lead out of an item to what follows it. Where all its ways end, going on is another way. */
export function exitsOf(doc: Doc, item: Item): Socket[] {
  const exits = openExits(doc, item);
  return exits.length === 0 && item.type === 'node' && item.ways.length > 0 ? [openAt(item.id)] : exits;
}

/** The same for the last item of a way: a decision whose ways all end closes the way it stands in. */
function openExits(doc: Doc, item: Item): Socket[] {
  if (item.type === 'jump') return [];
  if (item.joinId !== null) return outOf(doc, item.joinId);
  if (item.ways.length === 0 && item.plainFlowId === null) return outOf(doc, item.id);
  const exits = item.ways.flatMap((way) => wayExits(doc, way));
  if (item.plainFlowId !== null) exits.push(socketOf(doc.flow[item.plainFlowId]!));
  // One way that was named leaves the other unsaid.
  else if (item.ways.length === 1 && item.kind === 'gateway') exits.push(openAt(item.id));
  return exits;
}

/** The ends that lead out of a way to what follows its decision. */
export function wayExits(doc: Doc, { flowId, sequence }: Way): Socket[] {
  const last = sequence.items.at(-1);
  return last ? openExits(doc, last) : [socketOf(doc.flow[flowId]!)];
}

function outOf(doc: Doc, id: string): Socket[] {
  const flows = sequenceFlowsFrom(doc, id);
  if (flows.length > 0) return flows.map(socketOf);
  return doc.event[id]?.position === 'end' ? [] : [openAt(id)];
}

/** Flows that lead on from a shape. */
export const sequenceFlowsFrom = (doc: Doc, id: string): Flow[] =>
  Object.values(doc.flow).filter((flow) => flow.type === 'sequence' && flow.fromId === id);

function joinTypeOf(doc: Doc, item: NodeItem): Gap['joinType'] {
  const type = item.joinId === null && item.ways.length > 0 ? doc.gateway[item.id]?.type : undefined;
  return type === 'parallel' || type === 'inclusive' ? type : null;
}
