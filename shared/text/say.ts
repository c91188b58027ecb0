import type { Sentence } from '../engine/analysis.ts';
import {
  formatDate,
  formatHours,
  formatMinutes,
  formatMoney,
  formatNumber,
  formatShare,
  twoDigits,
} from './format.ts';
import type { Params, Text } from './index.ts';

/** Whom a sentence is said to. */
export interface Listener {
  readonly text: Text;
  readonly locale: string;
  readonly currency: string;
}

/** A sentence in words: every number is written with the unit that the end of its parameter's name says (…Minutes, …Share, …Hours, …Money, …Date). */
export function say(sentence: Sentence, { text, locale, currency }: Listener): string {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(sentence.params))
    params[name] =
      typeof value === 'number' ? sayNumber(name, value, { locale, currency }) : sayText(name, value, locale);
  return text(sentence.key, params satisfies Params);
}

/** One number as `say` writes it, by the name it goes under. */
export function sayNumber(
  name: string,
  value: number,
  { locale, currency }: Pick<Listener, 'locale' | 'currency'>,
): string | number {
  // The plural is chosen by this one, so it stays a number.
  if (name === 'n') return value;
  if (endsWith(name, 'Minutes')) return formatMinutes(value, locale, undefined, 2);
  // What a sentence says of loads and gains is worked out: no more digits than it carries.
  if (endsWith(name, 'Share')) return formatShare(twoDigits(value), locale);
  if (endsWith(name, 'Money')) return formatMoney(roundedMoney(value), currency, locale);
  if (endsWith(name, 'Hours')) return formatHours(value, locale);
  return formatNumber(value, locale);
}

const sayText = (name: string, value: string, locale: string): string =>
  endsWith(name, 'Date') && /^\d{4}-\d{2}-\d{2}/.test(value) ? formatDate(value, locale) : value;

const endsWith = (name: string, unit: string): boolean => name.endsWith(unit) || name === unit.toLowerCase();

/** Estimates of money are said with two digits that mean something, not with cents. */
function roundedMoney(value: number): number {
  return Math.abs(value) < 100 ? value : twoDigits(value);
}
