import { useMemo } from 'react';
import { progressWords, type ProgressWords } from '../../shared/report/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useText } from '../state/session.tsx';

/** How a KPI stands, in the words of the window. */
export function useProgressWords(): ProgressWords {
  const text = useText();
  const { locale } = useSpeaker();
  return useMemo(() => progressWords({ text, locale }), [text, locale]);
}
