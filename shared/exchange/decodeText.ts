import { fail, ok, type Result } from '../ipc/index.ts';
import type { Text } from '../text/index.ts';

/**
 * The text of an XML or JSON file. A byte order mark decides; without one the zeros of UTF-16 do, then what the XML declaration names.
 * Bytes that the encoding cannot mean are refused with their line, never replaced.
 */
export function decodeText(bytes: Uint8Array, text: Text): Result<string> {
  const mark = markOf(bytes);
  if (mark.encoding === 'utf-16le' || mark.encoding === 'utf-16be')
    return utf16(bytes.subarray(mark.length), mark.encoding === 'utf-16le', text);
  if (mark.encoding === 'utf-32')
    return fail('import-encoding', text('exchange.encoding.unknown', { name: 'UTF-32' }));
  const body = bytes.subarray(mark.length);
  const declared = mark.encoding ?? declaredEncoding(body);
  if (declared === null || /^(utf-?8|us-ascii|ascii|utf-?16)$/i.test(declared)) return utf8(body, text);
  if (/^(iso[-_]?8859-1|latin-?1|windows-1252|cp1252)$/i.test(declared)) return ok(windows1252(body));
  if (/^(iso[-_]?8859-15|latin-?9)$/i.test(declared)) return ok(latin9(body));
  return fail('import-encoding', text('exchange.encoding.unknown', { name: declared.slice(0, 40) }));
}

/**
 * The text of a file that cannot say its encoding, such as CSV: a byte order mark decides, then the zeros of UTF-16; what is not UTF-8 is
 * Windows-1252, as spreadsheets on Windows write it.
 */
export function decodePlainText(bytes: Uint8Array, text: Text): Result<string> {
  const { encoding, length } = markOf(bytes);
  if (encoding !== null) return decodeText(bytes, text);
  if (bytes[1] === 0 || bytes[0] === 0) return utf16(bytes, bytes[1] === 0, text);
  const decoded = utf8(bytes.subarray(length), text);
  return decoded.ok ? decoded : ok(windows1252(bytes));
}

function markOf(bytes: Uint8Array): { encoding: string | null; length: number } {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return { encoding: 'utf-32', length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  if (a === 0x3c && b === 0 && c !== 0) return { encoding: 'utf-16le', length: 0 };
  if (a === 0 && b === 0x3c && c === 0) return { encoding: 'utf-16be', length: 0 };
  return { encoding: null, length: 0 };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1] ?? null;
}

/** Collects characters by piece: one string per few thousand characters, not one per character. */
function collector() {
  const pieces: string[] = [];
  let units: number[] = [];
  const flush = () => {
    pieces.push(String.fromCharCode(...units));
    units = [];
  };
  return {
    add(unit: number) {
      units.push(unit);
      if (units.length === 8192) flush();
    },
    text() {
      flush();
      return pieces.join('');
    },
  };
}

/** Smallest code point that may take this many bytes; a smaller one would be an overlong form, used to smuggle characters. */
const smallest = [0, 0, 0x80, 0x800, 0x10000];

function utf8(bytes: Uint8Array, text: Text): Result<string> {
  const out = collector();
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] as number;
    if (first < 0x80) {
      if (first === 10) line += 1;
      out.add(first);
      at += 1;
      continue;
    }
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    let code = first & (0xff >> (length + 1));
    let isBroken = first < 0xc2 || first > 0xf4 || at + length > bytes.length;
    for (let next = 1; next < length && !isBroken; next++) {
      const byte = bytes[at + next] as number;
      isBroken = (byte & 0xc0) !== 0x80;
      code = (code << 6) | (byte & 0x3f);
    }
    isBroken ||= code < (smallest[length] as number) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
    if (isBroken)
      return fail('import-encoding', text('exchange.encoding.broken', { name: 'UTF-8', line: String(line) }));
    if (code < 0x10000) out.add(code);
    else {
      out.add(0xd7c0 + (code >> 10));
      out.add(0xdc00 | (code & 0x3ff));
    }
    at += length;
  }
  return ok(out.text());
}

function utf16(bytes: Uint8Array, isLittle: boolean, text: Text): Result<string> {
  const out = collector();
  let line = 1;
  let isHighOpen = false;
  const broken = () =>
    fail('import-encoding', text('exchange.encoding.broken', { name: 'UTF-16', line: String(line) }));
  if (bytes.length % 2 !== 0) return broken();
  for (let at = 0; at < bytes.length; at += 2) {
    const low = bytes[isLittle ? at : at + 1] as number;
    const high = bytes[isLittle ? at + 1 : at] as number;
    const unit = (high << 8) | low;
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (isHighOpen !== isLow) return broken();
    isHighOpen = unit >= 0xd800 && unit <= 0xdbff;
    if (unit === 10) line += 1;
    out.add(unit);
  }
  return isHighOpen ? broken() : ok(out.text());
}

/** 0x80–0x9F of windows-1252. ISO-8859-1 has only control characters there, so what is called ISO-8859-1 is read the same way. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const out = collector();
  for (const byte of bytes) out.add(byte >= 0x80 && byte <= 0x9f ? upper.charCodeAt(byte - 0x80) : byte);
  return out.text();
}

/** Where ISO-8859-15 differs from ISO-8859-1, and by what. */
const inLatin1 = '¤¦¨´¸¼½¾';
const inLatin9 = '€ŠšŽžŒœŸ';

const latin9 = (bytes: Uint8Array): string =>
  windows1252(bytes).replace(/[¤¦¨´¸¼½¾]/g, (letter) => inLatin9[inLatin1.indexOf(letter)]!);
