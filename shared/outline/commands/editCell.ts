import { updated } from '../../changes/index.ts';
import type { Command } from '../../commands/index.ts';
import { isTimeColumn, readTime } from '../cells.ts';
import { socketOf } from '../gap.ts';
import { outlineOf } from '../outlineOf.ts';
import { rowsOf, type Row } from '../rows.ts';
import type { Column } from '../typed.ts';
import { targetOf } from './build.ts';
import { createDraft, type Draft } from './draft.ts';
import { fillCell } from './fill.ts';
import { settle } from './settle.ts';

/** Changes one cell of a line: of a step any, of other lines what they say and their note. */
export const editCell: Command<{ mapId: string; key: string; column: Column; words: string }> = {
  name: 'list.edit',
  refuse(doc, { mapId, key, column, words }) {
    if (!doc.map[mapId]) return 'record-missing';
    const rows = rowsOf(outlineOf(doc, mapId));
    const row = rows.list[rows.indexOf.get(key) ?? -1];
    if (!row) return 'record-missing';
    if (row.type === 'jump') {
      if (column !== 'what') return 'nothing-to-do';
      const flow = doc.flow[row.id]!;
      const from = doc.step[flow.fromId] ?? doc.gateway[flow.fromId] ?? doc.event[flow.fromId];
      return from && targetOf(doc, { ...from, mapId }, words) !== null ? null : 'record-missing';
    }
    if (!doc.step[row.id] && column !== 'what' && column !== 'note') return 'nothing-to-do';
    if (!isTimeColumn(column) || words.trim() === '') return null;
    return 'error' in readTime(doc, column, words) ? 'value-out-of-range' : null;
  },
  plan(doc, { mapId, key, column, words }, context) {
    const rows = rowsOf(outlineOf(doc, mapId));
    const row = rows.list[rows.indexOf.get(key)!]!;
    const draft = createDraft(doc, mapId, context);
    if (doc.step[row.id]) {
      fillCell(draft, row.id, { column, words });
      if (column === 'who') settle(draft);
    } else editOther(draft, row, { column, words: words.trim() });
    return draft.changes();
  },
};

function editOther(draft: Draft, row: Row, { column, words }: { column: Column; words: string }): void {
  const doc = draft.doc();
  const fields = column === 'note' ? { description: words } : { name: words };
  switch (row.type) {
    case 'way':
      return column === 'what' ? draft.set('flow', row.id, { name: words, label: null }) : undefined;
    case 'pool':
      return column === 'what' ? draft.set('pool', row.id, { name: words }) : undefined;
    case 'jump': {
      const flow = doc.flow[row.id]!;
      const from = doc.step[flow.fromId] ?? doc.gateway[flow.fromId] ?? doc.event[flow.fromId]!;
      const toId = targetOf(doc, { ...from, mapId: draft.mapId }, words)!;
      return draft.join(socketOf(flow), toId);
    }
    case 'node':
    case 'border': {
      const gateway = doc.gateway[row.id];
      const event = doc.event[row.id];
      if (gateway) draft.put(updated('gateway', gateway, { ...fields, label: null }));
      if (event) draft.put(updated('event', event, { ...fields, label: null }));
    }
  }
}
