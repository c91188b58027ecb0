import { crc32, deflateSync } from 'node:zlib';
import { type Bitmap, CHANNELS } from './bitmap.ts';

/** A colour of so many pixels is a ground or a line and stays as it is; of the others, edges of letters, few shades will do. */
const MANY = 800;
/** Between two values of a channel in those shades. */
const SHADE = 25.5;
const MOST_COLOURS = 256;

/** The picture as a PNG of few colours and few bytes, opacity left out. */
export function writePng({ width, height, data }: Bitmap): Uint8Array {
  const colours = Uint32Array.from({ length: width * height }, (_, pixel) =>
    colourOf([...data.subarray(pixel * CHANNELS, pixel * CHANNELS + 3)]),
  );
  const counts = countsOf(colours);
  const shades = colours.map((colour) =>
    counts.get(colour)! < MANY
      ? colourOf(channelsOf(colour).map((value) => Math.round(Math.round(value / SHADE) * SHADE)))
      : colour,
  );
  const byCount = [...countsOf(shades)].toSorted(([, one], [, other]) => other - one).map(([shade]) => shade);
  const palette = byCount.slice(0, MOST_COLOURS);
  const places = new Map(byCount.map((shade) => [shade, nearest(palette, shade)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [pixel, shade] of shades.entries())
    rows[pixel + Math.floor(pixel / width) + 1] = places.get(shade)!;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function countsOf(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return counts;
}

const colourOf = (channels: readonly number[]): number =>
  channels.reduce((colour, value) => colour * 256 + value, 0);
const channelsOf = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Where in the palette the colour stands that is most like it. */
function nearest(palette: readonly number[], colour: number): number {
  const wanted = channelsOf(colour);
  const distance = (other: number): number =>
    channelsOf(other).reduce((sum, value, channel) => sum + (value - wanted[channel]!) ** 2, 0);
  return palette.reduce(
    (best, other, place) => (distance(other) < distance(palette[best]!) ? place : best),
    0,
  );
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
