/** Figures in the words of a person, both ways: the field's side of the engine's speech. */
import {
  attributeOf,
  parseSpeech,
  sayFigure,
  unitSign,
  type AttributeKey,
  type Quantity,
} from '../../shared/engine/index.ts';
import type { Figure } from '../../shared/model/index.ts';
import type { Text } from '../../shared/text/index.ts';
import type { Reading } from './useDraft.ts';
import type { Speaker } from './useSpeaker.ts';

export interface FigureReading extends Pick<Figure, 'likely' | 'low' | 'high' | 'unit'> {
  /** Given where the words themselves say it: "~20" is a guess. */
  readonly source?: Figure['source'];
}

/** Understands what was typed; nothing typed takes the figure back. */
export function readFigure(
  attribute: AttributeKey,
  typed: string,
  { speaker, text }: { speaker: Speaker; text: Text },
): Reading<FigureReading | null> {
  const { quantity, min, max } = attributeOf(attribute);
  const limitOf = (error: string): string => {
    const limit = (key: 'least' | 'most', value: number) =>
      ` ${text(`inspector.${key}`, { limit: sayFigureValue(quantity, value, speaker) })}`;
    if (error === 'engine.speech.tooSmall') return limit('least', min);
    return error === 'engine.speech.tooLarge' ? limit('most', max) : '';
  };
  if (typed.trim() === '') return { ok: true, value: null };
  const speech = parseSpeech(typed, attribute, speaker.locale);
  if ('error' in speech) return { ok: false, because: `${text(speech.error)}${limitOf(speech.error)}` };
  return { ok: true, value: speech };
}

export function sayStoredFigure(attribute: AttributeKey, figure: FigureReading, speaker: Speaker): string {
  return sayFigure(figure, attribute, speaker.locale);
}

/** One number of an attribute with its unit, as an estimate is said: without more digits than it carries. */
export function sayFigureValue(quantity: Quantity, value: number, speaker: Speaker): string {
  switch (quantity) {
    case 'minutes':
      return speaker.minutes(value);
    case 'share':
      return speaker.share(value);
    case 'moneyPerHour':
      return `${speaker.money(value)}/h`;
    case 'money':
      return speaker.money(value);
    case 'perMonth':
      return `${speaker.number(value)}${unitSign(quantity, speaker.locale)}`;
    case 'hoursPerWeek':
      return `${speaker.number(value)} ${unitSign(quantity, speaker.locale)}`;
    case 'hours':
      return speaker.hours(value);
    case 'days':
      return speaker.unit(value, 'day');
    case 'months':
      return speaker.unit(value, 'month');
    case 'years':
      return speaker.unit(value, 'year');
    case 'count':
      return speaker.number(value);
    case 'scale1to5':
    case 'scale0to4':
      return speaker.whole(value);
  }
}

/** The number of a range's end as it can be typed again. */
export function sayPlainValue(
  attribute: AttributeKey,
  value: number,
  unit: string,
  speaker: Speaker,
): string {
  return sayFigure({ likely: value, low: null, high: null, unit }, attribute, speaker.locale);
}

export const quantityOf = (attribute: AttributeKey): Quantity => attributeOf(attribute).quantity;
