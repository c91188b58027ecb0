import { fold } from './fold.ts';

export interface Piece {
  readonly text: string;
  readonly isMatched: boolean;
}

/** The text in pieces, in order and nothing left out; matched is each place where one of the folded words stands. */
export function matchedPieces(text: string, words: readonly string[]): Piece[] {
  const letters = Array.from(text);
  const folded = letters.map(fold);
  const all = folded.join('');
  const isMatched = new Uint8Array(all.length);
  for (const word of words.filter(Boolean))
    for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1))
      isMatched.fill(1, at, at + word.length);
  const pieces: { text: string; isMatched: boolean }[] = [];
  let at = 0;
  letters.forEach((letter, index) => {
    const length = folded[index]!.length;
    const last = pieces.at(-1);
    // An accent that stands alone goes with the letter before it.
    const isHit = length === 0 ? (last?.isMatched ?? false) : isMatched.subarray(at, at + length).includes(1);
    at += length;
    if (last?.isMatched === isHit) last.text += letter;
    else pieces.push({ text: letter, isMatched: isHit });
  });
  return pieces;
}

/** Characters before the match, and in all. */
const BEFORE = 24;
const MOST = 90;

/** One line of a longer text round its first match; "…" where something is left out. */
export function excerptOf(text: string, words: readonly string[]): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const [first] = matchedPieces(line, words);
  const at = first && !first.isMatched ? first.text.length : 0;
  const space = at <= BEFORE ? 0 : line.indexOf(' ', at - BEFORE) + 1;
  const from = space > at ? at : space;
  const rest = line.slice(from, from + MOST);
  return `${from > 0 ? '…' : ''}${rest}${from + MOST < line.length ? '…' : ''}`;
}
