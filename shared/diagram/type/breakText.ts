/** Where a line may end. A piece carries the spaces that follow it apart, because they are dropped at the end of a line. */
export interface Piece {
  readonly text: string;
  readonly space: string;
  /** A break after this piece is used only when the word does not fit a line by itself (camel case). */
  readonly isSoft: boolean;
}

/** Spaces that keep words together (U+00A0 and its kin) belong to the word. */
const WORD = /((?:\S|[\u00a0\u2007\u202f])*)((?:(?![\u00a0\u2007\u202f])\s)*)/gu;
/**
 * After a hyphen, dash, slash, underscore, bar, comma or semicolon inside a word; a comma inside a number holds it together, and so
 * does a hyphen after one letter that begins the word (E-Mail).
 */
const AFTER_SIGN =
  /(?<=[\p{L}\p{N})][-‐–—/_|,;·]+)(?<!^\p{P}*\p{L}[-‐])(?!(?<=\p{N},)\p{N})(?=[\p{L}\p{N}(])/u;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\.)(?=\p{L})/u;
const IDEOGRAPHIC = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;
const SPACELESS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u;
const NO_START = /^[、。，．」』）】〉》！？：；ー々っッャュョゃゅょ\p{Pe}\p{Pf}]/u;

let words: Intl.Segmenter | null = null;

/** The pieces of one paragraph in reading order, joined again they give the text with its spaces. */
export function breakText(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [, word = '', space = ''] of paragraph.matchAll(WORD)) {
    if (word === '' && space === '') continue;
    const parts = splitWord(word);
    parts.forEach((part, index) => pieces.push({ ...part, space: index === parts.length - 1 ? space : '' }));
  }
  return pieces;
}

function splitWord(word: string): Omit<Piece, 'space'>[] {
  if (IDEOGRAPHIC.test(word) || SPACELESS.test(word)) return splitScript(word);
  const signs = word.split(AFTER_SIGN);
  return signs.flatMap((part) => {
    const humps = part.split(CAMEL);
    return humps.map((text, index) => ({ text, isSoft: index < humps.length - 1 }));
  });
}

/** Chinese, Japanese and Korean may break between any two characters, Thai and its neighbours between words, none before closing signs. */
function splitScript(word: string): Omit<Piece, 'space'>[] {
  words ??= new Intl.Segmenter('en', { granularity: 'word' });
  const parts: string[] = [];
  for (const { segment } of words.segment(word)) {
    const units = IDEOGRAPHIC.test(segment) ? Array.from(segment) : [segment];
    for (const unit of units) {
      if (parts.length > 0 && NO_START.test(unit)) parts[parts.length - 1] += unit;
      else parts.push(unit);
    }
  }
  return parts.map((text) => ({ text, isSoft: false }));
}
