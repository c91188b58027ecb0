/** Numbers and dates as a reader writes them, with no more precision than they carry. */

/** A number with at most `digits` significant digits ("about 340", not 341.27). */
export function formatNumber(value: number, locale: string, digits = 3): string {
  return numberFormat(locale, { maximumSignificantDigits: Math.max(1, digits) }).format(value);
}

/** Money in whole units from 100 upwards, with cents below. */
export function formatMoney(value: number, currency: string, locale: string): string {
  const wholeUnits = Math.abs(value) >= 100;
  return numberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: wholeUnits ? 0 : 2,
    minimumFractionDigits: wholeUnits ? 0 : 2,
  }).format(value);
}

/** A share (0–1) in per cent, without decimals from 10 % upwards. */
export function formatShare(share: number, locale: string): string {
  return numberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: Math.abs(share) < 0.1 ? 1 : 0,
  }).format(share);
}

/** Minutes in the unit a person would say: "6 min", "1.5 h", "3 days" (of `hoursPerDay` working hours). */
export function formatMinutes(minutes: number, locale: string, hoursPerDay = 8): string {
  const hours = minutes / 60;
  if (minutes < 90) return unit(minutes < 10 ? round(minutes, 1) : Math.round(minutes), 'minute', locale);
  if (hours < hoursPerDay * 2) return unit(round(hours, 1), 'hour', locale);
  return unit(round(hours / hoursPerDay, 1), 'day', locale);
}

/** Hours in hours, two significant digits: "260 h". */
export function formatHours(hours: number, locale: string): string {
  return numberFormat(locale, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'narrow',
    maximumSignificantDigits: 2,
  })
    .format(hours)
    .replace(/(\d)h$/, '$1\u00a0h');
}

/** A time with its unit in words, three significant digits: "1.5 years". */
export function formatUnit(value: number, name: 'day' | 'month' | 'year', locale: string): string {
  const options = { style: 'unit', unit: name, unitDisplay: 'long', maximumSignificantDigits: 3 } as const;
  return numberFormat(locale, options).format(value);
}

/** An ISO date as a reader writes it: "23 Nov 2026". */
export function formatDate(isoDate: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${isoDate.slice(0, 10)}T00:00:00Z`),
  );
}

/** An ISO time as date and time of day on this computer's clock: several of one day are told apart. */
export function formatMoment(isoTime: string, locale: string): string {
  const time = new Date(isoTime);
  if (Number.isNaN(time.getTime())) return formatDate(isoTime, locale);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

function unit(value: number, name: 'minute' | 'hour' | 'day', locale: string): string {
  const unitDisplay = name === 'day' ? 'long' : 'short';
  return numberFormat(locale, { style: 'unit', unit: name, unitDisplay }).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Each format once: making one costs many times what using it does, and a panel says hundreds of numbers. */
function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

/** The number with two digits that mean something: an estimate carries no more. */
export const twoDigits = (value: number): number => Number(value.toPrecision(2));
