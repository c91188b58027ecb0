import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The ending of workspace files. */
export const WORKSPACE_ENDING = '.compass';

/** Most drives allow 255 bytes a name; room is left for a number, an ending and the lock file's frame. */
const MAX_NAME_BYTES = 200;
const windowsDevices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** Separators, control characters, unseen ones that change direction or width, half characters. Joiners stay: scripts and emoji need them. */
const forbidden = /[<>:"/\\|?*\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Surrogate}]/gu;

/**
 * A title as a file name (without ending) that every operating system takes: no separators, reserved or unseen characters, device
 * names, dots or spaces at either end, and not too long. An empty rest becomes `fallback`.
 */
export function cleanFileName(title: string, fallback: string): string {
  let name = title.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ');
  name = trimEnds(shortened(trimEnds(name)));
  if (windowsDevices.test(name)) name = `_${name}`;
  return name === '' ? fallback : name;
}

const trimEnds = (name: string): string => name.replace(/^[\s.~\u200c\u200d]+|[\s.\u200c\u200d]+$/gu, '');

function shortened(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > MAX_NAME_BYTES) break;
    kept += segment;
  }
  return kept;
}

/** A path in this folder that no file has: "My business.compass", else "My business 2.compass", and so on. */
export function freePath(folder: string, name: string, ending: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${number === 1 ? name : `${name} ${number}`}${ending}`);
    if (!existsSync(path)) return path;
  }
}
