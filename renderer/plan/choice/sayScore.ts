import type { Speaker } from '../../fields/useSpeaker.ts';

/** One digit after the point, always: 4.0 stands beside 3.7. */
export const sayScore = (score: number, { locale }: Speaker): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score);
