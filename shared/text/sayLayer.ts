/** What the layers of a map say at the foot of a step. */
import type { HeatMeasure } from '../model/index.ts';
import { formatHours, formatMinutes, formatMoney, formatNumber } from './format.ts';

interface Formats {
  readonly locale: string;
  readonly currency: string;
  /** Of a working day; left out: 8. */
  readonly hoursPerDay?: number;
}

/** A measure with its unit: minutes of a case, hours or money a month, gravity of marks, a priority 0–100. */
export function sayMeasure(
  measure: HeatMeasure,
  value: number,
  { locale, currency, hoursPerDay }: Formats,
): string {
  if (measure === 'time') return formatMinutes(value, locale, hoursPerDay);
  if (measure === 'work') return formatHours(value, locale);
  if (measure === 'cost') return formatMoney(value, currency, locale);
  return formatNumber(Math.round(value), locale, 12);
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
