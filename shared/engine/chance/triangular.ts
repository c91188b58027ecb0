import type { Span } from '../method/patterns/pattern.ts';

/** Mean of a triangular distribution over low, likely, high (Kotz and van Dorp 2004): (a + c + b) / 3. */
export const triangularMean = ([low, likely, high]: Span): number => (low + likely + high) / 3;

/** Variance: (a² + b² + c² - ab - ac - bc) / 18. */
export function triangularVariance([low, likely, high]: Span): number {
  return (low ** 2 + likely ** 2 + high ** 2 - low * likely - low * high - likely * high) / 18;
}

/** The value below which `share` (0–1) of the draws lie; with a random share it is a draw. Low = high: that value. */
export function triangularQuantile([low, likely, high]: Span, share: number): number {
  const width = high - low;
  if (width <= 0) return likely;
  const rise = likely - low;
  return share * width < rise
    ? low + Math.sqrt(share * width * rise)
    : high - Math.sqrt((1 - share) * width * (high - likely));
}
