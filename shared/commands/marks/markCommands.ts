import { created, removed, updated } from '../../changes/index.ts';
import { asId, elementOf, type Doc, type Mark } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Puts a mark on a step, flow, lane, … or on the map itself. */
export const addMark: Command<
  Pick<Mark, 'targetKind' | 'targetId' | 'type'> & { id: string; mapId: string } & Partial<
      Pick<Mark, 'waste' | 'severity' | 'note'>
    >
> = {
  name: 'mark.add',
  refuse(doc, { id, mapId, targetKind, targetId, type, waste }) {
    if (doc.mark[id]) return 'id-taken';
    if (!doc.map[mapId] || !isThere(doc, targetKind, targetId)) return 'record-missing';
    return (type === 'waste') === Boolean(waste) ? null : 'value-out-of-range';
  },
  plan: (
    doc,
    { id, mapId, targetKind, targetId, type, waste = null, severity = 2, note = '' },
    { today },
  ) => [
    created('mark', {
      id: asId<'mark'>(id),
      mapId: asId<'map'>(mapId),
      targetKind,
      targetId,
      type,
      waste,
      severity,
      note,
      isSettled: false,
      createdOn: today,
      order: Object.keys(doc.mark).length,
    }),
  ],
};

/** Changes what a mark says, how bad it is, or whether it is settled. */
export const updateMark: Command<{
  id: string;
  fields: Partial<Pick<Mark, 'type' | 'waste' | 'severity' | 'note' | 'isSettled'>>;
}> = {
  name: 'mark.update',
  refuse(doc, { id, fields }) {
    const before = doc.mark[id];
    if (!before) return 'record-missing';
    const after = { ...before, ...fields };
    return (after.type === 'waste') === (after.waste !== null) ? null : 'value-out-of-range';
  },
  plan: (doc, { id, fields }) => [updated('mark', doc.mark[id]!, fields)],
};

export const removeMark: Command<{ id: string }> = {
  name: 'mark.remove',
  refuse: (doc, { id }) => (doc.mark[id] ? null : 'record-missing'),
  plan: (doc, { id }) => [removed('mark', doc.mark[id]!)],
};

function isThere(doc: Doc, kind: Mark['targetKind'], id: string): boolean {
  return kind === 'map' ? Boolean(doc.map[id]) : elementOf(doc, id)?.kind === kind;
}
