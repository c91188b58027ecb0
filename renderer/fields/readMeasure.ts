import { readNumber } from './readNumber.ts';

export interface SaidMeasure {
  readonly value: number;
  /** What stood behind the number, as typed: "hours", "%", "days a week"; empty when nothing did. */
  readonly unit: string;
}

/** A number with its unit as people say it: "48 hours", "9%", "€ 1 200", "about 30". Undefined where there is no number in it. */
export function readMeasure(typed: string): SaidMeasure | undefined {
  const match = /^([^\d+\-\u2212.,]*)([+\-\u2212]?[\d.,](?:[\d.,\s'\u00a0\u202f]*[\d])?)(.*)$/.exec(
    typed.trim(),
  );
  if (!match) return undefined;
  const value = readNumber(match[2]!);
  if (value === undefined || value === null) return undefined;
  const currency = /\p{Sc}/u.exec(match[1]!)?.[0] ?? '';
  return { value, unit: match[3]!.trim() || currency };
}
