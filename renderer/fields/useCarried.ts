import { useCallback } from 'react';
import { carriedWords, type CarriedWords } from '../../shared/text/index.ts';
import { useText } from '../state/session.tsx';
import { useSpeaker } from './useSpeaker.ts';

/** Numbers as exactly as their confidence (0–1) lets them be said, in the words of the window. */
export function useCarried(): (confidence: number) => CarriedWords {
  const text = useText();
  const speaker = useSpeaker();
  return useCallback((confidence) => carriedWords(confidence, { ...speaker, text }), [text, speaker]);
}
