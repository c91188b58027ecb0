/** What the layers of a map say at the foot of a step. */
import type { HeatMeasure } from '../model/index.ts';
import { carriedWords, type CarryingFormats } from './carried.ts';
import { formatMinutes, formatNumber } from './format.ts';

/** A measure of a map or step, and how well it is known (0–1). */
export interface Measured {
  /** Minutes of a case, hours or money a month, gravity of marks, or a priority 0–100. */
  readonly value: number;
  readonly confidence: number;
}

/** A measure with its unit, as exactly as it is known, "about" where that is only roughly. */
export function sayMeasure(
  measure: HeatMeasure,
  { value, confidence }: Measured,
  formats: CarryingFormats,
): string {
  const words = carriedWords(confidence, formats);
  if (measure === 'time') return words.about(words.minutes(value));
  if (measure === 'work') return words.about(words.hours(value));
  if (measure === 'cost') return words.about(words.money(value));
  // Marks are counted and scores are points: whole ones.
  return words.about(formatNumber(Math.round(value), formats.locale, 12));
}

export interface StepFigures {
  readonly touchMinutes: number;
  readonly waitMinutes: number;
}

/** Work · wait · system, as far as they are known; null where nothing is. */
export function sayFigures(
  figures: StepFigures | undefined,
  system: string | undefined,
  locale: string,
): string | null {
  const minutes = [figures?.touchMinutes ?? 0, figures?.waitMinutes ?? 0].filter((value) => value > 0);
  const parts = [...minutes.map((value) => formatMinutes(value, locale)), ...(system ? [system] : [])];
  return parts.length > 0 ? parts.join(' · ') : null;
}
