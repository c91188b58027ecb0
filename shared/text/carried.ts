/** How exactly a number that was worked out is said, by how well its inputs are known: one rule on screen and on paper. */
import { confidenceOf, saidFrom } from '../engine/method/weights.ts';
import type { Provenance } from '../engine/analysis.ts';
import { formatHours, formatMinutes, formatMoney, formatNumber, formatShare } from './format.ts';
import type { Text } from './index.ts';

export interface Formats {
  readonly locale: string;
  readonly currency: string;
  /** Of a working day; left out: 8. */
  readonly hoursPerDay?: number;
}
export type CarryingFormats = Formats & { readonly text: Text };

/** What the inputs of a number carry. */
export interface Carried {
  /** Whether it may be said at all. */
  readonly isKnown: boolean;
  /** Its inputs are guessed or assumed: it is said with "about". */
  readonly isRough: boolean;
  /** So many significant digits: three where the inputs are measured, two where they are less. */
  readonly digits: 2 | 3;
}

/** What a number carries that is known with this confidence (0–1). */
export const carriedBy = (confidence: number): Carried => ({
  isKnown: confidence >= saidFrom.rough,
  isRough: confidence < saidFrom.plain,
  digits: confidence >= saidFrom.exact ? 3 : 2,
});

/** The confidence (0–1) of what follows from one input. */
export const confidenceIn = (provenance: Provenance): number => confidenceOf[provenance];

/** Words for numbers of one confidence; none says more digits than its inputs carry. */
export interface CarriedWords extends Carried {
  /** With "about" before it where it is rough. */
  readonly about: (words: string) => string;
  readonly minutes: (minutes: number) => string;
  readonly hours: (hours: number) => string;
  readonly money: (amount: number) => string;
  /** Of a share, 0–1. */
  readonly share: (share: number) => string;
  readonly number: (value: number) => string;
}

/** How numbers of this confidence (0–1) are said. */
export function carriedWords(
  confidence: number,
  { text, locale, currency, hoursPerDay }: CarryingFormats,
): CarriedWords {
  const carried = carriedBy(confidence);
  const { digits, isRough } = carried;
  const rounded = (value: number): number => Number(value.toPrecision(digits));
  return {
    ...carried,
    about: (words) => (isRough ? text('inspector.metricAbout', { value: words }) : words),
    minutes: (value) => formatMinutes(value, locale, hoursPerDay, digits),
    hours: (value) => formatHours(value, locale, digits),
    money: (value) => formatMoney(rounded(value), currency, locale),
    share: (value) => formatShare(rounded(value), locale),
    number: (value) => formatNumber(value, locale, digits),
  };
}
