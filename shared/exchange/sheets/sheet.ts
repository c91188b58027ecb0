/** A sheet of a workbook, or a CSV file, as plain rows. */

/** What stands in a cell. */
export type SheetCell =
  | string
  | number
  /** ISO date, day only. */
  | { readonly date: string }
  /** A number shown as per cent: .05 is 5 %. */
  | { readonly share: number }
  /** A time of day or a duration. */
  | { readonly minutes: number }
  /** What cannot be read: an error of the spreadsheet ("#REF!"), or a formula without a result. */
  | { readonly error: string }
  | null;

export interface SheetRow {
  /** As the spreadsheet counts it, from 1. */
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

export interface Sheet {
  /** Empty for a CSV file. */
  readonly name: string;
  /** Rows in which something stands, from top to bottom. */
  readonly rows: readonly SheetRow[];
  /** The decimal sign that this kind of file has where numbers are written as text; null: either. */
  readonly decimal: '.' | ',' | null;
}

/** What the sheets of a file hold. */
export interface Sheets {
  readonly sheets: readonly Sheet[];
  /** Sheets beyond the limits, which are passed over, and what about them is. */
  readonly unread: readonly { readonly name: string; readonly why: string }[];
}

/** How much a table may hold. Found while reading, so a file beyond them costs no more than one at them. */
export const sheetLimits = {
  sheets: 100,
  rows: 20_000,
  columns: 256,
  /** All sheets together. */
  cells: 1_000_000,
  /** Characters in one cell; Excel's own limit. */
  cell: 32_767,
} as const;

/** "A", "Z", "AA": how a spreadsheet calls a column, which are counted from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
