/** The files of the bundled Inter by what they hold (@fontsource/inter/unicode.json; a test compares). Vietnamese marks come last, as latin has most of its letters. */
const interSubsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  'greek-ext': 'U+1F00-1FFF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
} as const;

/** The files of the bundled Noto fonts: the letters of a script, with what joins them. */
const notoSubsets = {
  arabic: 'U+0600-06FF,U+0750-077F,U+08A0-08E1,U+200C-200E,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC',
  hebrew: 'U+0590-05FF,U+200C-2010,U+FB1D-FB4F',
  thai: 'U+0E01-0E5B,U+200C-200D',
  devanagari: 'U+0900-097F,U+200C-200D,U+A8E0-A8FF',
} as const;

const subsets = { ...interSubsets, ...notoSubsets };
type NotoScript = keyof typeof notoSubsets;
export type FontSubset = keyof typeof subsets;
export type FontWeight = 400 | 500 | 600 | 700;
/** The base64 of the file that `fontFile` names; null where it is not at hand. */
export type FontLookup = (weight: FontWeight, subset: FontSubset) => string | null;

export const fontWeights: readonly FontWeight[] = [400, 500, 600, 700];
export const fontSubsets: Readonly<Record<FontSubset, string>> = subsets;
export const notoScripts = Object.keys(notoSubsets) as NotoScript[];

const isNoto = (subset: FontSubset): subset is NotoScript => subset in notoSubsets;
const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** The name that a style sheet calls the font of a subset by. */
export const fontFamily = (subset: FontSubset): string =>
  isNoto(subset) ? `Noto Sans ${capital(subset)}` : 'Inter';

/** Where the file of a subset lies, from the folder of all font packages (`node_modules/@fontsource`, or their copy beside the program). */
export function fontFile(weight: FontWeight, subset: FontSubset): string {
  const name = isNoto(subset) ? `noto-sans-${subset}` : 'inter';
  return `${name}/files/${name}-${subset}-${weight}-normal.woff2`;
}

/** `@font-face` rules, fonts inside, for just the subsets that a text needs. Static weights: a variable font becomes Type 3 in a PDF. */
export function fontFaces(usedText: string, lookup: FontLookup): string {
  const needed = (Object.keys(subsets) as FontSubset[]).filter((subset) => isNeeded(subset, usedText));
  return needed
    .flatMap((subset) => fontWeights.map((weight) => rule(weight, subset, lookup(weight, subset))))
    .join('\n');
}

function rule(weight: FontWeight, subset: FontSubset, base64: string | null): string {
  if (base64 === null) return '';
  const source = `url(data:font/woff2;base64,${base64}) format('woff2')`;
  return `@font-face{font-family:${fontFamily(subset)};font-style:normal;font-weight:${weight};src:${source};unicode-range:${subsets[subset]}}`;
}

/** Joiners and hyphens, which every script has. */
const shared = /^U\+20[01]/;

/** Latin is always there: figures, and what the program itself says. */
function isNeeded(subset: FontSubset, text: string): boolean {
  if (subset === 'latin') return true;
  const letters = subsets[subset]
    .split(',')
    .filter((range) => !shared.test(range) && !subsets.latin.split(',').includes(range))
    .map((range) =>
      range
        .slice(2)
        .split('-')
        .map((hex) => `\\u{${hex}}`)
        .join('-'),
    )
    .join('');
  return new RegExp(`[${letters}]`, 'u').test(text);
}
