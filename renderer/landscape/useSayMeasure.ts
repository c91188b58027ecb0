import { useCallback } from 'react';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useText } from '../state/session.tsx';
import type { MapMeasure, Measure } from './landscapeFacts.ts';

/** Says a measure with its unit, "about" where it is rough, and "not enough known" where it is not known. */
export function useSayMeasure(): (measure: Measure, said: MapMeasure) => string {
  const text = useText();
  const speaker = useSpeaker();
  return useCallback(
    (measure, { value, isRough }) => {
      if (value === null) return text('landscape.unknown');
      const plain = {
        time: speaker.minutes,
        work: speaker.hours,
        cost: speaker.money,
        marks: speaker.whole,
        priority: speaker.whole,
      }[measure](value);
      return isRough ? text('landscape.about', { value: plain }) : plain;
    },
    [text, speaker],
  );
}
