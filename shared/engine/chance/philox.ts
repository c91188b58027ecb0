/** Philox2x32-10, a random stream by counter (Salmon, Moraes, Dror, Shaw 2011): any draw of any stream can be had without those before it. */
const MULTIPLIER_LOW = 0xd193;
const MULTIPLIER_HIGH = 0xd256;
const MULTIPLIER = 0xd256d193;
const WEYL = 0x9e3779b9;
const ROUNDS = 10;

/** Two 32-bit words for a counter of two words and a key; the first is returned, both are left in `out` where one is given. */
export function philox(key: number, first: number, second: number, out?: Uint32Array): number {
  let a = first >>> 0;
  let b = second >>> 0;
  let k = key | 0;
  for (let round = 0; round < ROUNDS; round++) {
    const low = a & 0xffff;
    const high = a >>> 16;
    const middle = high * MULTIPLIER_LOW + ((low * MULTIPLIER_LOW) >>> 16);
    const other = low * MULTIPLIER_HIGH + (middle & 0xffff);
    const product = high * MULTIPLIER_HIGH + (middle >>> 16) + (other >>> 16);
    const next = (product ^ k ^ b) >>> 0;
    b = Math.imul(a, MULTIPLIER) >>> 0;
    a = next;
    k = (k + WEYL) | 0;
  }
  if (out) {
    out[0] = a;
    out[1] = b;
  }
  return a;
}

/** A number above 0 and below 1, always the same for the same seed, stream and place in the stream. */
export const uniform = (seed: number, stream: number, index: number): number =>
  (philox(seed, index, stream) + 0.5) / 0x1_0000_0000;
