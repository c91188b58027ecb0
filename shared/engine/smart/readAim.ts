import { lexicons, type ContentLanguage, type Lexicons } from '../method/lexicons.ts';
import type { SmartWords } from '../method/lexicon/lexicon.ts';

/** What a sentence about an aim says by itself. */
export interface Aim {
  readonly hasChangeVerb: boolean;
  /** It names a thing that changes, beyond words like "efficiency". */
  readonly hasObject: boolean;
  readonly number: number | null;
  readonly isPercent: boolean;
  /** It says percentage points. */
  readonly saysPoints: boolean;
  /** It speaks of something that is itself measured in per cent: a rate, a share, a margin. */
  readonly namesRate: boolean;
  /** Which way it is to go, where the verb says so. */
  readonly direction: 'up' | 'down' | null;
  /** The date by which, YYYY-MM-DD. */
  readonly deadline: string | null;
  readonly hasBaseline: boolean;
}

/** Reads an aim in one language; `asOf` is the day from which "within six months" counts. */
export function readAim(
  sentence: string,
  language: ContentLanguage,
  asOf: string,
  { [language]: { smart } }: Lexicons = lexicons,
): Aim {
  const text = lettersOnly(sentence);
  const words = text.split(' ').filter((word) => word !== '');
  const isStem = (word: string, stems: readonly string[]): boolean =>
    stems.some((stem) => word.startsWith(stem));
  const changeAt = words.findIndex((word) => isStem(word, smart.change));
  const time = timePhrase(text, smart);
  const rest = (time ? text.replace(time.phrase, ' ') : text).split(' ');
  const content = rest.filter(
    (word, index) =>
      index !== changeAt &&
      word.length > 3 &&
      !/\d/.test(word) &&
      !isStem(word, smart.vague) &&
      !isStem(word, smart.change),
  );
  const amount = /(\d+(?:[.,]\d+)?)\s*(%|percent|prozent|por ciento|pour cent)?/.exec(rest.join(' '));
  const isPercent = amount?.[2] !== undefined;
  const isRate = (word: string): boolean =>
    smart.rates.some((stem) =>
      stem.endsWith('$') ? word === stem.slice(0, -1) : word.startsWith(stem) || word.endsWith(stem),
    );
  const turn = words.find((word) => isStem(word, smart.up) || isStem(word, smart.down));
  return {
    hasChangeVerb: changeAt !== -1,
    hasObject: content.length > 0,
    number: amount ? Number(amount[1]!.replace(',', '.')) : null,
    isPercent,
    saysPoints: smart.points.some((stem) => text.includes(stem.replace('$', ''))),
    namesRate: words.some(isRate),
    direction: turn === undefined ? null : isStem(turn, smart.up) ? 'up' : 'down',
    deadline: time ? deadlineOf(time, asOf) : null,
    hasBaseline: /(from|von|del?|desde) \d[\d.,]* ?\S* (to|auf|al?|hasta) (?:el )?\d/.test(text),
  };
}

