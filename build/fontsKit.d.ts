/** What the font scripts use of fontkit, which ships no declarations. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
    /** As a shaper sets the text: letters joined, ligatures made. */
    layout(
      text: string,
      features?: { readonly [tag: string]: boolean },
    ): {
      readonly advanceWidth: number;
      readonly glyphs: readonly { readonly id: number }[];
    };
  }
  export function create(bytes: Uint8Array): Font | { readonly fonts: readonly Font[] };
}
