import { created, updated } from '../../changes/index.ts';
import { elementOf } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { flowTypeBetween } from './connectionRule.ts';
import { makeFlow } from './makeFlow.ts';

/** Puts an element that stands alone into a line: the line becomes two. */
export const insertIntoFlow: Command<{ nodeId: string; flowId: string }> = {
  name: 'flow.insert',
  refuse(doc, { nodeId, flowId }) {
    const flow = doc.flow[flowId];
    if (!flow || !elementOf(doc, nodeId)) return 'record-missing';
    if (flow.fromId === nodeId || flow.toId === nodeId || flow.type !== 'sequence') return 'not-allowed-link';
    const fits =
      flowTypeBetween(doc, flow.fromId, nodeId) === 'sequence' &&
      flowTypeBetween(doc, nodeId, flow.toId) === 'sequence';
    return fits ? null : 'not-allowed-link';
  },
  plan(doc, { nodeId, flowId }, { newId }) {
    const flow = doc.flow[flowId]!;
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
  },
};
