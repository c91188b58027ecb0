import { useMemo } from 'react';
import { moneyWords } from '../../shared/report/index.ts';
import { useListener } from '../fields/useListener.ts';

/** The month grid in words, as the paper says it too. */
export function useMoneyWords() {
  const listener = useListener();
  return useMemo(() => moneyWords(listener), [listener]);
}
