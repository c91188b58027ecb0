import type { Figure } from '../../model/index.ts';
import { attributeOf, type AttributeKey, type Quantity } from '../method/attributes.ts';
import { unitsOf, type Unit } from './units.ts';

/** What of a figure is said: the numbers in canonical units, and the unit it was typed in. */
export type SayableFigure = Pick<Figure, 'likely' | 'low' | 'high'> & {
  readonly unit?: string;
  readonly source?: Figure['source'] | 'inferred' | 'default';
};

/** One fewer than a figure keeps (see parseSpeech): what was typed in another unit comes back without the error of turning it twice. */
const DIGITS = 11;

/** A figure in the words it was typed in, so that `parseSpeech` reads the same numbers again. */
export function sayFigure(figure: SayableFigure, attribute: AttributeKey, locale: string): string {
  const { likely, low, high } = figure;
  const { quantity } = attributeOf(attribute);
  const unit =
    unitsOf[quantity].find(({ symbol }) => symbol === figure.unit) ?? bestUnit(unitsOf[quantity], likely);
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: DIGITS, useGrouping: false });
  const format = (value: number): string => number.format(value / unit.factor);
  const isRange =
    low !== null &&
    high !== null &&
    low < high &&
    Math.abs((low + high) / 2 - likely) <= 1e-9 * Math.max(1, high);
  const said = isRange ? `${format(low)}–${format(high)}` : format(likely);
  const prefix = figure.source === 'guessed' ? '~' : '';
  const gap = unit.symbol === '' || unit.symbol.startsWith('/') ? '' : ' ';
  return `${prefix}${said}${gap}${signOf(unit, locale)}`;
}

/** How the unit that is meant where none is said is written to readers of a locale: "/month", "/Monat". */
export const unitSign = (quantity: Quantity, locale: string): string => signOf(unitsOf[quantity][0]!, locale);

const signOf = ({ symbol, german }: Unit, locale: string): string =>
  isGerman(locale) ? (german ?? symbol) : symbol;

const isGerman = (locale: string): boolean => locale.split('-')[0] === 'de';

/** The largest unit of which there is at least one and that keeps the number short; the first one for numbers without. */
function bestUnit(units: readonly Unit[], value: number): Unit {
  const first = units[0]!;
  if (first.symbol !== 'min') return first;
  const byFactor = units.toSorted((a, b) => b.factor - a.factor);
  const isShort = (unit: Unit): boolean =>
    Math.abs((value / unit.factor) * 10 - Math.round((value / unit.factor) * 10)) < 1e-9;
  return byFactor.find((unit) => unit.factor > 1 && value >= 1.5 * unit.factor && isShort(unit)) ?? first;
}
