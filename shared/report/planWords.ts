import { formatMoney, formatShare } from '../text/index.ts';
import type { ReportContext } from './reportContext.ts';

/** Money of a plan: an estimate, with two digits that count. */
export const planMoney = ({ currency, locale }: ReportContext, value: number): string =>
  formatMoney(Number(value.toPrecision(2)), currency, locale);

export const planShare = ({ locale }: ReportContext, share: number): string => formatShare(share, locale);
