import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontLookup } from '../../shared/diagram/index.ts';

/** The bundled Inter, read from its folder when a page first needs it. */
export function paperFonts(folder: string): FontLookup {
  const read = new Map<string, string>();
  return (weight, subset) => {
    const name = `inter-${subset}-${weight}-normal.woff2`;
    const known = read.get(name) ?? readFileSync(join(folder, name)).toString('base64');
    read.set(name, known);
    return known;
  };
}
