import { useCallback } from 'react';
import type { Sentence } from '../../shared/engine/index.ts';
import type { Text } from '../../shared/text/index.ts';
import { useText } from '../state/session.tsx';
import { useSpeaker, type Speaker } from './useSpeaker.ts';

/** Says a sentence of the engine in the words and number formats of this workspace. */
export function useSay(): (sentence: Sentence) => string {
  const text = useText();
  const speaker = useSpeaker();
  return useCallback((sentence: Sentence) => saySentence(text, speaker, sentence), [text, speaker]);
}

function saySentence(text: Text, speaker: Speaker, { key, params }: Sentence): string {
  const said = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' && name !== 'n' ? sayParam(speaker, name, value) : value,
  ]);
  return text(key, Object.fromEntries(said));
}

function sayParam(speaker: Speaker, name: string, value: number): string {
  if (name.endsWith('Minutes')) return speaker.minutes(value);
  if (name.endsWith('Share')) return speaker.share(value);
  if (name.endsWith('Money')) return speaker.money(value);
  return speaker.number(value);
}
