import { breakText, type Piece } from './breakText.ts';
import { graphemesOf, measureText, type Typeface } from './measureText.ts';

export interface WrapOptions extends Typeface {
  readonly maxWidth: number;
  /** The last line ends in an ellipsis where text is left over. */
  readonly maxLines?: number;
  /** Lines of about equal length instead of full ones first; for centred labels. */
  readonly isBalanced?: boolean;
}

const ELLIPSIS = '…';
/** A name longer than this is cut before it is measured: no shape can show more. */
const MAX_LENGTH = 4_000;

/**
 * Breaks a text into lines that fit `maxWidth`: at line ends of its own, spaces, hyphens and slashes; inside a word at camel case, and
 * between any two characters only when nothing else is left. Lines are in logical order, so right-to-left text stays whole.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  const maxLines = options.maxLines ?? Number.POSITIVE_INFINITY;
  const paragraphs = text.slice(0, MAX_LENGTH).split(/\r\n|[\r\n\u2028\u2029]/);
  const pieces = paragraphs.map((paragraph) => breakText(paragraph.trim()));
  let lines = fill(pieces, options, maxLines);
  if (lines.length > maxLines) return cut(lines, maxLines, options);
  if (options.isBalanced && lines.length > 1) lines = balance(pieces, lines, options);
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  return lines;
}

/** One line, cut with an ellipsis where it is too long. */
export function clipText(text: string, options: Typeface & { readonly maxWidth: number }): string {
  return wrapText(text.replace(/\s+/g, ' '), { ...options, maxLines: 1 })[0] ?? '';
}

/** How wide (px) the longest word is that is only taken apart where it must be. */
export const longestWord = (text: string, typeface: Typeface): number =>
  Math.max(
    0,
    ...wordsOf(breakText(text.slice(0, MAX_LENGTH))).map((word) => measureText(word.text, typeface)),
  );

function fill(paragraphs: readonly Piece[][], options: WrapOptions, maxLines: number): string[] {
  const lines: string[] = [];
  for (const pieces of paragraphs) {
    fillParagraph(pieces, options, lines, maxLines);
    if (lines.length > maxLines) break;
  }
  return lines;
}

function fillParagraph(
  pieces: readonly Piece[],
  options: WrapOptions,
  lines: string[],
  maxLines: number,
): void {
  let line = '';
  let space = '';
  for (const word of wordsOf(pieces)) {
    const joined = line + space + word.text;
    if (line === '' || fits(joined, options)) line = joined;
    else {
      lines.push(line);
      line = word.text;
    }
    space = word.space;
    if (!fits(line, options)) {
      const parts = breakWord(line, word.humps, options);
      line = parts.pop()!;
      lines.push(...parts);
    }
    if (lines.length > maxLines) return;
  }
  lines.push(line);
}

interface Word {
  readonly text: string;
  readonly space: string;
  readonly humps: readonly string[];
}

/** Pieces with the softly split ones joined: they are taken apart only when they must be. */
function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let humps: string[] = [];
  for (const piece of pieces) {
    humps.push(piece.text);
    if (piece.isSoft) continue;
    words.push({ text: humps.join(''), space: piece.space, humps });
    humps = [];
  }
  return words;
}

function breakWord(text: string, humps: readonly string[], options: WrapOptions): string[] {
  const units = humps.length > 1 ? humps : graphemesOf(text);
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    if (line !== '' && !fits(line + unit, options)) {
      lines.push(line);
      line = '';
    }
    line += unit;
    if (humps.length > 1 && !fits(line, options)) {
      const parts = breakWord(line, [], options);
      line = parts.pop()!;
      lines.push(...parts);
    }
  }
  lines.push(line);
  return lines;
}

function fits(text: string, options: WrapOptions): boolean {
  return measureText(text, options) <= options.maxWidth + 0.01;
}

function cut(lines: readonly string[], maxLines: number, options: WrapOptions): string[] {
  const kept = lines.slice(0, maxLines);
  const letters = graphemesOf(kept.at(-1) ?? '');
  while (letters.length > 0 && !fits(letters.join('').trimEnd() + ELLIPSIS, options)) letters.pop();
  kept[kept.length - 1] = letters.join('').trimEnd() + ELLIPSIS;
  return kept;
}

/** The narrowest width that needs no more lines, unless it would break words that the full width does not break. */
function balance(pieces: readonly Piece[][], lines: readonly string[], options: WrapOptions): string[] {
  const longestWord = Math.max(
    ...pieces.flatMap(wordsOf).map((word) => measureText(word.text, options)),
    options.maxWidth / lines.length,
  );
  let low = Math.min(longestWord, options.maxWidth);
  let high = options.maxWidth;
  let best = [...lines];
  for (let round = 0; round < 6; round++) {
    const maxWidth = (low + high) / 2;
    const tried = fill(pieces, { ...options, maxWidth }, lines.length);
    if (tried.length > lines.length) low = maxWidth;
    else {
      best = tried;
      high = maxWidth;
    }
  }
  return best;
}
