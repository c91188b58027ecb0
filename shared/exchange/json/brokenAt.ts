/** Where a text stops being JSON: `sign` is what stands there, null where the text ends although something is still open. */
export interface JsonFault {
  /** Both counted from 1, columns in characters as an editor counts them. */
  readonly line: number;
  readonly column: number;
  readonly sign: string | null;
}

const SPACE = /[ \t\n\r]*/y;
/** A string (of all but quotes, backslashes and control characters), a number, or a word that is a value. */
const SCALAR =
  /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

type Wanted = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** The first place at which a text is no JSON (RFC 8259); null where it is JSON throughout. What the parser itself says is English and names no place in a short text. */
export function brokenAt(source: string): JsonFault | null {
  const ends: ('}' | ']')[] = [];
  let wanted: Wanted = 'value';
  const close = (): Wanted => {
    ends.pop();
    return ends.length > 0 ? 'commaOrEnd' : 'nothing';
  };
  for (let at = after(SPACE, source, 0)!; at < source.length; at = after(SPACE, source, at)!) {
    const sign = source[at]!;
    const isEnd = sign === ends.at(-1);
    const takesValue: boolean = wanted === 'value' || wanted === 'valueOrEnd';
    const takesKey: boolean = wanted === 'key' || wanted === 'keyOrEnd';
    if (isEnd && (wanted === 'valueOrEnd' || wanted === 'keyOrEnd' || wanted === 'commaOrEnd')) {
      wanted = close();
      at += 1;
    } else if (takesValue && (sign === '{' || sign === '[')) {
      ends.push(sign === '{' ? '}' : ']');
      wanted = sign === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at += 1;
    } else if (wanted === 'colon' && sign === ':') {
      wanted = 'value';
      at += 1;
    } else if (wanted === 'commaOrEnd' && sign === ',') {
      wanted = ends.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else {
      const end = takesValue || (takesKey && sign === '"') ? after(SCALAR, source, at) : null;
      if (end === null) return placeOf(source, at);
      wanted = takesKey ? 'colon' : ends.length > 0 ? 'commaOrEnd' : 'nothing';
      at = end;
    }
  }
  return wanted === 'nothing' ? null : placeOf(source, source.length);
}

/** Where a match that begins at a place ends; null where there is none. */
function after(pattern: RegExp, source: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : null;
}

function placeOf(source: string, at: number): JsonFault {
  const lines = source.slice(0, at).split(/\r\n|\n|\r/);
  const sign = source.codePointAt(at);
  return {
    line: lines.length,
    column: (lines.at(-1)!.match(/./gsu) ?? []).length + 1,
    sign: sign === undefined ? null : String.fromCodePoint(sign),
  };
}
