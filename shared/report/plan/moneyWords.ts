import type { BusinessCase } from '../../engine/index.ts';
import { formatMoney, formatNumber, formatUnit, twoDigits, type Text } from '../../text/index.ts';

export interface Listener {
  readonly text: Text;
  readonly locale: string;
  readonly currency: string;
}

/** Money of a plan as an estimate is said. */
export const planMoney = (value: number, { locale, currency }: Omit<Listener, 'text'>): string =>
  formatMoney(twoDigits(Math.abs(value) < 1 ? 0 : value), currency, locale).replace(/[.,]00(?=\D*$)/, '');

/** The last place (1, 10, 100 …) that an amount has where it is said with two digits that count. */
const placeOf = (value: number): number =>
  Math.abs(value) < 10 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);

/** How a sum is said: to the last place that all of its parts have, so that what stands above it adds up to it. */
export function sumMoney(
  parts: readonly number[],
  { locale, currency }: Omit<Listener, 'text'>,
): (sum: number) => string {
  const place = parts.reduce((coarsest, part) => Math.max(coarsest, placeOf(part)), 1);
  // Nothing is nothing, never less.
  return (sum) => formatMoney(place * Math.round(sum / place) || 0, currency, locale);
}

/** The month grid in words: the same on screen and paper. */
export function moneyWords(listener: Listener) {
  const { text, locale } = listener;
  const money = (value: number) => planMoney(value, listener);
  const time = (years: number) =>
    years < 2
      ? formatUnit(twoDigits(12 * years), 'month', locale)
      : formatUnit(twoDigits(years), 'year', locale);
  /** What has come together until a month. */
  const sumUntil = (rows: BusinessCase['rows']) =>
    sumMoney(
      rows.map(({ net }) => net),
      listener,
    );
  return {
    money,
    time,
    sumUntil,
    net: (comesIn: number, goesOut: number) => sumMoney([comesIn, goesOut], listener)(comesIn - goesOut),
    tick: (value: number) => formatNumber(value, locale, 4),
    year: (year: number) => text('plan.year', { year }),
    month: (month: number) => (month === 0 ? text('plan.today') : text('plan.month', { month })),
    /** What is spent, how deep it goes, when it is back and what is left. */
    summary({ rows, worth }: BusinessCase): string {
      const deepest = rows.reduce((low, row) => (row.sum < low.sum ? row : low));
      const last = rows.at(-1)!;
      const back = worth.paybackYears;
      const sum = sumUntil(rows);
      return [
        text('plan.monthsSpent', { money: money(rows[0]!.out) }),
        ...(deepest.month > 0 && deepest.sum < rows[0]!.sum
          ? [text('plan.monthsDeepest', { month: deepest.month, money: sum(deepest.sum) })]
          : []),
        back === null ? text('plan.monthsNever') : text('plan.monthsBack', { time: time(back) }),
        text('plan.monthsLeft', { time: time((rows.length - 1) / 12), money: sum(last.sum) }),
      ].join(' ');
    },
  };
}
