/**
 * Writes shared/diagram/type/notoWidths.ts: the advance widths of the bundled Noto fonts, as a shaper joins their letters. Run it again
 * (`node build/notoMetrics.ts`) when one of those packages is updated; a test measures words with the files themselves.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Font } from 'fontkit';
import { encodeWidths, openFont, runsOf } from './fontsMetrics.ts';

const notoScripts = ['hebrew', 'thai', 'arabic', 'devanagari'] as const;
type Script = (typeof notoScripts)[number];
const weights = [400, 500, 600, 700] as const;
const folder = fileURLToPath(new URL('../node_modules/@fontsource', import.meta.url));

/** What belongs to a script; the rest of a file are signs that Inter has, or letters that names of steps do not use. */
const blocks: { readonly [script in Script]: readonly [number, number] } = {
  hebrew: [0x590, 0x5ff],
  thai: [0xe01, 0xe5b],
  arabic: [0x600, 0x6ff],
  devanagari: [0x900, 0x97f],
};
const JOINER = '\u200d';
const VIRAMA = '\u094d';
const LAM = '\u0644';

const openNoto = (script: Script, weight: number): Font =>
  openFont(`${folder}/noto-sans-${script}/files/noto-sans-${script}-${script}-${weight}-normal.woff2`);

/** Where marks sit on their letters takes no room, and fontkit stumbles over some of them. */
const noMarks = { mark: false, mkmk: false, abvm: false, blwm: false };
const shaped = (font: Font, text: string) => font.layout(text, noMarks);
/** Width of a text as it is set, in 1/1000 of the font size. */
const widthIn = (font: Font, text: string): number => Math.round(shaped(font, text).advanceWidth);
const charactersOf = (font: Font, script: Script): string[] =>
  font.characterSet
    .filter((codePoint) => codePoint >= blocks[script][0] && codePoint <= blocks[script][1])
    .toSorted((a, b) => a - b)
    .map((codePoint) => String.fromCodePoint(codePoint));

/** Letters that change with their neighbours: D joins on both sides, R only to the letter before it. */
function joiningLetters(font: Font): { readonly letter: string; readonly joins: 'D' | 'R' }[] {
  const glyphs = (text: string) => shaped(font, text).glyphs.map(({ id }) => id);
  const alone = (letter: string) => glyphs(letter);
  return charactersOf(font, 'arabic').flatMap((letter): { letter: string; joins: 'D' | 'R' }[] => {
    if (!/\p{Lo}/u.test(letter)) return [];
    const isChanged = (text: string) => alone(letter).some((id) => !glyphs(text).includes(id));
    if (isChanged(letter + JOINER)) return [{ letter, joins: 'D' }];
    return isChanged(JOINER + letter) ? [{ letter, joins: 'R' }] : [];
  });
}

/** Syllables whose width is not the sum of their parts: ligatures, and vowels that melt with their letter. */
function clusters(fonts: readonly Font[]): [cluster: string, widths: number[]][] {
  const letters = charactersOf(fonts[0]!, 'devanagari');
  const consonants = letters.filter((letter) => /[\u0915-\u0939]/.test(letter));
  const vowels = letters.filter((letter) => /[\u093e-\u094c]/.test(letter));
  const joined = (font: Font, first: string, second: string) =>
    first === '\u0930'
      ? widthIn(font, second)
      : widthIn(font, first + VIRAMA + JOINER) + widthIn(font, second);
  const pairs = consonants.flatMap((first) => [
    ...consonants.map((second) => ({
      text: first + VIRAMA + second,
      sum: (font: Font) => joined(font, first, second),
    })),
    ...vowels.map((vowel) => ({
      text: first + vowel,
      sum: (font: Font) => widthIn(font, first) + vowelWidth(font, vowel),
    })),
  ]);
  return pairs.flatMap(({ text, sum }): [string, number[]][] => {
    const widths = fonts.map((font) => widthIn(font, text));
    return fonts.some((font, index) => Math.abs(widths[index]! - sum(font)) > 4) ? [[text, widths]] : [];
  });
}

/** A vowel sign by itself would carry a dotted circle; on a letter it has its own width. */
const vowelWidth = (font: Font, vowel: string): number =>
  widthIn(font, `\u0915${vowel}`) - widthIn(font, '\u0915');

