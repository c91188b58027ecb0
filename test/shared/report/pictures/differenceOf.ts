import { type Bitmap, CHANNELS } from './bitmap.ts';

/** Where two pictures differ to the eye. */
export interface Difference {
  /** How many pixels differ by more than a stroke does from one Chromium to the next; of pictures of different sizes, all. */
  readonly count: number;
  /** The second picture in pale grey, with those pixels in red. */
  readonly picture: Bitmap;
}

/**
 * By how much, of 255, a channel of two blurred pixels may differ: edges of strokes come out a little otherwise with each version, and
 * stored pictures have fewer colours.
 */
const TOLERANCE = 24;

/** Compares two pictures of the same thing, each blurred first. */
export function differenceOf(stored: Bitmap, got: Bitmap): Difference {
  const { width, height } = got;
  const isSameSize = stored.width === width && stored.height === height;
  const [before, after] = [blurred(stored), blurred(got)];
  const data = new Uint8ClampedArray(got.data.length);
  let count = 0;
  for (let at = 0; at < after.length; at += CHANNELS) {
    const isOther =
      !isSameSize ||
      [0, 1, 2].some((channel) => Math.abs(before[at + channel]! - after[at + channel]!) > TOLERANCE);
    if (isOther) count += 1;
    const pale = 190 + got.data[at + 1]! / 4;
    data.set(isOther ? [221, 0, 0, 255] : [pale, pale, pale, 255], at);
  }
  return { count, picture: { width, height, data } };
}

/** Each pixel as the mean of the nine around it. */
function blurred({ width, height, data }: Bitmap): Float32Array {
  const row = width * CHANNELS;
  return spread(spread(data, CHANNELS, width), row, height);
}

/** The mean of each value with those one `stride` before and after it, in lines of `length` values; at an end of a line, with itself. */
function spread(from: ArrayLike<number>, stride: number, length: number): Float32Array {
  const into = new Float32Array(from.length);
  for (let at = 0; at < from.length; at += 1) {
    const place = Math.floor(at / stride) % length;
    const before = place > 0 ? at - stride : at;
    const after = place < length - 1 ? at + stride : at;
    into[at] = (from[before]! + from[at]! + from[after]!) / 3;
  }
  return into;
}
