import type { Font, Glyph } from 'fontkit';
import {
  type FontLookup,
  type FontSubset,
  fontSubsets,
  type FontWeight,
  type Outlines,
  short,
  withoutRightToLeft,
} from '../../shared/diagram/index.ts';

/** What tells letters and figures that read from left to right from spaces, hyphens and the like. */
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;

/**
 * Letters as paths, from the bundled fonts: set as a browser sets them without kerning, joined and stacked where their script does so. A
 * line that mixes both directions, and letters that only fonts of the computer have, such as emoji, get none.
 */
export async function letterOutlines(fonts: FontLookup): Promise<Outlines> {
  // Loaded when the first picture asks for it: nobody waits for it when the program starts.
  const { create } = await import('fontkit');
  const read = new Map<string, Font | null>();
  const fontOf = (subset: FontSubset, weight: FontWeight): Font | null => {
    const key = `${subset}-${weight}`;
    if (!read.has(key)) {
      const file = fonts(weight, subset);
      const font = file === null ? null : create(Buffer.from(file, 'base64'));
      read.set(key, font && 'characterSet' in font ? font : null);
    }
    return read.get(key)!;
  };
  const runsOf = (text: string, weight: FontWeight): Run[] | null => {
    const runs: Run[] = [];
    for (const letter of text) {
      const code = letter.codePointAt(0)!;
      const last = runs.at(-1);
      if (last?.font.hasGlyphForCodePoint(code)) last.text += letter;
      else {
        const font = subsets.map((subset) => fontOf(subset, weight)).find((one) => hasGlyph(one, code));
        if (!font) return null;
        runs.push({ font, text: letter });
      }
    }
    return runs;
  };
  return (text, { size, weight }) => {
    const others = withoutRightToLeft(text);
    const isRtl = others !== text;
    if (isRtl && LEFT_TO_RIGHT.test(others)) return null;
    const runs = runsOf(text, weight);
    if (!runs) return null;
    const parts: string[] = [];
    let width = 0;
    for (const run of isRtl ? runs.toReversed() : runs) {
      const scale = size / run.font.unitsPerEm;
      const { glyphs, positions } = run.font.layout(run.text, { kern: false });
      for (const [index, glyph] of glyphs.entries()) {
        const { xAdvance, xOffset, yOffset } = positions[index]!;
        const at = { x: width + xOffset * scale, y: -yOffset * scale };
        parts.push(pathOf(glyph.path.commands, at, scale));
        width += xAdvance * scale;
      }
    }
    return { d: parts.join(''), width };
  };
}

interface Run {
  readonly font: Font;
  text: string;
}

const subsets = Object.keys(fontSubsets) as FontSubset[];

const hasGlyph = (font: Font | null, code: number): boolean => font?.hasGlyphForCodePoint(code) === true;

const letterOf = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** Fonts count upwards from the baseline, pictures downwards. */
function pathOf(
  commands: Glyph['path']['commands'],
  at: { readonly x: number; readonly y: number },
  scale: number,
): string {
  return commands
    .map(({ command, args }) => {
      const places = args.map((value, index) =>
        short(index % 2 === 0 ? at.x + value * scale : at.y - value * scale),
      );
      return `${letterOf[command]}${places.join(' ')}`;
    })
    .join('');
}