function source(): string {
  const fontsOf = (script: Script) => weights.map((weight) => openNoto(script, weight));
  const widthOfLetter = (font: Font, letter: string): number => {
    if (/\p{Mn}|\p{Cf}/u.test(letter)) return 0;
    if (/\p{Mc}/u.test(letter)) return Math.max(0, vowelWidth(font, letter));
    return widthIn(font, letter);
  };
  const tables = notoScripts.map((script) => {
    const fonts = fontsOf(script);
    const letters = charactersOf(fonts[0]!, script);
    return { letters, rows: fonts.map((font) => letters.map((letter) => widthOfLetter(font, letter))) };
  });
  const letters = tables.flatMap((table) => table.letters);
  const arabic = fontsOf('arabic');
  const joining = joiningLetters(arabic[0]!);
  const forms = (font: Font) =>
    joining.flatMap(({ letter, joins }) =>
      (joins === 'D' ? [JOINER + letter, letter + JOINER, JOINER + letter + JOINER] : [JOINER + letter]).map(
        (text) => widthIn(font, text),
      ),
    );
  const alefs = ['\u0622', '\u0623', '\u0625', '\u0627'];
  const lamAlef = (font: Font) =>
    alefs.flatMap((alef) => [widthIn(font, LAM + alef), widthIn(font, JOINER + LAM + alef)]);
  const devanagari = fontsOf('devanagari');
  const consonants = charactersOf(devanagari[0]!, 'devanagari').filter((letter) =>
    /[\u0915-\u0939]/.test(letter),
  );
  const whole = clusters(devanagari);
  const perWeight = (name: string, rows: (index: number) => readonly number[]) => [
    `export const ${name} = {`,
    ...weights.map((weight, index) => `  ${weight}: '${encodeWidths(rows(index))}',`),
    '} as const;',
  ];
  return [
    '/** Written by build/notoMetrics.ts from @fontsource/noto-sans-…; do not edit. Widths are three base-36 digits each, in 1/1000 of the font size. */',
    '/** Runs of code points, in the order of `widths`: first in base 36, a colon, how many. */',
    `export const runs =\n  '${runsOf(letters.map((letter) => letter.codePointAt(0)!))}';`,
    ...perWeight('widths', (index) => tables.flatMap(({ rows }) => rows[index]!)),
    '/** Arabic letters that join: on both sides, or only to the letter before. */',
    `export const joining = {\n  both: '${joined(joining, 'D')}',\n  before: '${joined(joining, 'R')}',\n} as const;`,
    '/** In the order of `both` at the end, at the start and within a word, then of `before` at the end. */',
    ...perWeight('forms', (index) => {
      const all = forms(arabic[index]!);
      const at = joining.map((_, letter) =>
        joining.slice(0, letter).reduce((sum, { joins }) => sum + (joins === 'D' ? 3 : 1), 0),
      );
      return (['D', 'R'] as const).flatMap((kind) =>
        joining.flatMap(({ joins }, letter) =>
          joins === kind ? all.slice(at[letter], at[letter]! + (kind === 'D' ? 3 : 1)) : [],
        ),
      );
    }),
    '/** Lam with each alef (022, 023, 025, 027 of the block): alone, then joined to the letter before. */',
    ...perWeight('lamAlef', (index) => lamAlef(arabic[index]!)),
    '/** Devanagari letters before another one, in order. */',
    `export const consonants = '${consonants.join('')}';`,
    ...perWeight('halves', (index) =>
      consonants.map((letter) => widthIn(devanagari[index]!, letter + VIRAMA + JOINER)),
    ),
    '/** Syllables that are wider or narrower than their parts. */',
    `export const clusters =\n  '${whole.map(([text]) => text).join(' ')}';`,
    ...perWeight('clusterWidths', (index) => whole.map(([, widths]) => widths[index]!)),
    '',
  ].join('\n');
}

const joined = (letters: ReturnType<typeof joiningLetters>, kind: 'D' | 'R'): string =>
  letters
    .filter(({ joins }) => joins === kind)
    .map(({ letter }) => letter)
    .join('');

if (import.meta.main)
  writeFileSync(fileURLToPath(new URL('../shared/diagram/type/notoWidths.ts', import.meta.url)), source());