/** Lower case without accents; signs inside numbers and dates stay. */
const lettersOnly = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    // Day and month of 5/7/2026 nobody can tell apart: it must not look like a date.
    .replace(/(?<=\d)\/(?=\d)/g, '-')
    .replace(/[^\p{L}\p{N}%'.,-]+|[.,](?!\d)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

interface TimePhrase {
  readonly phrase: string;
  readonly kind: 'within' | 'next' | 'date' | 'month' | 'year';
  readonly count: number;
  readonly unit: SmartWords['units'][number][1];
  readonly month: number;
  readonly date: string;
}
const none = { count: 1, unit: 'day', month: 0, date: '' } as const;

function timePhrase(text: string, smart: SmartWords): TimePhrase | null {
  const unitStems = smart.units.map(([stem]) => stem).join('|');
  const numbers = Object.keys(smart.numberWords).join('|');
  const unitOf = (word: string): TimePhrase['unit'] =>
    smart.units.find(([stem]) => word.startsWith(stem))![1];
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(text);
  if (iso) return { ...none, phrase: iso[0], kind: 'date', date: iso[1]! };
  // "31.12.2026" and "31. 12. 2026", whose dots are gone by now.
  const dotted = /\b(\d{1,2})[. ](\d{1,2})[. ](\d{4})\b/.exec(text);
  if (dotted) {
    const [day, month, year] = dotted.slice(1).map(Number) as [number, number, number];
    if (day <= 31 && month <= 12)
      return { ...none, phrase: dotted[0], kind: 'date', date: isoDay(year, month, day) };
  }
  // "the next year", "the next two quarters": a period from now on.
  const next = new RegExp(
    `(?:(?:${smart.within}) )?(?:the |der |den |el |la |le )?(?:${smart.next}) (?:(\\d+|${numbers}) )?((?:${unitStems})\\S*)`,
  ).exec(text);
  if (next)
    return { ...none, phrase: next[0], kind: 'next', count: countOf(next[1], smart), unit: unitOf(next[2]!) };
  const after =
    smart.after === ''
      ? null
      : new RegExp(
          `(?:(?:${smart.within}|${smart.by}) )?(?:el |la |le |l')?((?:${unitStems})\\S*) (?:${smart.after})`,
        ).exec(text);
  if (after) return { ...none, phrase: after[0], kind: 'next', unit: unitOf(after[1]!) };
  const within = new RegExp(`(?:${smart.within}) (\\d+|${numbers}) ((?:${unitStems})\\S*)`).exec(text);
  if (within)
    return {
      ...none,
      phrase: within[0],
      kind: 'within',
      count: countOf(within[1], smart),
      unit: unitOf(within[2]!),
    };
  const months = smart.months
    .map((month) => (month.length > 3 ? `${month}|${month.slice(0, 3)}\\b` : month))
    .join('|');
  const byMonth = new RegExp(
    `(?:${smart.by}) (?:the |den |zum |el |le )?(?:${smart.endOf} )?(?:(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:de |of )?)?(${months})\\S*(?: (\\d{1,2})(?:st|nd|rd|th)?(?= \\d{4}))?(?: (?:de )?(\\d{4}))?`,
  ).exec(text);
  if (byMonth) {
    const [phrase, dayBefore, name, dayAfter, year] = byMonth;
    const month = smart.months.findIndex((each) => name!.startsWith(each.slice(0, 3))) + 1;
    const day = dayBefore ?? dayAfter;
    if (day !== undefined && year !== undefined)
      return { ...none, phrase, kind: 'date', date: isoDay(Number(year), month, Number(day)) };
    return { ...none, phrase, kind: 'month', month, date: year ?? '' };
  }
  const byYear = new RegExp(`(?:${smart.by}|in) (?:the )?(?:${smart.endOf} )?(?:of )?(\\d{4})\\b`).exec(text);
  if (byYear) return { ...none, phrase: byYear[0], kind: 'year', date: byYear[1]! };
  return null;
}

const countOf = (word: string | undefined, smart: SmartWords): number =>
  word === undefined ? 1 : (smart.numberWords[word] ?? Number(word));

function deadlineOf({ kind, count, unit, month, date }: TimePhrase, asOf: string): string {
  const [year, thisMonth, day] = asOf.split('-').map(Number) as [number, number, number];
  switch (kind) {
    case 'date':
      return date;
    case 'year':
      return `${date}-12-31`;
    case 'month': {
      const inYear = date === '' ? (month < thisMonth ? year + 1 : year) : Number(date);
      return isoDay(inYear, month + 1, 0);
    }
    case 'next':
    case 'within':
      return unit === 'day' || unit === 'week'
        ? isoDay(year, thisMonth, day + count * (unit === 'week' ? 7 : 1))
        : isoDay(year, thisMonth + count * { month: 1, quarter: 3, year: 12 }[unit], day);
  }
}

/** A day from numbers that may run over (month 14, day 0), as YYYY-MM-DD. */
const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
