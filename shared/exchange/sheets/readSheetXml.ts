import { fail, ok, type Result } from '../../ipc/index.ts';
import type { Text } from '../../text/index.ts';
import { Refused } from '../refused.ts';
import { streamXmlStepwise } from '../xml/streamXml.ts';
import { cellValue, type Workbook } from './cellValue.ts';
import type { Shown } from './cellStyles.ts';
import { columnName, sheetLimits, type SheetCell, type SheetRow } from './sheet.ts';

export interface SheetContext extends Workbook {
  readonly name: string;
  readonly shown: readonly Shown[];
  /** Cells that may still be read; counted down over all sheets. */
  readonly room: { left: number };
  readonly text: Text;
}

/** Cells are at most four elements each: the cell, its formula, its value, or a text inside. */
const ELEMENTS = sheetLimits.cells * 4;

/** The rows of a worksheet, read as they go by; yields the share (0–1) that is done. */
export function* readSheetXml(
  source: string,
  context: SheetContext,
): Generator<number, Result<readonly SheetRow[]>> {
  const rows: SheetRow[] = [];
  let rowNumber = 0;
  let column = -1;
  let cells: SheetCell[] = [];
  let cell: { type: string; style: number; value: string | null; isFormula: boolean } | null = null;
  const path: string[] = [];
  const { text, name: sheet } = context;
  const refuse = (...failure: Parameters<typeof fail>): never => {
    throw new Refused(fail(...failure));
  };
  const close = () => {
    const local = path.pop();
    if (local === 'c' && cell) {
      const { type, style, value, isFormula } = cell;
      const shown = context.shown[style] ?? 'number';
      const read = cellValue({ type, shown, value, isFormula }, context);
      const at = `${columnName(column)}${rowNumber}`;
      if (read === undefined)
        return refuse('import-damaged', text('exchange.sheet.value', { sheet, cell: at }));
      if (read !== null) put(read, at);
      cell = null;
    }
    if (local === 'row' && cells.length > 0) {
      if (rows.length >= sheetLimits.rows)
        refuse('import-too-large', text('exchange.sheet.rows', { limit: sheetLimits.rows }));
      rows.push({ number: rowNumber, cells });
    }
  };
  const put = (read: SheetCell, at: string) => {
    if (column >= sheetLimits.columns)
      refuse(
        'import-too-large',
        text('exchange.sheet.columns', { row: String(rowNumber), limit: sheetLimits.columns }),
      );
    if (typeof read === 'string' && read.length > sheetLimits.cell)
      refuse('import-too-large', text('exchange.sheet.cell', { cell: at, limit: sheetLimits.cell }));
    if (--context.room.left < 0)
      refuse('import-too-large', text('exchange.sheet.cells', { limit: sheetLimits.cells }));
    while (cells.length < column) cells.push(null);
    cells[column] = read;
  };
  const read = yield* streamXmlStepwise(
    source,
    {
      open({ local, attributes }) {
        path.push(local);
        if (local === 'row') {
          rowNumber = placed(attributes['r']?.value, /^\d+$/, Number) ?? rowNumber + 1;
          column = -1;
          cells = [];
        } else if (local === 'c') {
          column = placed(attributes['r']?.value, /^[A-Z]{1,3}\d+$/i, columnOf) ?? column + 1;
          const style = Number(attributes['s']?.value ?? 0);
          cell = { type: attributes['t']?.value ?? 'n', style, value: null, isFormula: false };
        } else if (local === 'f' && cell) cell.isFormula = true;
        else if ((local === 'v' || local === 't') && cell && !path.includes('rPh')) cell.value ??= '';
      },
      close,
      text(piece) {
        const local = path.at(-1);
        if (cell && (local === 'v' || local === 't') && !path.includes('rPh')) cell.value += piece;
      },
    },
    { text, elements: ELEMENTS },
  );
  return read.ok ? ok(rows) : read;
}

const placed = (said: string | undefined, form: RegExp, read: (said: string) => number): number | null =>
  said !== undefined && form.test(said) ? read(said) : null;

/** "AB12" → 27. */
function columnOf(reference: string): number {
  const letters = reference.toUpperCase().replace(/\d+$/, '');
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}
