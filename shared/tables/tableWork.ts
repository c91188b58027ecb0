import type { SheetCell, SheetRow } from '../exchange/index.ts';
import type { Element } from '../model/index.ts';
import type { DataCell } from '../report/index.ts';
import type { TextKey } from '../text/index.ts';
import { isSameText, textOf } from './cellWords.ts';
import { datesInCell } from './datesInCell.ts';
import type { Draft } from './draft.ts';
import { decimalOf, numbersIn, type Decimal } from './numbersIn.ts';
import type { FoundTable } from './recognise.ts';
import type { TakeContext } from './taken.ts';

/** A found table at work: its draft, words, and how its numbers are written. */
export interface TableWork extends TakeContext {
  readonly table: FoundTable;
  readonly draft: Draft;
  readonly locale: string;
  readonly decimal: Decimal | null;
  /** Where something stands: sheet, row and, if one is meant, column. */
  readonly at: (row: SheetRow, head?: TextKey) => string;
  /** Somebody does not want it taken. */
  readonly isLeft: (row: SheetRow, head: TextKey) => boolean;
}

/** What a cell gives: in words, and how to take it; why it is not taken; or null, where it says nothing new. */
export type TakenCell =
  | {
      readonly words: string;
      readonly take: () => void;
      /** What stood there before is an assumption. */
      readonly isAssumed?: boolean;
    }
  | { readonly why: string }
  | null;
/** Reads a cell that says otherwise than `now`, what our own table shows of the element. */
export type ReadCell = (
  cell: SheetCell,
  place: { readonly element: Element; readonly now: DataCell },
  work: TableWork,
) => TakenCell;

export function tableWork(
  table: FoundTable,
  more: TakeContext & Pick<TableWork, 'draft' | 'locale'>,
): TableWork {
  const { text } = more;
  const numeric = [...table.columns].flatMap(([ours, column]) =>
    table.now.rows.some((row) => typeof row[ours] === 'number')
      ? table.rows.map((row) => row.cells[column] ?? null)
      : [],
  );
  const at = (row: SheetRow, head?: TextKey): string => {
    const params = { sheet: table.sheet.name, row: String(row.number) };
    const place = text(table.sheet.name === '' ? 'taken.row' : 'taken.rowOf', params);
    return head === undefined ? place : text('taken.cell', { place, head: table.head(head) });
  };
  const isLeft = (row: SheetRow, head: TextKey) => more.without?.has(at(row, head)) ?? false;
  return { ...more, table, at, isLeft, decimal: decimalOf(numeric) ?? table.sheet.decimal };
}

/** Whether a cell of the file says what our own table would say now. */
export function isUnchanged(cell: SheetCell, now: DataCell, decimal: Decimal | null): boolean {
  if (now === null) return cell === null;
  if (typeof now === 'number') {
    if (typeof cell === 'number') return isSameNumber(cell, now);
    return typeof cell === 'string' && numbersIn(cell, decimal).some((number) => isSameNumber(number, now));
  }
  if (typeof now === 'string') return isSameText(textOf(cell), now);
  return datesInCell(cell, null).includes(now.date);
}

/** Spreadsheets keep fifteen digits. */
export const isSameNumber = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));

/** Why a cell is no number, or the number; `share` is what one of the number is worth as a share, where the column can be said in per cent. */
export function numberOf(
  cell: SheetCell,
  { text, decimal }: Pick<TableWork, 'text' | 'decimal'>,
  share: number | null,
): { readonly number: number } | { readonly why: string } {
  if (typeof cell === 'number') return { number: cell };
  if (typeof cell === 'string') {
    const numbers = numbersIn(cell, decimal);
    if (numbers.length === 1) return { number: numbers[0]! };
    const value = shortened(cell);
    return numbers.length === 0
      ? { why: text('taken.why.noNumber', { value }) }
      : { why: text('taken.why.twoNumbers', { value }) };
  }
  if (cell !== null && 'share' in cell && share !== null)
    return { number: Number((cell.share / share).toPrecision(12)) };
  return { why: whyUnreadable(cell, text) };
}

/** Why a cell that is neither text nor a plain number cannot be read here. */
export function whyUnreadable(cell: SheetCell, text: TakeContext['text']): string {
  if (cell !== null && typeof cell === 'object' && 'error' in cell)
    return cell.error === '='
      ? text('taken.why.formula')
      : text('taken.why.cellFault', { value: cell.error });
  return text('taken.why.noNumber', { value: shortened(textOf(cell)) });
}

const LONG = 60;
export const shortened = (value: string): string =>
  value.length > LONG ? `${value.slice(0, LONG - 1)}…` : value;
