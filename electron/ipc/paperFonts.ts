import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFile, type FontLookup } from '../../shared/diagram/index.ts';

/** The bundled fonts, each file read from the folder of all packages when a page first needs it. */
export function paperFonts(folder: string): FontLookup {
  const read = new Map<string, string>();
  return (weight, subset) => {
    const file = fontFile(weight, subset);
    const known = read.get(file) ?? readFileSync(join(folder, file)).toString('base64');
    read.set(file, known);
    return known;
  };
}
