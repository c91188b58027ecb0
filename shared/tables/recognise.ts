import type { Sheet, SheetCell, SheetRow } from '../exchange/index.ts';
import type { DataCell, DataTable } from '../report/index.ts';
import type { Text, TextKey } from '../text/index.ts';
import { folded, textOf } from './cellWords.ts';

/** A sheet that holds one of our tables: where each of its columns stands, and its rows. */
export interface FoundTable {
  readonly id: 'steps' | 'measurements';
  readonly sheet: Sheet;
  /** The table as the workspace would give it out now. */
  readonly now: DataTable;
  /** Column in the file by column in `now`. */
  readonly columns: ReadonlyMap<number, number>;
  /** Heads that are no heads of ours, or stand a second time. */
  readonly unknownHeads: readonly { readonly head: string; readonly isDouble: boolean }[];
  readonly rows: readonly SheetRow[];
  /** The cell of a row under one of our heads; null where the file has no such column. */
  readonly cell: (row: SheetRow, head: TextKey) => SheetCell;
  readonly has: (head: TextKey) => boolean;
  /** One of our heads in the language of the file. */
  readonly head: (head: TextKey) => string;
  /** The cell of a row of `now` under one of our heads. */
  readonly before: (now: readonly DataCell[], head: TextKey) => DataCell;
  /** What it says. */
  readonly said: (now: readonly DataCell[], head: TextKey) => string;
}

/** Rows in which the heads may stand: people put a title above. */
const HEAD_ROWS = 20;

/** What a table cannot do without: one of each. */
const needed: { readonly [id in FoundTable['id']]: readonly (readonly TextKey[])[] } = {
  steps: [['tables.step', 'tables.id']],
  measurements: [['tables.kpi', 'tables.kpiId'], ['tables.date'], ['tables.value']],
};

/** Which of our tables a sheet holds, by its heads, in any order; null: none. */
export function recognise(sheet: Sheet, tables: readonly DataTable[], text: Text): FoundTable | null {
  for (const [index, row] of sheet.rows.slice(0, HEAD_ROWS).entries()) {
    const heads = row.cells.map(textOf);
    const known = new Set(heads.map(folded));
    for (const id of ['measurements', 'steps'] as const) {
      const now = tables.find((table) => table.id === id)!;
      const isThere = needed[id].every((some) => some.some((head) => known.has(folded(text(head)))));
      const shared = now.heads.filter((head) => known.has(folded(head))).length;
      if (isThere && shared > 1)
        return found(id, { sheet, now, heads, rows: sheet.rows.slice(index + 1) }, text);
    }
  }
  return null;
}

function found(
  id: FoundTable['id'],
  { heads, ...table }: { readonly heads: readonly string[] } & Pick<FoundTable, 'sheet' | 'now' | 'rows'>,
  text: Text,
): FoundTable {
  const columns = new Map<number, number>();
  const unknownHeads: { head: string; isDouble: boolean }[] = [];
  for (const [column, head] of heads.entries()) {
    if (head === '') continue;
    const ours = table.now.heads.findIndex((each) => folded(each) === folded(head));
    if (ours < 0 || columns.has(ours)) unknownHeads.push({ head, isDouble: ours >= 0 });
    else columns.set(ours, column);
  }
  const columnOf = (head: TextKey) => columns.get(table.now.heads.indexOf(text(head)));
  const cell = (row: SheetRow, head: TextKey) => row.cells[columnOf(head) ?? -1] ?? null;
  const before = (now: readonly DataCell[], head: TextKey) =>
    now[table.now.heads.indexOf(text(head))] ?? null;
  return {
    ...table,
    id,
    columns,
    unknownHeads,
    cell,
    before,
    head: (head) => text(head),
    said: (now, head) => textOf(before(now, head)),
    has: (head) => columnOf(head) !== undefined,
  };
}
