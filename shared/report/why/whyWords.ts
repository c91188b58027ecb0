import {
  isLine,
  keyOf,
  type WhyCard,
  type WhyFactor,
  type WhyInput,
  type WhyName,
  type WhyQuantity,
} from '../../engine/index.ts';
import type { Value } from '../../engine/analysis.ts';
import {
  formatHours,
  formatMoney,
  formatNumber,
  formatShare,
  formatUnit,
  twoDigits,
} from '../../text/index.ts';
import { say } from '../../text/say.ts';
import type { Listener } from '../plan/moneyWords.ts';

export interface WhyLine {
  readonly name: string;
  readonly value: string;
  /** Where it comes from, with its range. */
  readonly from: string;
}
export interface WhyWords {
  readonly formula: string;
  readonly inputs: readonly WhyLine[];
  /** The number itself as the card says it; what there is in place of one. */
  readonly result: string;
  /** What one uncertain number alone could make of it; null where nothing could, or that is not known. */
  readonly range: string | null;
  readonly mover: string;
  readonly source: string;
}

/** A card as a reader is told it: enough digits that the numbers can be put through the formula by hand. */
export function whyWords(card: WhyCard, listener: Listener): WhyWords {
  const { text } = listener;
  const number = (value: number | null, digits?: number) =>
    value === null ? text(`why.none`) : sayExactly(card, value, listener, digits);
  return {
    formula: text(`why.formula.${card.id}`, formulaNames(card, listener)),
    inputs: card.inputs.map((input) => ({
      name: sayName(input, listener),
      value: sayExactly(input, input.value, listener),
      from: fromOf(input, listener),
    })),
    result: number(card.value),
    range: rangeOf(card, number, text),
    mover: card.mover
      ? text('why.mover', {
          name: sayName(card.mover.by, listener),
          low: number(card.mover.low, HINTED),
          high: number(card.mover.high, HINTED),
        })
      : text(isWorkedOut(card) ? 'why.ofItsParts' : 'why.noMover'),
    source: text(`why.source.${card.id}`),
  };
}

/** Whether any number of the card was worked out before, so that it can change with what it was made of. */
const isWorkedOut = ({ inputs }: WhyCard): boolean =>
  inputs.some(
    ({ given, factors = [], opens }) => opens ?? (!given && !factors.some((factor) => factor.given)),
  );

function rangeOf(
  { range }: WhyCard,
  number: (value: number | null, digits?: number) => string,
  text: Listener['text'],
): string | null {
  if (!range) return null;
  const [low, high] = [number(range.low, HINTED), number(range.high, HINTED)];
  return low === high ? null : text('why.between', { low, high });
}

/** The inputs by the name that stands in the card: a formula is read with them. */
function formulaNames({ inputs }: WhyCard, listener: Listener): { readonly [name: string]: string } {
  const named = inputs.filter((input) => !isLine(input));
  const { text } = listener;
  return {
    sum: text('why.sum'),
    product: text('why.product'),
    largest: text('why.largest'),
    ...Object.fromEntries(
      named.map((input) => [keyOf(input), text('why.named', { name: sayName(input, listener) })]),
    ),
  };
}

function sayName(name: WhyName, { text }: Listener): string {
  if ('label' in name) return name.label;
  if ('effect' in name) return text(`plan.effect.${name.effect}`);
  return 'part' in name ? text(`why.part.${name.part}`) : text(`engine.attribute.${name.attribute}`);
}

function fromOf(input: WhyInput, listener: Listener): string {
  const { factors = [], given } = input;
  if (factors.length > 0) return factors.map((factor) => sayFactor(factor, listener)).join(' × ');
  if (!given) return listener.text('why.workedOut');
  const [from, to] = [given.low, given.high].map((end) => sayExactly(input, end, listener, HINTED));
  const origin = originOf(given, listener);
  return from === to ? origin : `${origin}, ${listener.text('why.range', { low: from!, high: to! })}`;
}

function sayFactor(factor: WhyFactor, listener: Listener): string {
  const words = sayExactly(factor, factor.value, listener);
  if (!factor.given) return words;
  return `${words} (${listener.text(`insights.provenance.${factor.given.provenance}`)})`;
}

/** Who says so; of what nobody said, what it follows from. */
function originOf({ provenance, source }: Value, listener: Listener): string {
  const where = listener.text(`insights.provenance.${provenance}`);
  if (!source || source.key === 'engine.source.default') return where;
  // What was worked out, counted or chosen says so by itself.
  return source.key.startsWith('why.') ? say(source, listener) : `${where}: ${say(source, listener)}`;
}

/** Digits that count: enough that the numbers can be put through the formula, and no more than figures of people carry. */
const CHECKED = 3;
/** What a range would make of it is a hint. */
const HINTED = 2;

/** So many digits that count; what a card is checked with stays whole where it is a large number. */
const digitsOf = (value: number, least: number): number =>
  least === HINTED ? HINTED : Math.max(least, Math.ceil(Math.log10(Math.abs(value) + 1)));

/** A number with its unit as an estimate is said: with two digits that count. */
export const sayHint = (quantity: WhyQuantity, value: number, listener: Omit<Listener, 'text'>): string =>
  sayExactly({ quantity }, value, listener, HINTED);

/** A number of a card with its unit. */
function sayExactly(
  { quantity, unit }: { readonly quantity: WhyQuantity; readonly unit?: string },
  value: number,
  { locale, currency }: Omit<Listener, 'text'>,
  digits: number = CHECKED,
): string {
  const number = (one: number) => formatNumber(one, locale, digitsOf(one, digits));
  const hours = (one: number) => formatHours(one, locale, digitsOf(one, digits));
  const time = (name: 'minute' | 'day' | 'month' | 'year') =>
    formatUnit(value, name, locale, digitsOf(value, digits));
  switch (quantity) {
    case 'money':
      return sayMoney(value, { locale, currency }, digits);
    case 'moneyPerHour':
      return `${sayMoney(value, { locale, currency }, digits)}/h`;
    case 'share':
      return formatShare(value, locale, digitsOf(100 * value, digits));
    case 'hours':
    case 'hoursPerWeek':
      return hours(value);
    case 'minutes':
      return Math.abs(value) < 90 ? time('minute') : hours(value / 60);
    case 'days':
      return time('day');
    case 'months':
      return time('month');
    case 'years':
      return time('year');
    default:
      return unit ? `${number(value)} ${unit}` : number(value);
  }
}

function sayMoney(value: number, { locale, currency }: Omit<Listener, 'text'>, digits: number): string {
  if (digits === HINTED || Math.abs(value) >= 1000)
    return formatMoney(digits === HINTED ? twoDigits(value) : value, currency, locale);
  return formatMoney(value, currency, locale, true);
}
