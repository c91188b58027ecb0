/** A number as people write it: "12,5", "12.5", "1 200", "-3". Empty is null (not said); what is no number is undefined. */
export function readNumber(typed: string): number | null | undefined {
  const compact = typed
    .trim()
    .replace(/[\s'\u00a0\u202f]/g, '')
    .replace('\u2212', '-');
  if (compact === '') return null;
  if (!/^[+-]?(\d[\d.,]*|[.,]\d+)$/.test(compact)) return undefined;
  const decimalAt = Math.max(compact.lastIndexOf(','), compact.lastIndexOf('.'));
  const whole = decimalAt < 0 ? compact : compact.slice(0, decimalAt);
  const decimals = decimalAt < 0 ? '' : compact.slice(decimalAt + 1);
  const separators = whole.match(/[.,]/g) ?? [];
  if (separators.some((separator) => separator === compact[decimalAt])) {
    // "1.200.000": the sign stands more than once, so it groups thousands.
    return /^[+-]?\d{1,3}([.,]\d{3})+$/.test(compact) ? Number(compact.replace(/[.,]/g, '')) : undefined;
  }
  const value = Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
  return Number.isFinite(value) ? value : undefined;
}

/** More than anything in a business is counted in: a slip of the hand. */
const MOST = 1e12;
export const isBeyond = (value: number | null): boolean => value !== null && Math.abs(value) > MOST;
