/** A picture as its pixels, row by row, four bytes each: red, green, blue, opacity. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}
export const CHANNELS = 4;
