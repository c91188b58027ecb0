import { type Weight, widthOf } from './widthOf.ts';

export interface Typeface {
  /** Font size in px. */
  readonly size: number;
  readonly weight: Weight;
}

const JOINED = /\u200d|\ufe0f|\p{Regional_Indicator}|\p{Emoji_Modifier}/u;
const EMOJI_WIDTH = 1.25;
let graphemes: Intl.Segmenter | null = null;

/** Advance width of one line of text in px, without kerning; within 0.1 % of Chromium for what Inter has, an estimate for other scripts. */
export function measureText(text: string, { size, weight }: Typeface): number {
  if (JOINED.test(text)) return measureJoined(text, weight) * size;
  let ems = 0;
  for (const character of text) ems += widthOf(character.codePointAt(0)!, weight);
  return ems * size;
}

/** The characters as a reader counts them: letter with its marks, a family of emoji. */
export function graphemesOf(text: string): string[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), (part) => part.segment);
}

/** Emoji made of several code points are one glyph. */
function measureJoined(text: string, weight: Weight): number {
  let ems = 0;
  for (const grapheme of graphemesOf(text)) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(grapheme)) ems += EMOJI_WIDTH;
    else for (const character of grapheme) ems += widthOf(character.codePointAt(0)!, weight);
  }
  return ems;
}
