import { fail, ok, type Result } from '../../ipc/index.ts';
import type { Text } from '../../text/index.ts';
import { decodePlainText } from '../decodeText.ts';
import { csvRecords } from './csvRecords.ts';
import { columnName, sheetLimits, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];
/** Lines that show which separator a file has. */
const HEAD = 20;

/**
 * Reads a file of comma-separated values; the separator may also be a semicolon or a tab, as spreadsheets of other countries write it.
 * Every cell is text; the apostrophe that keeps a spreadsheet from taking a text for a formula is taken away.
 */
export function readCsv(bytes: Uint8Array, text: Text): Result<Sheet> {
  if (bytes.length === 0) return fail('import-damaged', text('exchange.bytes.empty'));
  const decoded = decodePlainText(bytes, text);
  if (!decoded.ok) return decoded;
  const { separator, body, skipped } = separated(decoded.value.replace(/\r\n?/g, '\n'));
  const { records, openAt } = csvRecords(body, separator, sheetLimits.rows + 1);
  if (openAt !== null)
    return fail('import-damaged', text('exchange.sheet.quotes', { row: String(openAt + 1 + skipped) }));
  if (records.length > sheetLimits.rows)
    return fail('import-too-large', text('exchange.sheet.rows', { limit: sheetLimits.rows }));
  const rows: SheetRow[] = [];
  for (const [index, record] of records.entries()) {
    const number = index + 1 + skipped;
    const refused = tooLarge(record, number, text);
    if (refused) return refused;
    const cells = record.map((field): SheetCell => (field.trim() === '' ? null : unescaped(field)));
    if (cells.some((cell) => cell !== null)) rows.push({ number, cells });
  }
  return ok({ name: '', rows, decimal: separator === ',' ? '.' : null });
}

/** The separator: named in the first line ("sep=;"), else the one that stands in most of the first lines, outside quotes, or most often. */
function separated(source: string): {
  readonly separator: Separator;
  readonly body: string;
  /** Lines before the table. */
  readonly skipped: number;
} {
  const named = /^sep=([,;\t])\n/.exec(source);
  if (named) return { separator: named[1] as Separator, body: source.slice(named[0].length), skipped: 1 };
  const lines = source
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n', HEAD);
  const weight = (sign: string): number => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const sum = counts.reduce((all, count) => all + count, 0);
    return counts.filter((count) => count > 0).length + sum / (sum + 1);
  };
  const separator = SEPARATORS.reduce((best, sign) => (weight(sign) > weight(best) ? sign : best));
  return { separator, body: source, skipped: 0 };
}

function tooLarge(record: readonly string[], number: number, text: Text): ReturnType<typeof fail> | null {
  const row = String(number);
  if (record.length > sheetLimits.columns)
    return fail('import-too-large', text('exchange.sheet.columns', { row, limit: sheetLimits.columns }));
  const long = record.findIndex((field) => field.length > sheetLimits.cell);
  if (long < 0) return null;
  const cell = `${columnName(long)}${row}`;
  return fail('import-too-large', text('exchange.sheet.cell', { cell, limit: sheetLimits.cell }));
}

/** Takes away what our own tables, and others in the same way, put before such a text. */
const unescaped = (field: string): string => field.replace(/^'('*[=+\-@\t\n])/, '$1');
