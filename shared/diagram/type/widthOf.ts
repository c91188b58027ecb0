import { runs, unitsPerEm, widths } from './interWidths.ts';

export type Weight = 400 | 500 | 600 | 700;

const CHARACTER_DIGITS = 3;
const FULL = 1;
const EMOJI = 1.25;

/** Average advance of scripts that Inter does not have, as a share of the font size; measured on the Noto fonts. */
const classes: readonly (readonly [first: number, last: number, width: number])[] = [
  [0x0590, 0x05ff, 0.58],
  [0x0600, 0x08ff, 0.56],
  [0x0900, 0x0dff, 0.64],
  [0x0e00, 0x0eff, 0.6],
  [0x1000, 0x109f, 0.7],
  [0x10a0, 0x10ff, 0.6],
  [0x1100, 0x11ff, FULL],
  [0x2e80, 0x303e, FULL],
  [0x3041, 0xa4cf, FULL],
  [0xac00, 0xd7a3, FULL],
  [0xf900, 0xfaff, FULL],
  [0xfb1d, 0xfb4f, 0.58],
  [0xfb50, 0xfdff, 0.6],
  [0xfe70, 0xfeff, 0.5],
  [0xff00, 0xff60, FULL],
  [0xff61, 0xffdc, 0.5],
  [0x1f000, 0x1faff, EMOJI],
  [0x20000, 0x3ffff, FULL],
];
const OTHER = 0.62;

const tables = new Map<Weight, Map<number, number>>();

/** Advance of one character as a share of the font size: exact for what Inter has, a class of its script otherwise, 0 for what joins or is not seen. */
export function widthOf(codePoint: number, weight: Weight): number {
  let table = tables.get(weight);
  if (!table) {
    table = decode(weight);
    tables.set(weight, table);
  }
  let width = table.get(codePoint);
  if (width === undefined) {
    width = classWidth(codePoint);
    table.set(codePoint, width);
  }
  return width;
}

function decode(weight: Weight): Map<number, number> {
  const table = new Map<number, number>();
  const digits = widths[weight];
  let at = 0;
  for (const codePoint of codePointsInOrder()) {
    const units = Number.parseInt(digits.slice(at, at + CHARACTER_DIGITS), 36);
    at += CHARACTER_DIGITS;
    if (!isUnseen(codePoint)) table.set(codePoint, units / unitsPerEm);
  }
  return table;
}

function* codePointsInOrder(): Generator<number> {
  for (const run of runs.split(' ')) {
    const [first, count] = run.split(':') as [string, string];
    const start = Number.parseInt(first, 36);
    for (let index = 0; index < Number(count); index++) yield start + index;
  }
}

/** Marks that sit on a letter, and controls: no advance of their own. */
function isUnseen(codePoint: number): boolean {
  return /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(String.fromCodePoint(codePoint));
}

function classWidth(codePoint: number): number {
  if (isUnseen(codePoint)) return 0;
  for (const [first, last, width] of classes) if (codePoint >= first && codePoint <= last) return width;
  return OTHER;
}
