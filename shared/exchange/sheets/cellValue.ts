import type { Shown } from './cellStyles.ts';
import type { SheetCell } from './sheet.ts';

/** A cell as a workbook writes it. */
export interface WrittenCell {
  /** "s" a shared string, "str" the text of a formula, "inlineStr", "b", "e", "d", "n" or nothing a number. */
  readonly type: string;
  readonly shown: Shown;
  /** What stands in it; null: no value was written. */
  readonly value: string | null;
  readonly isFormula: boolean;
}

export interface Workbook {
  readonly strings: readonly string[];
  /** Days count from 1904, as old Macs did. */
  readonly from1904: boolean;
}

/** What a cell holds. Undefined: it contradicts its workbook (a string that is not there, a number that is none). */
export function cellValue(cell: WrittenCell, { strings, from1904 }: Workbook): SheetCell | undefined {
  const { type, value, shown } = cell;
  if (value === null) return cell.isFormula ? { error: '=' } : null;
  switch (type) {
    case 's': {
      const text = /^\s*\d+\s*$/.test(value) ? strings[Number(value)] : undefined;
      return text === undefined ? undefined : textCell(text);
    }
    case 'str':
    case 'inlineStr':
      return textCell(decoded(value));
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return { error: value.slice(0, 20) };
    case 'd':
      return { date: value.trim().slice(0, 10) };
    default: {
      if (value.trim() === '') return null;
      const number = Number(value);
      return Number.isFinite(number) ? numberCell(number, shown, from1904) : undefined;
    }
  }
}

const textCell = (text: string): SheetCell => (text.trim() === '' ? null : text);

function numberCell(number: number, shown: Shown, from1904: boolean): SheetCell {
  if (shown === 'share') return { share: number };
  // Sixtieths of a second are noise: a time is a fraction of a day, which binary numbers rarely hit.
  if (shown === 'time') return { minutes: Math.round(number * 24 * 60 * 3600) / 3600 };
  if (shown === 'date') return dateCell(number, from1904);
  return number;
}

const DAY = 24 * 60 * 60 * 1000;
/** The last day that a spreadsheet knows, 31 December 9999. */
const LAST_DAY = 2_958_465;

/** Days since the end of 1899; the 29 February 1900 that Excel believes in comes out as 1 March. */
function dateCell(serial: number, from1904: boolean): SheetCell {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (days < 1 || days > LAST_DAY) return serial;
  const since = Date.UTC(1899, 11, 30) + (days < 60 ? days + 1 : days) * DAY;
  return { date: new Date(since).toISOString().slice(0, 10) };
}

/** Signs that a workbook writes as "_x000D_". */
export const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
