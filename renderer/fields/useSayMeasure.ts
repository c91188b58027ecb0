import { useCallback } from 'react';
import type { HeatMeasure } from '../../shared/model/index.ts';
import { sayMeasure } from '../../shared/text/index.ts';
import { useText } from '../state/session.tsx';
import { useSpeaker } from './useSpeaker.ts';

/** A measure of a map or step: minutes of a case, hours or money a month, gravity of marks, or a priority 0–100. Null: not enough known. */
export interface SaidMeasure {
  readonly value: number | null;
  readonly isRough: boolean;
}

/** Says a measure with its unit, "about" where it is rough, and "not enough known" where it is not known. */
export function useSayMeasure(): (measure: HeatMeasure, said: SaidMeasure) => string {
  const text = useText();
  const speaker = useSpeaker();
  return useCallback(
    (measure, { value, isRough }) => {
      if (value === null) return text('heat.unknown');
      const plain = sayMeasure(measure, value, speaker);
      return isRough ? text('heat.about', { value: plain }) : plain;
    },
    [text, speaker],
  );
}
