import type { SheetRow } from '../exchange/index.ts';
import type { DataCell } from '../report/index.ts';
import { folded, textOf } from './cellWords.ts';
import { shortened, type TableWork } from './tableWork.ts';

/** A row of the file and the element that it speaks of. */
export interface StepRow {
  readonly row: SheetRow;
  readonly id: string;
  /** By its id: then another name in the row is a new name. */
  readonly isById: boolean;
  /** What our own table says of it now. */
  readonly now: readonly DataCell[];
}

/** Ties rows to steps: by id, else by the names of map and step. Rows that mean none, or not one alone, are left out and told. */
export function findSteps(work: TableWork): readonly StepRow[] {
  const found = finder(work);
  const rows = work.table.rows.flatMap((row) => {
    const step = found(row);
    return step ? [step] : [];
  });
  return withoutDoubles(rows, work);
}

function finder(work: TableWork): (row: SheetRow) => StepRow | null {
  const { table, text, draft, at } = work;
  const byId = new Map(table.now.rows.map((now) => [table.said(now, 'tables.id'), now]));
  const byName = new Map<string, (typeof table.now.rows)[number][]>();
  const listUnder = (key: string, now: readonly DataCell[]) =>
    byName.set(key, [...(byName.get(key) ?? []), now]);
  for (const now of table.now.rows) {
    const name = table.said(now, 'tables.step');
    listUnder(keyOf('', name), now);
    listUnder(keyOf(table.said(now, 'tables.map'), name), now);
  }
  return (row) => {
    const said = textOf(table.cell(row, 'tables.id'));
    const now = byId.get(said);
    if (now) return { row, id: said, isById: true, now };
    const name = textOf(table.cell(row, 'tables.step'));
    const mapName = textOf(table.cell(row, 'tables.map'));
    if (name === '') {
      if (said !== '') draft.leave({ where: at(row), why: text('taken.why.noId', { id: shortened(said) }) });
      return null;
    }
    const named = byName.get(keyOf(mapName, name)) ?? [];
    const [only] = named;
    if (only && named.length === 1)
      return { row, id: table.said(only, 'tables.id'), isById: false, now: only };
    const params = { name: shortened(name), map: shortened(mapName) };
    const why = only ? 'taken.why.several' : mapName === '' ? 'taken.why.noStep' : 'taken.why.noStepOf';
    draft.leave({ where: at(row), why: text(why, params) });
    return null;
  };
}

const keyOf = (map: string, step: string): string => `${folded(map)}\n${folded(step)}`;

/**
 * Of several rows for one step the one that still bears its name is meant: the others were copied to be filled in anew. Where not exactly
 * one does, none is taken.
 */
function withoutDoubles(rows: readonly StepRow[], { table, text, draft, at }: TableWork): readonly StepRow[] {
  const byId = new Map<string, StepRow[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  const isNamed = ({ row, now }: StepRow) =>
    folded(textOf(table.cell(row, 'tables.step'))) === folded(table.said(now, 'tables.step'));
  return rows.filter((row) => {
    const same = byId.get(row.id)!;
    if (same.length === 1) return true;
    const bearing = same.filter(isNamed);
    if (bearing.length === 1 && bearing[0] === row) return true;
    const others = same.filter((each) => each !== row).map((each) => each.row.number);
    const why = bearing.length === 1 ? 'taken.why.copied' : 'taken.why.double';
    draft.leave({ where: at(row.row), why: text(why, { row: others.join(', ') }) });
    return false;
  });
}
