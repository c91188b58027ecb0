import { updated } from '../../changes/index.ts';
import { elementOf, type Doc, type Flow } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { refOf, removeWithDependents } from '../records/dependents.ts';

/** Removes drawn elements with what belongs to them. Where one line led in and on, it now leads past the gap. */
export const removeElements: Command<{ ids: readonly string[] }> = {
  name: 'elements.remove',
  refuse: (doc, { ids }) => (ids.some((id) => elementOf(doc, id)) ? null : 'nothing-to-do'),
  plan(doc, { ids }) {
    const gone = new Set(ids);
    const healed = healedFlows(doc, gone);
    const healedDoc: Doc = {
      ...doc,
      flow: { ...doc.flow, ...Object.fromEntries(healed.map((flow) => [flow.id, flow])) },
    };
    const refs = ids.flatMap((id) => refOf(doc, id) ?? []);
    return [
      ...healed.map((flow) => updated('flow', doc.flow[flow.id]!, flow)),
      ...removeWithDependents(healedDoc, refs),
    ];
  },
};

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
