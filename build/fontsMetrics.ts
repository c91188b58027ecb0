/**
 * Writes shared/diagram/type/interWidths.ts: the advance width of every character of the bundled Inter, read from the very files that are
 * embedded on paper. Run it again (`node build/fontsMetrics.ts`) when @fontsource/inter is updated; a test compares the table with the files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

const subsets = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const weights = [400, 500, 600, 700] as const;

export interface FontTable {
  readonly unitsPerEm: number;
  readonly capHeight: number;
  /** Advance width by code point, per weight. */
  readonly widths: { readonly [weight: number]: ReadonlyMap<number, number> };
}

/** The widths in the font files of the package, in font units. */
export function readFontTable(folder: string): FontTable {
  const widths: Record<number, Map<number, number>> = {};
  let face: Font | null = null;
  for (const weight of weights) {
    const map = new Map<number, number>();
    for (const subset of subsets) {
      face = openFont(`${folder}/inter-${subset}-${weight}-normal.woff2`);
      for (const codePoint of face.characterSet)
        if (!map.has(codePoint)) map.set(codePoint, face.glyphForCodePoint(codePoint).advanceWidth);
    }
    widths[weight] = map;
  }
  if (!face) throw new Error(`no font files in <${folder}>`);
  const { unitsPerEm, capHeight } = face;
  return { unitsPerEm, capHeight, widths };
}

/** A font file of one face; throws for a collection. */
export function openFont(path: string): Font {
  const font = create(readFileSync(path));
  if (!('characterSet' in font)) throw new Error(`not a single font <${path}>`);
  return font;
}

/** Runs of code points in their order: first in base 36, a colon, how many. */
export function runsOf(codePoints: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === codePoint) last[1]++;
    else runs.push([codePoint, 1]);
  }
  return runs.map(([first, count]) => `${first.toString(36)}:${count}`).join(' ');
}

/** Three base-36 digits each. */
export const encodeWidths = (widths: readonly number[]): string =>
  widths.map((width) => Math.round(width).toString(36).padStart(3, '0')).join('');

function source(table: FontTable): string {
  const codePoints = [...table.widths[400]!.keys()].sort((a, b) => a - b);
  const encode = (weight: number) =>
    encodeWidths(codePoints.map((codePoint) => table.widths[weight]!.get(codePoint) ?? 0));
  return [
    '/** Written by build/fontsMetrics.ts from @fontsource/inter; do not edit. Widths are three base-36 digits a character, in font units. */',
    `export const unitsPerEm = ${table.unitsPerEm};`,
    '/** Share of the font size. */',
    `export const capHeight = ${table.capHeight / table.unitsPerEm};`,
    '/** Runs of code points, in the order of the widths: first in base 36, a colon, how many. */',
    'export const runs =',
    `  '${runsOf(codePoints)}';`,
    'export const widths = {',
    ...weights.map((weight) => `  ${weight}: '${encode(weight)}',`),
    '} as const;',
    '',
  ].join('\n');
}

if (import.meta.main) {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const table = readFontTable(at('../node_modules/@fontsource/inter/files'));
  writeFileSync(at('../shared/diagram/type/interWidths.ts'), source(table));
}
