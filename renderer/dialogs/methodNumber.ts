import { parseSpeech, type MethodFigure } from '../../shared/engine/index.ts';
import { readNumber } from '../fields/readNumber.ts';
import type { Speaker } from '../fields/useSpeaker.ts';

/** A number of the method as it stands in its field and can be typed again: "15 %", "480 min", "3000". */
export function plainFigure({ quantity }: MethodFigure, value: number, speaker: Speaker): string {
  if (quantity === 'share') return `${speaker.plain(Number((100 * value).toPrecision(8)))} %`;
  if (quantity === 'minutes') return `${speaker.plain(value)} min`;
  return speaker.plain(Number(value.toPrecision(10)));
}

/** What was typed; null where it is no number. Times may be said as at a step ("8 h"), shares are in per cent. */
export function readMethodFigure({ quantity }: MethodFigure, typed: string, speaker: Speaker): number | null {
  if (quantity === 'minutes') {
    const speech = parseSpeech(typed.trim(), 'wait', speaker.locale);
    return 'error' in speech ? null : speech.likely;
  }
  const value = readNumber(typed.replace('%', ''));
  if (value === null || value === undefined) return null;
  return quantity === 'share' ? Number((value / 100).toPrecision(12)) : value;
}
