import type { PaperSize } from '../ipc/index.ts';

const MM_PER_INCH = 25.4;
const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const UNIT = String.raw`(mm|cm|in|"|″)?`;
const SIZE = new RegExp(String.raw`^${NUMBER}\s*${UNIT}\s*[x×*]\s*${NUMBER}\s*${UNIT}$`, 'i');
const LENGTH = new RegExp(String.raw`^${NUMBER}\s*${UNIT}$`, 'i');
const SHARE = new RegExp(String.raw`^${NUMBER}\s*(%)?$`);

/** "300 × 500", "11x17in", "29,7 × 42 cm" in mm; without a unit it is mm. Null: no such thing. */
export function readPaperSize(typed: string): PaperSize | null {
  const [, width, ownUnit, height, unit] = SIZE.exec(typed.trim()) ?? [];
  if (width === undefined || height === undefined) return null;
  return { width: inMm(width, ownUnit ?? unit), height: inMm(height, unit ?? ownUnit) };
}

/** "12", "12 mm", "0.5 in" in mm. Null: no such thing. */
export function readLength(typed: string): number | null {
  const [, amount, unit] = LENGTH.exec(typed.trim()) ?? [];
  return amount === undefined ? null : inMm(amount, unit);
}

/** "80 %" as 0.8. A number alone is what the reader takes it for. Null: no such thing. */
export function readShare(typed: string, alone: 'percent' | 'share'): number | null {
  const [, amount, sign] = SHARE.exec(typed.trim()) ?? [];
  if (amount === undefined) return null;
  return numberOf(amount) / (sign === undefined && alone === 'share' ? 1 : 100);
}

const inMm = (amount: string, unit = 'mm'): number => {
  const perUnit = { mm: 1, cm: 10 }[unit.toLowerCase()] ?? MM_PER_INCH;
  return Math.round(numberOf(amount) * perUnit * 100) / 100;
};

const numberOf = (amount: string): number => Number(amount.replace(',', '.'));
