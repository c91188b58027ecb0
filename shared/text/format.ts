/** Numbers and dates as a reader writes them, with no more precision than they carry. */

/** A number with at most `digits` significant digits ("about 340", not 341.27). */
export function formatNumber(value: number, locale: string, digits = 3): string {
  return numberFormat(locale, { maximumSignificantDigits: Math.max(1, digits) }).format(value);
}

/** Money in whole units from 100 upwards, or where there are no cents; `isExact`: with its cents however much it is. */
export function formatMoney(value: number, currency: string, locale: string, isExact = false): string {
  const hasCents = !Number.isInteger(Math.round(value * 100) / 100);
  const digits = hasCents && (isExact || Math.abs(value) < 100) ? 2 : 0;
  return numberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  }).format(value);
}

/** A share (0–1) in per cent: without decimals from 10 % upwards, or with so many significant digits. */
export function formatShare(share: number, locale: string, digits?: number): string {
  const precision =
    digits === undefined
      ? { maximumFractionDigits: Math.abs(share) < 0.1 ? 1 : 0 }
      : { maximumSignificantDigits: digits };
  const words = numberFormat(locale, { style: 'percent', ...precision }).format(share);
  // As in all our sentences: number and sign stand apart.
  return words.replace(/(\d)%/, '$1\u00a0%');
}

/** Minutes in the unit a person would say: "6 min", "1.5 h", "3 days" (of `hoursPerDay` working hours); with at most `digits` significant digits. */
export function formatMinutes(minutes: number, locale: string, hoursPerDay = 8, digits?: number): string {
  const precision = digits === undefined ? {} : { maximumSignificantDigits: digits };
  const hours = minutes / 60;
  if (minutes < 90)
    return sayUnit(minutes < 10 ? round(minutes, 1) : Math.round(minutes), 'minute', locale, precision);
  if (hours < hoursPerDay * 2) return sayUnit(round(hours, 1), 'hour', locale, precision);
  return sayUnit(round(hours / hoursPerDay, 1), 'day', locale, precision);
}

/** Hours in hours, two significant digits unless more are asked for: "260 h". */
export const formatHours = (hours: number, locale: string, digits = 2): string =>
  sayUnit(hours, 'hour', locale, { maximumSignificantDigits: digits });

/** A time with its unit, three significant digits unless more are asked for: "1.5 years", "6 min". */
export const formatUnit = (
  value: number,
  name: 'minute' | 'day' | 'month' | 'year',
  locale: string,
  digits = 3,
): string => sayUnit(value, name, locale, { maximumSignificantDigits: digits });

/** An ISO date as a reader writes it: "23 Nov 2026". */
export function formatDate(isoDate: string, locale: string): string {
  return days(locale).format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`));
}

/** An ISO time as date and time of day on this computer's clock: several of one day are told apart. */
export function formatMoment(isoTime: string, locale: string): string {
  const time = new Date(isoTime);
  if (Number.isNaN(time.getTime())) return formatDate(isoTime, locale);
  return moments(locale).format(time);
}

/** How each unit of time is written, wherever it stands. */
const displays = { minute: 'short', hour: 'narrow', day: 'long', month: 'long', year: 'long' } as const;

function sayUnit(
  value: number,
  name: keyof typeof displays,
  locale: string,
  precision: Intl.NumberFormatOptions = {},
): string {
  const options = { style: 'unit', unit: name, unitDisplay: displays[name], ...precision } as const;
  const words = numberFormat(locale, options).format(value);
  return name === 'hour' ? words.replace(/(\d)h$/, '$1\u00a0h') : words;
}

/** Each format once: making one costs many times what using it does, and a panel says hundreds of numbers. */
function once<Options extends readonly unknown[], Format>(
  make: (locale: string, ...options: Options) => Format,
): (locale: string, ...options: Options) => Format {
  const made = new Map<string, Format>();
  return (locale, ...options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(locale, ...options);
    made.set(key, known);
    return known;
  };
}
const numberFormat = once(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const days = once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
const moments = once(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

/** The number with two digits that mean something: an estimate carries no more. The largest numbers there are stay as they are, which rounded up would be none. */
export function twoDigits(value: number): number {
  const rounded = Number(value.toPrecision(2));
  return Number.isFinite(rounded) ? rounded : value;
}
