import type { TextKey } from '../../text/index.ts';
import { attributeOf, type AttributeKey, type Quantity } from '../method/attributes.ts';
import { unitsOf, type Unit } from './units.ts';

/** A number as somebody said it, in the attribute's canonical unit; `unit` is the one that was typed. */
export interface Said {
  readonly likely: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** Only where the words say it: "~" and "about" mean guessed. */
  readonly source?: 'guessed';
}
export type Speech = Said | { readonly error: TextKey };

/**
 * Understands what people type into a field: `5`, `5m`, `1,5 h`, `1h30`, `2-4 d`, `40/week`, `3x/day`, `10 %`, `~20`, `half an hour`.
 * Comma and point are both decimal signs; with three digits behind it a sign groups thousands where the locale says so.
 */
export function parseSpeech(text: string, attribute: AttributeKey, locale: string): Speech {
  const { quantity, min, max } = attributeOf(attribute);
  const trimmed = plain(text);
  if (trimmed === '') return { error: 'engine.speech.empty' };
  const isGuess = /^(~|≈|ca\.?|about|around|etwa|rund|circa|unos|environ)/.test(trimmed);
  const body = trimmed.replace(/^(~|≈|ca\.?|about|around|etwa|rund|circa|unos|environ)\s*/, '');
  if (/^-\s*[\d.,]/.test(body)) return { error: 'engine.speech.negative' };
  const parts = readParts(body, quantity, locale);
  if (!parts) return { error: 'engine.speech.notANumber' };
  const unit = unitFor(parts.unit, quantity, parts.numbers);
  if (!unit) return { error: 'engine.speech.wrongUnit' };
  const numbers = parts.numbers.map((number) => tidy(number * unit.factor));
  const [first, second] = numbers as [number, number?];
  if (second !== undefined && second < first) return { error: 'engine.speech.rangeOrder' };
  if (first < min) return { error: 'engine.speech.tooSmall' };
  if ((second ?? first) > max) return { error: 'engine.speech.tooLarge' };
  const said =
    second === undefined
      ? { likely: first, low: null, high: null }
      : { likely: tidy((first + second) / 2), low: first, high: second };
  return { ...said, unit: unit.symbol, ...(isGuess ? { source: 'guessed' as const } : {}) };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

interface Parts {
  readonly numbers: readonly number[];
  readonly unit: string;
}
const NUMBER = String.raw`(\d[\d.,' ]*|[.,]\d+)`;

function readParts(body: string, quantity: Quantity, locale: string): Parts | null {
  const spoken = spokenHours(body);
  if (spoken !== null && quantity === 'minutes') return { numbers: [spoken], unit: 'min' };
  const clock = /^(\d+)\s*(?:h|std|:)\s*(\d{1,2})\s*(?:m|min)?$/.exec(body);
  if (clock && quantity === 'minutes')
    return { numbers: [Number(clock[1]) * 60 + Number(clock[2])], unit: 'min' };
  const money = /^(€|\$|£|eur|usd|gbp|chf)\s*(.+)$/.exec(body);
  const range = new RegExp(
    `^${NUMBER}\\s*([^\\d-]*?)\\s*(?:-|to|bis|a|à|…|\\.\\.\\.?)\\s*${NUMBER}(.*)$`,
  ).exec(money ? money[2]! : body);
  if (range) {
    const [, low, lowUnit = '', high, unit = ''] = range;
    const isSameUnit = lowUnit.trim() === '' || lowUnit.trim() === unit.trim();
    const numbers = [toNumber(low!, locale), toNumber(high!, locale)];
    return isSameUnit && numbers.every((number) => number !== null)
      ? { numbers: numbers, unit: unit.trim() }
      : null;
  }
  const single = new RegExp(`^${NUMBER}(.*)$`).exec(money ? money[2]! : body);
  const number = single && toNumber(single[1]!, locale);
  return number === null || number === undefined ? null : { numbers: [number], unit: single![2]!.trim() };
}

/** "half an hour", "an hour", "quarter of an hour" in minutes. */
function spokenHours(body: string): number | null {
  if (/^(half an hour|eine halbe stunde|media hora|une demi-heure|½ ?h)$/.test(body)) return 30;
  if (/^(a )?quarter of an hour$|^eine viertelstunde$|^un cuarto de hora$|^un quart d'heure$/.test(body))
    return 15;
  if (/^(an|one) hour$|^eine stunde$|^una hora$|^une heure$/.test(body)) return 60;
  return null;
}

function toNumber(raw: string, locale: string): number | null {
  const text = raw.replace(/[' ]/g, '').replace(/[.,]$/, '');
  const signs = text.match(/[.,]/g) ?? [];
  const lastSign = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (lastSign === -1) return finite(text);
  const sign = text[lastSign]!;
  const isMixed = new Set(signs).size > 1;
  const isRepeated = !isMixed && signs.length > 1;
  const hasThreeBehind = text.length - lastSign - 1 === 3 && text[0] !== '0' && lastSign <= 3 && lastSign > 0;
  const isGroup = isRepeated || (!isMixed && hasThreeBehind && sign === groupSign(locale));
  return finite(
    isGroup
      ? text.replace(/[.,]/g, '')
      : text.slice(0, lastSign).replace(/[.,]/g, '') + '.' + text.slice(lastSign + 1),
  );
}

const groupSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(12345.6).find((part) => part.type === 'group')?.value ?? ',';

function finite(text: string): number | null {
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : null;
}

/** The unit that was said; null where it does not fit the quantity. */
function unitFor(said: string, quantity: Quantity, numbers: readonly number[]): Unit | null {
  const units = unitsOf[quantity];
  if (said === '') {
    // Nobody means 10 times when they say 10 of a share; up to 1 it can only be the share itself.
    if (quantity === 'share' && numbers.every((number) => number <= 1))
      return { symbol: '', factor: 1, words: [] };
    return units[0]!;
  }
  const word = quantity === 'perMonth' ? periodOf(said) : said.replace(/\.$/, '');
  return units.find(({ words, symbol }) => symbol === said || words.includes(word)) ?? null;
}

/** "x/day", "times a week", "per month", "/w": the period alone. */
const periodOf = (said: string): string =>
  said
    .replace(/^(x|×|times|mal|veces|fois|cases|orders)\s*/, '')
    .replace(/^(\/|per|a|an|pro|im|am|por|al|par|in der)\s*/, '')
    .trim();

/** Takes away what binary fractions leave behind. */
const tidy = (number: number): number => Number(number.toPrecision(12));
