import { Unzip, UnzipInflate } from 'fflate';
import { fail, ok, type Result } from '../ipc/index.ts';
import type { Text } from '../text/index.ts';
import { isFlateError } from './drawio/inflate.ts';
import { joined } from './joined.ts';
import { Refused } from './refused.ts';

/**
 * How much a packed file may hold, and how much is unpacked in all where parts of it are given up. Found while unpacking, so a file beyond
 * them costs no more than one at them.
 */
export const zipLimits = { entries: 2000, megabytes: 64, megabytesInAll: 256 } as const;

const MEGABYTE = 1024 * 1024;
const PIECE = 4096;

export interface Unpacked {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Names of those that were given up, so that there was room for the others. */
  readonly tooLarge: ReadonlySet<string>;
}

export interface Wanted {
  readonly isWanted: (name: string) => boolean;
  /** What the others can be read without: the largest of these is given up where there is no room for all. Left out: nothing. */
  readonly isSpare?: (name: string) => boolean;
}

/** The wanted entries of a packed file, by name. Nothing else is unpacked; names that lead out of the file are refused. */
export function readZip(
  bytes: Uint8Array,
  { isWanted, isSpare = () => false }: Wanted,
  text: Text,
): Result<Unpacked> {
  if (bytes.length === 0) return fail('import-damaged', text('exchange.bytes.empty'));
  if (startsWith(bytes, OLE)) return fail('import-damaged', text('exchange.zip.locked'));
  if (!startsWith(bytes, ZIP)) return fail('import-damaged', text('exchange.zip.none'));
  const pieces = new Map<string, Uint8Array[]>();
  const sizes = new Map<string, number>();
  const tooLarge = new Set<string>();
  const open = new Set<string>();
  let entries = 0;
  let held = 0;
  let inflated = 0;
  const tooMuch = () =>
    new Refused(fail('import-too-large', text('exchange.zip.inflated', { limit: zipLimits.megabytes })));
  const giveUpLargest = () => {
    const [largest] = [...sizes].filter(([name]) => isSpare(name)).toSorted(([, a], [, b]) => b - a);
    if (!largest) throw tooMuch();
    const [name, size] = largest;
    tooLarge.add(name);
    pieces.delete(name);
    sizes.delete(name);
    held -= size;
  };
  const unzip = new Unzip((file) => {
    if (++entries > zipLimits.entries)
      throw new Refused(fail('import-too-large', text('exchange.zip.entries', { limit: zipLimits.entries })));
    const { name } = file;
    if (/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(name))
      throw new Refused(fail('import-unsafe', text('exchange.zip.path', { name: name.slice(0, 80) })));
    if (!isWanted(name)) return;
    if (pieces.has(name) || tooLarge.has(name))
      throw new Refused(fail('import-damaged', text('exchange.zip.twice', { name: name.slice(0, 80) })));
    pieces.set(name, []);
    open.add(name);
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      if (isLast) open.delete(name);
      inflated += piece.length;
      if (inflated > zipLimits.megabytesInAll * MEGABYTE) throw tooMuch();
      if (tooLarge.has(name)) return;
      pieces.get(name)?.push(piece);
      sizes.set(name, (sizes.get(name) ?? 0) + piece.length);
      held += piece.length;
      while (held > zipLimits.megabytes * MEGABYTE) giveUpLargest();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    if (isFlateError(error)) return fail('import-damaged', text('exchange.zip.broken'));
    throw error;
  }
  if (open.size > 0 || !hasDirectory(bytes)) return fail('import-damaged', text('exchange.zip.broken'));
  return ok({ parts: new Map([...pieces].map(([name, each]) => [name, joined(each)])), tooLarge });
}

const ZIP = [0x50, 0x4b];
/** Old binary formats of Office, and new ones under a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether the list of contents stands at the end: a file that was cut off has none. */
function hasDirectory(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true;
  return false;
}
