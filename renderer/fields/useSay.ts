import { useCallback } from 'react';
import type { Sentence } from '../../shared/engine/index.ts';
import { say } from '../../shared/text/say.ts';
import { useText } from '../state/session.tsx';
import { useSpeaker } from './useSpeaker.ts';

/** Says a sentence of the engine in the words and number formats of this workspace. */
export function useSay(): (sentence: Sentence) => string {
  const text = useText();
  const { locale, currency } = useSpeaker();
  return useCallback(
    (sentence: Sentence) => say(sentence, { text, locale, currency }),
    [text, locale, currency],
  );
}
