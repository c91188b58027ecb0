import { created, type Change } from '../../changes/index.ts';
import { asId, blank, defaultSize, mapContents, type AnyNode, type Doc } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { flowTypeBetween } from './connectionRule.ts';
import { makeFlow } from './makeFlow.ts';
import { withRoom } from '../lanes/room.ts';
import { homeOf } from './placement.ts';

const GAP = 80;

/** Steps of these names in a row, joined; the first follows `afterId`, or the last step that leads nowhere yet. */
export const addChain: Command<{ mapId: string; names: readonly string[]; afterId?: string }> = {
  name: 'steps.addChain',
  refuse(doc, { mapId, names, afterId }) {
    if (!doc.map[mapId] || (afterId !== undefined && !mapContents(doc, mapId).nodeById.has(afterId)))
      return 'record-missing';
    return names.some((name) => name.trim() !== '') ? null : 'nothing-to-do';
  },
  plan(doc, { mapId, names, afterId }, { newId }) {
    const changes: Change[] = [];
    const steps: string[] = [];
    const { step, event } = defaultSize;
    let previous =
      afterId === undefined ? looseEnd(doc, mapId) : (mapContents(doc, mapId).nodeById.get(afterId) ?? null);
    const anchorId = previous?.id;
    let x = previous ? previous.x + previous.width + GAP : 80 + event.width + GAP;
    const middle = previous ? previous.y + previous.height / 2 : 120 + event.height / 2;
    const clean = names.map((name) => name.trim()).filter((name) => name !== '');
    for (const [index, name] of clean.entries()) {
      const box = { x, y: middle - step.height / 2, ...step };
      const next = {
        ...blank.step,
        ...box,
        ...homeOf(doc, mapId, box, {
          parentId: previous?.parentId ?? null,
          ...(anchorId === undefined ? {} : { fromId: anchorId }),
        }),
        id: newId('step'),
        mapId: asId<'map'>(mapId),
        parentId: previous?.parentId ?? null,
        name,
        order: mapContents(doc, mapId).nodeById.size + index,
      };
      changes.push(created('step', next));
      steps.push(next.id);
      if (previous) {
        const flow = makeFlow(doc, mapId, {
          id: newId('flow'),
          fromId: previous.id,
          toId: next.id,
          type: 'sequence',
        });
        changes.push(created('flow', { ...flow, parentId: next.parentId, order: flow.order + index }));
      }
      previous = next;
      x += step.width + GAP;
    }
    return withRoom(doc, changes, steps);
  },
};

/** The rightmost element from which a line may lead on and none does yet. */
function looseEnd(doc: Doc, mapId: string): AnyNode | null {
  const { steps, events, gateways, flows } = mapContents(doc, mapId);
  const left = new Set(flows.filter((flow) => flow.type === 'sequence').map((flow) => flow.fromId));
  const loose = [...steps, ...events, ...gateways].filter(
    (node) =>
      !left.has(node.id) &&
      node.parentId === null &&
      flowTypeBetween(doc, node.id, node.id) !== 'message' &&
      !isEnd(doc, node.id),
  );
  loose.sort((a, b) => b.x - a.x);
  return loose[0] ?? null;
}

const isEnd = (doc: Doc, id: string): boolean =>
  doc.event[id]?.position === 'end' || doc.event[id]?.position === 'boundary';
