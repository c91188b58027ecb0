import type { CaseAttribute, WhyCard, WhyInput, WhyQuantity } from '../../engine/index.ts';
import { formatMoney, formatUnit } from '../../text/index.ts';
import { say } from '../../text/say.ts';
import type { Listener } from './moneyWords.ts';

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
  readonly mover: string;
  readonly source: string;
}

/** A card as a reader is told it: enough digits that the numbers can be put through the formula by hand. */
export function whyWords(card: WhyCard, listener: Listener): WhyWords {
  const { text } = listener;
  const nameOf = (attribute: CaseAttribute) => text(`engine.attribute.${attribute}`);
  const nameOfInput = (input: WhyInput) => {
    if ('label' in input) return input.label;
    return 'part' in input ? text(`why.part.${input.part}`) : nameOf(input.attribute);
  };
  const number = (value: number | null) =>
    value === null ? text(`why.none`) : sayExactly(card.quantity, value, listener);
  return {
    formula: text(`why.formula.${card.id}`),
    inputs: card.inputs.map((input) => ({
      name: nameOfInput(input),
      value: sayExactly(input.quantity, input.value, listener),
      from: fromOf(input, listener),
    })),
    result: number(card.value),
    mover: card.mover
      ? text('why.mover', {
          name: nameOf(card.mover.attribute),
          low: number(card.mover.low),
          high: number(card.mover.high),
        })
      : text('why.noMover'),
    source: text(`why.source.${card.id}`),
  };
}

function fromOf(input: WhyInput, listener: Listener): string {
  const { text } = listener;
  if (!('given' in input)) return text('why.workedOut');
  const { provenance, source, low, high } = input.given;
  const where = text(`insights.provenance.${provenance}`);
  const because = source && source.key !== 'engine.source.default' ? `: ${say(source, listener)}` : '';
  const [from, to] = [low, high].map((end) => sayExactly(input.quantity, end, listener));
  return from === to
    ? `${where}${because}`
    : `${where}${because}, ${text('why.range', { low: from!, high: to! })}`;
}

/** Four digits that count and more for money: what a card is checked with. */
export function sayExactly(
  quantity: WhyQuantity,
  value: number,
  { locale, currency }: Omit<Listener, 'text'>,
): string {
  const digits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 });
  switch (quantity) {
    case 'money':
    case 'moneyPerHour':
      return Math.abs(value) < 1000
        ? new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value)
        : formatMoney(value, currency, locale);
    case 'share':
      return new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 4 }).format(value);
    case 'hours':
      return `${digits.format(value)} h`;
    case 'days':
      return formatUnit(value, 'day', locale);
    case 'months':
      return formatUnit(value, 'month', locale);
    case 'years':
      return formatUnit(value, 'year', locale);
    default:
      return digits.format(value);
  }
}
