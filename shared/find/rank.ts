import { fold } from './fold.ts';

/** What was typed, as the words that are looked for. */
export const wordsOf = (typed: string): readonly string[] => fold(typed).split(/\s+/).filter(Boolean);

/** Folded texts (`fold`): what it is called, and what else is said of it. */
export interface Searched {
  readonly name: string;
  readonly more: string;
}

/**
 * How well something answers the words, in any order; the smaller the better, null: not at all.
 * 0: the name is what was typed, 1: begins with it, 2: each word begins a word of the name, 3: each is somewhere in the name,
 * 4: each begins a word of the name or of what else is said, 5: each is somewhere in it.
 */
export function rankOf(words: readonly string[], { name, more }: Searched): number | null {
  const typed = words.join(' ');
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (words.every((word) => name.includes(word)))
    return words.every((word) => beginsWord(name, word)) ? 2 : 3;
  if (!words.every((word) => name.includes(word) || more.includes(word))) return null;
  return words.every((word) => beginsWord(name, word) || beginsWord(more, word)) ? 4 : 5;
}

/** Whether a word of the text begins with this. */
function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  return false;
}
