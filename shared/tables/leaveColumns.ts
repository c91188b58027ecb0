import type { SheetRow } from '../exchange/index.ts';
import type { DataCell } from '../report/index.ts';
import type { TextKey } from '../text/index.ts';
import { folded, textOf } from './cellWords.ts';
import type { FoundTable } from './recognise.ts';
import { isUnchanged, shortened, type TableWork } from './tableWork.ts';
import { stepColumns } from './takeSteps.ts';

/** A row of the file and what our own table says of the same thing. */
export interface PairedRow {
  readonly row: SheetRow;
  readonly now: readonly DataCell[];
}

/** Columns that come back, or by which a row is known, by table. The others say what the program works out, or what belongs elsewhere. */
const columnsBack: { readonly [id in FoundTable['id']]: readonly TextKey[] } = {
  steps: [...stepColumns, 'tables.id', 'tables.number'],
  measurements: ['tables.date', 'tables.value', 'tables.note', 'tables.kpiId'],
};

/** Tells of heads that are not ours, and of columns of ours in which something was changed that does not come back. */
export function leaveColumns(rows: readonly PairedRow[], { table, text, draft, decimal }: TableWork): void {
  const sheet = table.sheet.name;
  const where = (head: string) =>
    sheet === '' ? text('taken.column', { head }) : text('taken.columnOf', { head, sheet });
  for (const { head, isDouble } of table.unknownHeads)
    draft.leave({
      where: where(shortened(head)),
      why: text(isDouble ? 'taken.why.doubleColumn' : 'taken.why.unknownColumn'),
    });
  const back = columnsBack[table.id].map(table.head);
  for (const [ours, column] of table.columns) {
    const head = table.now.heads[ours]!;
    if (back.includes(head)) continue;
    const n = rows.filter(({ row, now }) => {
      const cell = row.cells[column] ?? null;
      const was = now[ours] ?? null;
      if (cell === null || (typeof was === 'string' && folded(textOf(cell)) === folded(was))) return false;
      return !isUnchanged(cell, was, decimal);
    }).length;
    if (n > 0) draft.leave({ where: where(head), why: text('taken.why.columnStays', { n }) });
  }
}
