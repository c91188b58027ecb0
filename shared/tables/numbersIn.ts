import type { SheetCell } from '../exchange/index.ts';

/** Both signs of a number that is written as text. */
export type Decimal = '.' | ',';

const NUMBER = /^([+-]?(?:\d[\d.,]*|[.,]\d+))(e[+-]?\d{1,3})?$/i;
const GROUPED = /^[+-]?\d{1,3}([.,]\d{3})+$/;

/** The numbers that a text can mean: none, one, or both where nothing says whether "1.500" groups thousands. */
export function numbersIn(text: string, decimal: Decimal | null): readonly number[] {
  const [, number, exponent = ''] = NUMBER.exec(compact(text)) ?? [];
  if (number === undefined) return [];
  const sign = certainDecimal(number);
  const read = (plain: string): number => Number(`${plain}${exponent}`);
  const withDecimal = (mark: Decimal): number =>
    read(number.replaceAll(mark === '.' ? ',' : '.', '').replace(mark, '.'));
  if (sign === 'none') {
    if (GROUPED.test(number)) return [read(number.replace(/[.,]/g, ''))];
    return /[.,]/.test(number) ? [] : [read(number)];
  }
  const certain = sign ?? decimal;
  if (certain !== null) return [withDecimal(certain)].filter(Number.isFinite);
  return [withDecimal('.'), withDecimal(',')];
}

/** The decimal sign of a column of texts, as far as the numbers agree that can be read only one way; null where none does, or both signs do. */
export function decimalOf(cells: readonly SheetCell[]): Decimal | null {
  const seen = new Set(
    cells.flatMap((cell) => {
      const number = typeof cell === 'string' ? NUMBER.exec(compact(cell))?.[1] : undefined;
      const sign = number === undefined ? null : certainDecimal(number);
      return sign === null || sign === 'none' ? [] : [sign];
    }),
  );
  return seen.size === 1 ? [...seen][0]! : null;
}

const compact = (text: string): string =>
  text
    .trim()
    .replace(/[\s'\u00a0\u202f]/g, '')
    .replace('\u2212', '-');

/** The sign that must be the decimal one; `none`: the number has no decimals; null: "1.500" could be read either way. */
function certainDecimal(number: string): Decimal | 'none' | null {
  const signs = number.match(/[.,]/g) ?? [];
  const last = signs.at(-1) as Decimal | undefined;
  if (last === undefined) return 'none';
  if (signs.length > 1) return signs.every((sign) => sign === last) ? 'none' : last;
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(number) ? null : last;
}
