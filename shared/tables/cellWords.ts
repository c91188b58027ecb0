import type { SheetCell } from '../exchange/index.ts';
import type { DataCell } from '../report/index.ts';
import { formatDate, formatNumber } from '../text/index.ts';

/** Digits of a number that was entered: none may be rounded away. */
const ALL_DIGITS = 15;

/** A cell as text: for columns of words, in which a spreadsheet may have taken "2024" for a number. */
export function textOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.replace(/\r\n?/g, '\n').trim();
  if (typeof cell === 'number') return String(cell);
  if ('date' in cell) return cell.date;
  if ('share' in cell) return `${Number((cell.share * 100).toPrecision(12))} %`;
  if ('minutes' in cell) return clock(cell.minutes);
  return cell.error;
}

/** Whether a cell holds an error of the spreadsheet, or a formula without a result. */
export const isFault = (cell: SheetCell): boolean =>
  cell !== null && typeof cell === 'object' && 'error' in cell;

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;

/** A cell of our own tables as a reader writes it. */
export function wordsOf(cell: DataCell, locale: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? numberWords(cell, locale) : formatDate(cell.date, locale);
}

export const numberWords = (value: number, locale: string): string => formatNumber(value, locale, ALL_DIGITS);

/** Signs that no spreadsheet gives back, or that none of them shows. */
const LOST =
  // oxlint-disable-next-line no-control-regex -- these are exactly the signs that do not come back
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Whether two texts say the same, whatever a spreadsheet did to line breaks, spaces at the ends and signs it cannot hold. */
export const isSameText = (a: string, b: string): boolean => kept(a) === kept(b);

const kept = (text: string): string =>
  text
    .replace(LOST, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+$/gm, '')
    .trim();

/** Names are the same however they are capitalised and spaced. */
export const folded = (name: string): string => kept(name).replace(/\s+/g, ' ').toLocaleLowerCase();
