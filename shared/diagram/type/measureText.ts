import { arabicWidth, devanagariWidth } from './joinedWidth.ts';
import { type Weight, widthOf } from './widthOf.ts';

export interface Typeface {
  /** Font size in px. */
  readonly size: number;
  readonly weight: Weight;
}

/** What is not as wide as the sum of its characters: Arabic and Devanagari words, and emoji of several code points. */
const ARABIC = String.raw`[\u0600-\u06ff][\u0600-\u06ff\u200c\u200d]*`;
const DEVANAGARI = String.raw`[\u0900-\u097f][\u0900-\u097f\u200c\u200d]*`;
const JOINED = new RegExp(
  String.raw`[\u0600-\u06ff\u0900-\u097f\u200d\ufe0f]|\p{Regional_Indicator}|\p{Emoji_Modifier}`,
  'u',
);
const WORDS = new RegExp(`(${ARABIC})|(${DEVANAGARI})`, 'u');
const EMOJI_WIDTH = 1.25;
let graphemes: Intl.Segmenter | null = null;

/**
 * Advance width of one line of text in px, without kerning: within 0.1 % of Chromium for what Inter has, within 2 % for the bundled Noto
 * scripts, an estimate for others.
 */
export function measureText(text: string, { size, weight }: Typeface): number {
  return (JOINED.test(text) ? joinedWidth(text, weight) : plainWidth(text, weight)) * size;
}

/** The characters as a reader counts them: letter with its marks, a family of emoji. */
export function graphemesOf(text: string): string[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), (part) => part.segment);
}

function plainWidth(text: string, weight: Weight): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character.codePointAt(0)!, weight);
  return ems;
}

function joinedWidth(text: string, weight: Weight): number {
  let ems = 0;
  let rest = text;
  for (let word = WORDS.exec(rest); word; word = WORDS.exec(rest)) {
    const [whole, arabic, devanagari] = word;
    ems += emojiWidth(rest.slice(0, word.index), weight);
    if (arabic !== undefined) ems += arabicWidth(arabic, weight);
    else if (devanagari !== undefined) ems += devanagariWidth(devanagari, weight);
    rest = rest.slice(word.index + whole.length);
  }
  return ems + emojiWidth(rest, weight);
}

/** Emoji made of several code points are one glyph. */
function emojiWidth(text: string, weight: Weight): number {
  let ems = 0;
  for (const grapheme of graphemesOf(text))
    ems += /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(grapheme)
      ? EMOJI_WIDTH
      : plainWidth(grapheme, weight);
  return ems;
}
