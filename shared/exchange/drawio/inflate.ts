import { Inflate } from 'fflate';
import { joined } from '../joined.ts';

const PIECE = 4096;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that Base64 stands for; null where it is none. Blanks and line breaks are passed over. */
export function bytesOfBase64(source: string): Uint8Array | null {
  const bare = source.replace(/[\s=]+/g, '');
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const sign of bare) {
    const value = alphabet.indexOf(sign);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}

/** Raw deflated bytes, whole; `too-large` as soon as they pass the limit, `damaged` where they cannot be read. */
export function inflateBelow(bytes: Uint8Array, limit: number): Uint8Array | 'too-large' | 'damaged' {
  const pieces: Uint8Array[] = [];
  const read = { length: 0, isWhole: false };
  const inflate = new Inflate((piece, isLast) => {
    pieces.push(piece);
    read.length += piece.length;
    read.isWhole ||= isLast;
  });
  try {
    for (let at = 0; at < bytes.length && read.length <= limit; at += PIECE)
      inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    if (isFlateError(error)) return 'damaged';
    throw error;
  }
  if (read.length > limit) return 'too-large';
  if (!read.isWhole) return 'damaged';
  return joined(pieces);
}

/** fflate throws errors that bear a number as their code. */
export const isFlateError = (error: unknown): boolean =>
  error instanceof Error && typeof (error as { code?: unknown }).code === 'number';
