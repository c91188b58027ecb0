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

/** The month grid in words: the same on screen and paper. */
export function moneyWords(listener: Listener) {
  const { text, locale } = listener;
  const money = (value: number) => planMoney(value, listener);
  const time = (years: number) =>
    years < 2
      ? formatUnit(twoDigits(12 * years), 'month', locale)
      : formatUnit(twoDigits(years), 'year', locale);
  return {
    money,
    time,
    tick: (value: number) => formatNumber(value, locale, 4),
    year: (year: number) => text('plan.year', { year }),
    month: (month: number) => (month === 0 ? text('plan.today') : text('plan.month', { month })),
    /** What is spent, how deep it goes, when it is back and what is left. */
    summary({ rows, worth }: BusinessCase): string {
      const deepest = rows.reduce((low, row) => (row.sum < low.sum ? row : low));
      const last = rows.at(-1)!;
      const back = worth.paybackYears;
      return [
        text('plan.monthsSpent', { money: money(rows[0]!.out) }),
        ...(deepest.month > 0 && deepest.sum < rows[0]!.sum
          ? [text('plan.monthsDeepest', { month: deepest.month, money: money(deepest.sum) })]
          : []),
        back === null ? text('plan.monthsNever') : text('plan.monthsBack', { time: time(back) }),
        text('plan.monthsLeft', { time: time((rows.length - 1) / 12), money: money(last.sum) }),
      ].join(' ');
    },
  };
}
