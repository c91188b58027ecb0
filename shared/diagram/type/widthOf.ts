import * as inter from './interWidths.ts';
import * as noto from './notoWidths.ts';
import { codePointsIn, widthsIn } from './widthTable.ts';

export type Weight = 400 | 500 | 600 | 700;

const NOTO_UNITS = 1_000;
const FULL = 1;
const EMOJI = 1.25;

/** Average advance of scripts that no bundled font has, as a share of the font size; measured on the Noto fonts. */
const classes: readonly (readonly [first: number, last: number, width: number])[] = [
  [0x0700, 0x08ff, 0.56],
  [0x0980, 0x0dff, 0.64],
  [0x0e80, 0x0eff, 0.6],
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

/** Advance of one character as a share of the font size: exact for what Inter and the Noto fonts have (a letter by itself, where letters join), a class of its script otherwise, 0 for what joins or is not seen. */
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
  const read = (runs: string, digits: string, unitsPerEm: number) => {
    const units = widthsIn(digits);
    codePointsIn(runs).forEach((codePoint, index) => {
      if (!isUnseen(codePoint)) table.set(codePoint, units[index]! / unitsPerEm);
    });
  };
  read(noto.runs, noto.widths[weight], NOTO_UNITS);
  read(inter.runs, inter.widths[weight], inter.unitsPerEm);
  return table;
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
