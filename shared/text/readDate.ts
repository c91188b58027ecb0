/** Dates as people write them: "31.12.2026", "31 Dec 2026", "Dec 31, 2026", "12/31/2026", "2026-12-31". */
import { smartWords } from '../engine/method/lexicon/smartWords.ts';

/** What stands first where two numbers could be day and month. */
export type DateOrder = 'day' | 'month';

/** The ISO dates that a text can mean: none, one, or both where nothing says whether "3/4/2026" is in March or in April. */
export function datesIn(typed: string, order: DateOrder | null): readonly string[] {
  const text = typed.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return isoOf(iso[1]!, iso[2]!, iso[3]!);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return isoOf(dotted[3]!, dotted[2]!, dotted[1]!);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (slashed) {
    const [, first = '', second = '', year = ''] = slashed;
    const dayFirst = isoOf(year, second, first);
    const monthFirst = isoOf(year, first, second);
    if (order !== null) return order === 'day' ? dayFirst : monthFirst;
    return [...new Set([...dayFirst, ...monthFirst])];
  }
  return withMonthName(text);
}

/**
 * A date typed by somebody who writes dates as the locale does; null for nothing, undefined for what is no day of the calendar. A year of
 * two digits is of this century, unless it may be the beginning of a longer one ("20" of "2026").
 */
export function readDate(typed: string, locale: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const order = orderOf(locale);
  const whole = text.replace(/^(\d{1,2}([./-])\s?\d{1,2}\2\s?)(?!19|20|21)(\d{2})$/, '$120$3');
  // One who writes the month first means the day where no month has that number.
  return datesIn(whole, order)[0] ?? datesIn(whole, null)[0];
}

/** Whether the day or the month comes first, as the locale writes its dates in numbers. */
function orderOf(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(0);
  const place = (type: DateOrder) => parts.findIndex((part) => part.type === type);
  return place('month') < place('day') ? 'month' : 'day';
}

/** "31 December 2026", "31. Dez. 2026", "Dec 31st, 2026": in any language whose months are known. */
function withMonthName(text: string): readonly string[] {
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:de )?(\p{L}{3,})\.?,? ?(?:de )?(\d{4})$/u.exec(text);
  const monthFirst = /^(\p{L}{3,})\.? ?(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1]!, dayFirst[2]!, dayFirst[3]!]
    : monthFirst
      ? [monthFirst[2]!, monthFirst[1]!, monthFirst[3]!]
      : ['', '', ''];
  const month = name === '' ? 0 : monthOf(name);
  return month === 0 ? [] : isoOf(year, String(month), day);
}

/** 1–12; 0: no month begins like that. */
function monthOf(name: string): number {
  const typed = plain(name);
  for (const { months } of Object.values(smartWords)) {
    const at = months.findIndex((month) => plain(month).startsWith(typed));
    if (at >= 0) return at + 1;
  }
  return 0;
}

const plain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const isoOf = (year: string, month: string, day: string): string[] => {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === iso ? [iso] : [];
};
