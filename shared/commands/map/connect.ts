import { created, updated } from '../../changes/index.ts';
import { elementOf, type Doc, type Point } from '../../model/index.ts';
import type { Command, Refusal } from '../command.ts';
import { flowTypeBetween, refusalOfLink } from './connectionRule.ts';
import { withDataUses } from './followDataLines.ts';
import { makeFlow } from './makeFlow.ts';

/** Joins two elements by the line that BPMN allows between them. */
export const connect: Command<{ id: string; fromId: string; toId: string }> = {
  name: 'flow.connect',
  refuse: (doc, { id, fromId, toId }) => (doc.flow[id] ? 'id-taken' : refuseLine(doc, fromId, toId, null)),
  plan(doc, { id, fromId, toId }, context) {
    const type = flowTypeBetween(doc, fromId, toId)!;
    const flow = makeFlow(doc, elementOf(doc, fromId)!.record.mapId, { id, fromId, toId, type });
    return withDataUses(doc, created('flow', flow), context);
  },
};

/** Leads an end of a line to another element; the line is routed anew. */
export const reconnect: Command<{ id: string; fromId?: string; toId?: string }> = {
  name: 'flow.reconnect',
  refuse(doc, { id, fromId, toId }) {
    const flow = doc.flow[id];
    return flow ? refuseLine(doc, fromId ?? flow.fromId, toId ?? flow.toId, id) : 'record-missing';
  },
  plan(doc, { id, fromId, toId }, context) {
    const flow = doc.flow[id]!;
    const ends = { fromId: fromId ?? flow.fromId, toId: toId ?? flow.toId };
    const type = flowTypeBetween(doc, ends.fromId, ends.toId)!;
    return withDataUses(doc, updated('flow', flow, { ...ends, type, waypoints: null, label: null }), context);
  },
};

/** Sets the bends of a line by hand (both ends included); null lets it be routed by rule again. */
export const bendFlow: Command<{ id: string; waypoints: readonly Point[] | null }> = {
  name: 'flow.bend',
  refuse(doc, { id, waypoints }) {
    if (!doc.flow[id]) return 'record-missing';
    return waypoints && waypoints.length < 2 ? 'value-out-of-range' : null;
  },
  plan: (doc, { id, waypoints }) => [updated('flow', doc.flow[id]!, { waypoints })],
};

function refuseLine(doc: Doc, fromId: string, toId: string, except: string | null): Refusal | null {
  if (!elementOf(doc, fromId) || !elementOf(doc, toId)) return 'record-missing';
  const refusal = refusalOfLink(doc, fromId, toId);
  if (refusal) return refusal;
  const type = flowTypeBetween(doc, fromId, toId);
  const isThere = Object.values(doc.flow).some(
    (flow) => flow.id !== except && flow.fromId === fromId && flow.toId === toId && flow.type === type,
  );
  return isThere ? 'nothing-to-do' : null;
}
