import { useMemo } from 'react';
import { planMoney } from '../../shared/report/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';

/** Money of a plan as it is said. */
export function usePlanMoney(): (value: number) => string {
  const { locale, currency } = useSpeaker();
  return useMemo(() => (value: number) => planMoney(value, { locale, currency }), [locale, currency]);
}
