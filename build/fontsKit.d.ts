/** What we use of fontkit, which ships no declarations. */
declare module 'fontkit' {
  interface Glyph {
    readonly id: number;
    readonly path: {
      readonly commands: readonly {
        readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
        /** x and y in turn, in font units, upwards. */
        readonly args: readonly number[];
      }[];
    };
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
    /** As a shaper sets the text: letters joined, ligatures made. */
    layout(
      text: string,
      features?: { readonly [tag: string]: boolean },
    ): {
      readonly advanceWidth: number;
      /** From left to right, whichever way the text reads. */
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly {
        readonly xAdvance: number;
        readonly xOffset: number;
        readonly yOffset: number;
      }[];
    };
  }
  export function create(bytes: Uint8Array): Font | { readonly fonts: readonly Font[] };
}
