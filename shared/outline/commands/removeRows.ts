import type { Command, RecordRef } from '../../commands/index.ts';
import type { Doc } from '../../model/index.ts';
import { outlineOf } from '../outlineOf.ts';
import { rowsOf, type Row } from '../rows.ts';
import { closeJump, cutOut, idsBelow, idsIn } from './block.ts';
import { createDraft, type Draft } from './draft.ts';
import { settle } from './settle.ts';

/** Removes lines with what is below them; the flow closes behind them. */
export const removeRows: Command<{ mapId: string; keys: readonly string[] }> = {
  name: 'list.remove',
  refuse(doc, { mapId, keys }) {
    if (!doc.map[mapId]) return 'record-missing';
    const { indexOf } = rowsOf(outlineOf(doc, mapId));
    return keys.some((key) => indexOf.has(key)) ? null : 'nothing-to-do';
  },
  plan(doc, { mapId, keys }, context) {
    const draft = createDraft(doc, mapId, context);
    for (const key of keys) {
      // Read again: what is below an earlier line may be gone.
      const rows = rowsOf(outlineOf(draft.doc(), mapId));
      const row = rows.list[rows.indexOf.get(key) ?? -1];
      if (row) remove(draft, row);
    }
    settle(draft);
    return draft.changes();
  },
};

function remove(draft: Draft, row: Row): void {
  const doc = draft.doc();
  switch (row.type) {
    case 'pool':
      return draft.remove([{ kind: 'pool', id: row.id }]);
    case 'jump':
      return closeJump(draft, row.place!, row.id);
    case 'way':
      return draft.remove([{ kind: 'flow', id: row.id }, ...refs(doc, idsBelow(doc, row.below!))]);
    case 'border':
      return draft.remove(refs(doc, [row.id, ...idsBelow(doc, row.below!)]));
    case 'node': {
      cutOut(draft, row.place!);
      draft.remove(refs(doc, idsIn(doc, row.place!.sequence.items[row.place!.index]!)));
    }
  }
}

function refs(doc: Doc, ids: readonly string[]): RecordRef[] {
  return ids.flatMap((id) => {
    const kind = (['step', 'event', 'gateway'] as const).find((each) => doc[each][id]);
    return kind ? [{ kind, id }] : [];
  });
}
