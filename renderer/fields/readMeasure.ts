import { isBeyond, readNumber } from './readNumber.ts';

export interface SaidMeasure {
  readonly value: number;
  /** What stood behind the number, as typed: "hours", "%", "days a week"; empty when nothing did. */
  readonly unit: string;
}

/** A number with its unit as people say it: "48 hours", "9%", "€ 1 200", "about 30". Undefined where there is no number in it, or one beyond everything. */
export function readMeasure(typed: string): SaidMeasure | undefined {
  const match = /^([^\d+\-\u2212.,]*)([+\-\u2212]?[\d.,](?:[\d.,\s'\u00a0\u202f]*[\d])?)(.*)$/.exec(
    typed.trim(),
  );
  if (!match) return undefined;
  const value = readNumber(match[2]!);
  // "1e99" is a number of a calculator, not one with the unit "e99".
  if (value === undefined || value === null || isBeyond(value) || /^e[+-]?\d/i.test(match[3]!))
    return undefined;
  const currency = /\p{Sc}/u.exec(match[1]!)?.[0] ?? '';
  return { value, unit: match[3]!.trim() || currency };
}
