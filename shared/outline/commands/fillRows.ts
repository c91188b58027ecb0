import type { Command } from '../../commands/index.ts';
import type { Doc } from '../../model/index.ts';
import { isTimeColumn, readTime } from '../cells.ts';
import { outlineOf } from '../outlineOf.ts';
import { rowsOf } from '../rows.ts';
import type { Column } from '../typed.ts';
import { createDraft } from './draft.ts';
import { fillCell } from './fill.ts';
import { settle } from './settle.ts';

/** Says the same of several steps in one column; lines that are no step stay as they are. */
export const fillRows: Command<{
  mapId: string;
  keys: readonly string[];
  column: Exclude<Column, 'what'>;
  words: string;
}> = {
  name: 'list.fill',
  refuse(doc, { mapId, keys, column, words }) {
    if (!doc.map[mapId]) return 'record-missing';
    if (stepsOf(doc, mapId, keys).length === 0) return 'nothing-to-do';
    if (!isTimeColumn(column) || words.trim() === '') return null;
    return 'error' in readTime(doc, column, words) ? 'value-out-of-range' : null;
  },
  plan(doc, { mapId, keys, column, words }, context) {
    const draft = createDraft(doc, mapId, context);
    for (const id of stepsOf(doc, mapId, keys)) fillCell(draft, id, { column, words });
    if (column === 'who') settle(draft);
    return draft.changes();
  },
};

function stepsOf(doc: Doc, mapId: string, keys: readonly string[]): string[] {
  const { list, indexOf } = rowsOf(outlineOf(doc, mapId));
  return keys.flatMap((key) => list[indexOf.get(key) ?? -1]?.id ?? []).filter((id) => doc.step[id]);
}
