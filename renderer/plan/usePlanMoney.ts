import { useMemo } from 'react';
import { useSpeaker } from '../fields/useSpeaker.ts';

/** Two digits that count: an estimate carries no more. */
export const twoDigits = (value: number): number => Number(value.toPrecision(2));

/** Money of a plan as it is said. */
export function usePlanMoney(): (value: number) => string {
  const speaker = useSpeaker();
  return useMemo(
    () => (value: number) =>
      speaker.money(twoDigits(Math.abs(value) < 1 ? 0 : value)).replace(/[.,]00(?=\D*$)/, ''),
    [speaker],
  );
}
