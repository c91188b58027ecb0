import { apply, updated, type Change } from '../../changes/index.ts';
import { elementOf, type Doc, type Flow } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { settled } from '../lanes/followHosts.ts';
import { emptiedPool, takeOutLane } from '../lanes/takeOutLane.ts';
import { followDataLines } from './followDataLines.ts';
import { refOf, removeWithDependents } from '../records/dependents.ts';

/**
 * Removes drawn elements with what belongs to them. Where one line led in and on, it now leads past the gap; steps of a removed lane
 * belong to the lane beside it; with a line goes what it said of a step's data.
 */
export const removeElements: Command<{ ids: readonly string[] }> = {
  name: 'elements.remove',
  refuse: (doc, { ids }) => (ids.some((id) => elementOf(doc, id)) ? null : 'nothing-to-do'),
  plan(doc, { ids }, context) {
    const gone = new Set(ids);
    let next = doc;
    for (const id of ids) {
      if (!doc.pool[id]) continue;
      const emptied = emptiedPool(next, id);
      next = emptied.doc;
      for (const each of emptied.alsoGone) gone.add(each);
    }
    const nodes = [...gone].filter((id) => !doc.lane[id]);
    next = nodes.length > 0 ? apply(next, removal(next, new Set(nodes))) : next;
    next = followDataLines(doc, next, { flowIds: ids.filter((id) => doc.flow[id]), context });
    // Lanes last: those of a pool are gone with it by now.
    for (const id of ids) if (next.lane[id]) next = takeOutLane(next, id);
    return settled(doc, next);
  },
};

function removal(doc: Doc, gone: ReadonlySet<string>): Change[] {
  const healed = healedFlows(doc, gone);
  const healedDoc: Doc = {
    ...doc,
    flow: { ...doc.flow, ...Object.fromEntries(healed.map((flow) => [flow.id, flow])) },
  };
  return [
    ...healed.map((flow) => updated('flow', doc.flow[flow.id]!, flow)),
    ...removeWithDependents(
      healedDoc,
      [...gone].flatMap((id) => refOf(doc, id) ?? []),
    ),
  ];
}

/** Lines into what goes, led on to where the one line out of it ended. */
function healedFlows(doc: Doc, gone: ReadonlySet<string>): Flow[] {
  const sequence = Object.values(doc.flow).filter((flow) => flow.type === 'sequence' && !gone.has(flow.id));
  const pairs = new Set(sequence.map((flow) => `${flow.fromId} ${flow.toId}`));
  return sequence.flatMap((flow) => {
    if (gone.has(flow.fromId) || !gone.has(flow.toId)) return [];
    const toId = beyond(sequence, flow.toId, gone);
    if (toId === null || toId === flow.fromId || pairs.has(`${flow.fromId} ${toId}`)) return [];
    pairs.add(`${flow.fromId} ${toId}`);
    return [{ ...flow, toId, waypoints: null, label: null }];
  });
}

function beyond(sequence: readonly Flow[], nodeId: string, gone: ReadonlySet<string>): string | null {
  const seen = new Set<string>();
  let current = nodeId;
  while (gone.has(current)) {
    if (seen.has(current)) return null;
    seen.add(current);
    const onward = sequence.filter((flow) => flow.fromId === current);
    if (onward.length !== 1) return null;
    current = onward[0]!.toId;
  }
  return current;
}
