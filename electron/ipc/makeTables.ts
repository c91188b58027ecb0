import Papa from 'papaparse';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { analyse } from '../../shared/engine/index.ts';
import {
  tableIds,
  workspaceTables,
  type DataCell,
  type DataTable,
  type TableId,
} from '../../shared/report/index.ts';
import { WORKSPACE_ID, type Doc, type ProcessMap } from '../../shared/model/index.ts';
import { localeIn, xmlText, type Text } from '../../shared/text/index.ts';

export interface TablesWish {
  readonly doc: Doc;
  readonly maps: readonly ProcessMap[];
  /** ISO date. */
  readonly today: string;
  readonly text: Text;
}

/** All tables as an Excel workbook, or one of them as CSV. */
export async function makeTables(wish: TablesWish, table: TableId | 'all'): Promise<Buffer> {
  const { language } = wish.text;
  const locale = localeIn(language, wish.doc.workspace[WORKSPACE_ID]?.locale ?? language);
  const request = { ...wish, locale, analysis: analyse(wish.doc, { asOf: wish.today }) };
  if (table === 'all') return workbook(workspaceTables(request));
  return csv(workspaceTables(request, [table])[0]!);
}

/** Which table a file holds: a workbook all of them, a CSV file the one that is named, the steps where none is. */
export function tableFor(ending: '.csv' | '.xlsx', named: string | undefined): TableId | 'all' | null {
  if (ending === '.xlsx') return named === undefined ? 'all' : null;
  return tableIds.find((id) => id === (named ?? 'steps')) ?? null;
}

/** What a spreadsheet takes for a formula; with apostrophes before it too, so that one can be taken away again. */
const FORMULA = /^'*[=+\-@\t\r\n]/;

/**
 * Comma-separated, a point in numbers, dates as YYYY-MM-DD. A text that a spreadsheet would take for a formula gets an apostrophe before it;
 * a byte order mark tells Excel that it is UTF-8.
 */
function csv({ heads, rows }: DataTable): Buffer {
  const plain = (cell: DataCell) => (typeof cell === 'object' && cell !== null ? cell.date : (cell ?? ''));
  const fields = [[...heads], ...rows.map((row) => row.map(plain))];
  return Buffer.from(
    `\uFEFF${Papa.unparse(fields, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`,
    'utf8',
  );
}

const NARROW = 12;
const WIDE = 60;

async function workbook(tables: readonly DataTable[]): Promise<Buffer> {
  const sheets = tables.map(({ name, heads, rows }) => ({
    sheet: name,
    data: [
      heads.map((head): Cell => ({ value: head, type: String, fontWeight: 'bold', wrap: true })),
      ...rows.map((row) => row.map(excelCell)),
    ],
    columns: heads.map((_, column) => ({ width: widthOf(rows, column) })),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(sheets).toBuffer();
}

/** Excel holds up to 32,767 characters in a cell. */
const MAX_CELL = 32_767;

/** Text is written as text: one that begins with "=" is no formula. */
function excelCell(cell: DataCell): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cellText(cell), type: String };
  return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}

/** Excel reads "_x000D_" as a sign; a text that says so itself says it with the underscore written out. */
const cellText = (text: string): string =>
  xmlText(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .slice(0, MAX_CELL);

const lengthOf = (cell: DataCell): number =>
  typeof cell === 'string' ? cell.length : cell === null ? 0 : NARROW - 2;

const widthOf = (rows: DataTable['rows'], column: number): number =>
  Math.min(
    WIDE,
    rows.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? null) + 2), NARROW),
  );
