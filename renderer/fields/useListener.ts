import { useMemo } from 'react';
import { useSpeaker } from './useSpeaker.ts';
import { useText } from '../state/session.tsx';

/** Who hears the words of the plan: the language of the window, the formats and the currency of this workspace. */
export function useListener() {
  const text = useText();
  const { locale, currency } = useSpeaker();
  return useMemo(() => ({ text, locale, currency }), [text, locale, currency]);
}
