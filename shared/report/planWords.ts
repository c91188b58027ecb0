import { formatMoney, formatShare } from '../text/index.ts';
import type { ReportContext } from './reportContext.ts';

/** Money of a plan: an estimate, with two digits that count and without cents where there are none. */
export const planMoney = ({ currency, locale }: ReportContext, value: number): string =>
  formatMoney(Math.abs(value) < 1 ? 0 : Number(value.toPrecision(2)), currency, locale).replace(
    /[.,]00(?=\D*$)/,
    '',
  );

export const planShare = ({ locale }: ReportContext, share: number): string => formatShare(share, locale);
