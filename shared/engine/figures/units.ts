import type { Quantity } from '../method/attributes.ts';

/** Working hours that a day and a week have when a duration is said in them; canonical durations are minutes of work. */
export const HOURS_PER_DAY = 8;
const WEEK_MINUTES = 5 * HOURS_PER_DAY * 60;
const WEEKS_PER_MONTH = 52 / 12;

export interface Unit {
  /** Shortest way to write it; stored with the figure as typed. */
  readonly symbol: string;
  /** How it is written to readers of German, where the symbol is an English word; read like its lower case among the words. */
  readonly german?: string;
  /** Canonical units that one of it is. */
  readonly factor: number;
  /** Words that mean it, lower case, in all languages of speech. */
  readonly words: readonly string[];
}

const minutes: readonly Unit[] = [
  {
    symbol: 'min',
    german: 'Min.',
    factor: 1,
    words: ['m', 'min', 'mins', 'minute', 'minutes', 'minuten', 'minuto', 'minutos', "'"],
  },
  {
    symbol: 'h',
    factor: 60,
    words: [
      'h',
      'hr',
      'hrs',
      'hour',
      'hours',
      'std',
      'stunde',
      'stunden',
      'hora',
      'horas',
      'heure',
      'heures',
    ],
  },
  {
    symbol: 'd',
    factor: HOURS_PER_DAY * 60,
    words: [
      'd',
      'day',
      'days',
      't',
      'tag',
      'tage',
      'tagen',
      'dia',
      'dias',
      'día',
      'días',
      'j',
      'jour',
      'jours',
    ],
  },
  {
    symbol: 'w',
    factor: WEEK_MINUTES,
    words: ['w', 'wk', 'week', 'weeks', 'woche', 'wochen', 'semana', 'semanas', 'semaine', 'semaines'],
  },
  {
    symbol: 's',
    factor: 1 / 60,
    words: [
      's',
      'sec',
      'secs',
      'second',
      'seconds',
      'sek',
      'sekunde',
      'sekunden',
      'segundo',
      'segundos',
      'seconde',
      'secondes',
    ],
  },
];
const perMonth: readonly Unit[] = [
  {
    symbol: '/month',
    german: '/Monat',
    factor: 1,
    words: ['month', 'mo', 'mon', 'monat', 'mes', 'mois', 'm', 'monthly'],
  },
  {
    symbol: '/week',
    german: '/Woche',
    factor: WEEKS_PER_MONTH,
    words: ['week', 'wk', 'w', 'woche', 'semana', 'semaine', 'weekly'],
  },
  {
    symbol: '/day',
    german: '/Tag',
    factor: 5 * WEEKS_PER_MONTH,
    words: ['day', 'd', 'tag', 'dia', 'día', 'jour', 'j', 'daily'],
  },
  {
    symbol: '/year',
    german: '/Jahr',
    factor: 1 / 12,
    words: ['year', 'yr', 'y', 'a', 'jahr', 'ano', 'año', 'an', 'yearly'],
  },
  {
    symbol: '/hour',
    german: '/Stunde',
    factor: 40 * WEEKS_PER_MONTH,
    words: ['hour', 'h', 'stunde', 'hora', 'heure'],
  },
];
const share: readonly Unit[] = [
  { symbol: '%', factor: 0.01, words: ['%', 'percent', 'pct', 'prozent', 'por ciento', 'pour cent'] },
];
const money = ['€', '$', '£', 'eur', 'usd', 'gbp', 'chf', 'euro', 'euros'];
const thousand = ['k', 'tsd', 'thousand', 'mil', 'mille'];
const wordsOf = (symbol: string): readonly string[] => minutes.find((unit) => unit.symbol === symbol)!.words;
const monthWords = perMonth[0]!.words;
const yearWords = [...perMonth[3]!.words, 'years', 'jahre', 'anos', 'años', 'ans'];

/** The units in which a quantity can be said; the first is meant where none is said, except that of a share (see parseSpeech). */
export const unitsOf: { readonly [Q in Quantity]: readonly Unit[] } = {
  minutes,
  perMonth,
  share,
  count: [
    {
      symbol: '',
      factor: 1,
      words: ['x', 'times', 'mal', 'people', 'persons', 'personen', 'personas', 'personnes'],
    },
  ],
  scale1to5: [{ symbol: '', factor: 1, words: ['/5', 'of 5'] }],
  scale0to4: [{ symbol: '', factor: 1, words: ['/4', 'of 4'] }],
  moneyPerHour: [
    {
      symbol: '/h',
      factor: 1,
      words: ['/h', 'h', '/hour', '/std', ...money, ...money.map((word) => `${word}/h`)],
    },
  ],
  money: [
    { symbol: '', factor: 1, words: money },
    {
      symbol: 'k',
      factor: 1000,
      words: [
        ...thousand,
        ...thousand.flatMap((word) => money.map((sign) => `${word} ${sign}`)),
        ...money.map((sign) => `k${sign}`),
      ],
    },
  ],
  hours: [
    { symbol: '', factor: 1, words: wordsOf('h') },
    { symbol: 'd', factor: HOURS_PER_DAY, words: wordsOf('d') },
    { symbol: 'w', factor: 5 * HOURS_PER_DAY, words: wordsOf('w') },
  ],
  days: [
    { symbol: '', factor: 1, words: wordsOf('d') },
    { symbol: 'w', factor: 5, words: wordsOf('w') },
    { symbol: 'h', factor: 1 / HOURS_PER_DAY, words: wordsOf('h') },
  ],
  months: [
    { symbol: '', factor: 1, words: [...monthWords, 'months', 'monate', 'meses'] },
    { symbol: 'w', factor: 1 / WEEKS_PER_MONTH, words: wordsOf('w') },
    { symbol: 'y', factor: 12, words: yearWords },
  ],
  years: [
    { symbol: '', factor: 1, words: yearWords },
    { symbol: 'mo', factor: 1 / 12, words: [...monthWords, 'months', 'monate', 'meses'] },
  ],
  hoursPerWeek: [
    {
      symbol: 'h/week',
      german: 'h/Woche',
      factor: 1,
      words: ['h', 'hours', 'h/week', 'h/w', 'hours/week', 'std', 'h/woche', 'std/woche'],
    },
  ],
};

/** The unit that a quantity is shown in where nothing else was typed, as in the heads of tables. */
export const unitOf = (quantity: Quantity): Unit => unitsOf[quantity][0]!;
