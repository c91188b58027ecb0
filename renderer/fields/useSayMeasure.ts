import { useCallback } from 'react';
import type { HeatMeasure } from '../../shared/model/index.ts';
import { sayMeasure, type Measured } from '../../shared/text/index.ts';
import { useText } from '../state/session.tsx';
import { useSpeaker } from './useSpeaker.ts';

/** Says a measure with its unit, as exactly as it is known; null: not enough known. */
export function useSayMeasure(): (measure: HeatMeasure, said: Measured | null) => string {
  const text = useText();
  const speaker = useSpeaker();
  return useCallback(
    (measure, said) =>
      said === null ? text('heat.unknown') : sayMeasure(measure, said, { ...speaker, text }),
    [text, speaker],
  );
}
