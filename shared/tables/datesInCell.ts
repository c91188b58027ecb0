import type { SheetCell } from '../exchange/index.ts';
import { datesIn, type DateOrder } from '../text/index.ts';

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** The ISO dates that a cell can mean: none, one, or both where nothing says which number is the month. */
export function datesInCell(cell: SheetCell, order: DateOrder | null): readonly string[] {
  if (cell !== null && typeof cell === 'object' && 'date' in cell) return datesIn(cell.date, order);
  return typeof cell === 'string' ? datesIn(cell, order) : [];
}

/** The order that a column of dates shows: a number above 12 is no month. Null where none does, or both do. */
export function dateOrderOf(cells: readonly SheetCell[]): DateOrder | null {
  const seen = new Set<DateOrder>();
  for (const cell of cells) {
    const slashed = typeof cell === 'string' ? SLASHED.exec(cell.trim()) : null;
    if (slashed && Number(slashed[1]) > 12) seen.add('day');
    if (slashed && Number(slashed[2]) > 12) seen.add('month');
  }
  return seen.size === 1 ? [...seen][0]! : null;
}
