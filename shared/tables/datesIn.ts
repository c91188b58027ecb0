import type { SheetCell } from '../exchange/index.ts';

/** How a table writes its dates where they are text: the day first, or the month. */
export type DateOrder = 'day' | 'month';

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** The ISO dates that a cell can mean: none, one, or both where nothing says whether "3/4/2026" is in March or in April. */
export function datesIn(cell: SheetCell, order: DateOrder | null): readonly string[] {
  if (cell !== null && typeof cell === 'object' && 'date' in cell) return real(cell.date);
  if (typeof cell !== 'string') return [];
  const text = cell.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return isoOf(iso[1]!, iso[2]!, iso[3]!);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return isoOf(dotted[3]!, dotted[2]!, dotted[1]!);
  const slashed = SLASHED.exec(text);
  if (!slashed) return [];
  const [, first = '', second = '', year = ''] = slashed;
  const dayFirst = isoOf(year, second, first);
  const monthFirst = isoOf(year, first, second);
  if (order !== null) return order === 'day' ? dayFirst : monthFirst;
  return [...new Set([...dayFirst, ...monthFirst])];
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

const isoOf = (year: string, month: string, day: string): string[] =>
  real(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** The date, if the calendar has it. */
function real(iso: string): string[] {
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === iso ? [iso] : [];
}
