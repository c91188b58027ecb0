import { describe, expect, it } from 'vitest';
import { philox, uniform } from '../../../../shared/engine/chance/philox.ts';

describe('the stream of random numbers', () => {
  it('gives the published words for the published counters and keys', () => {
    const out = new Uint32Array(2);
    const words = (key: number, first: number, second: number) => {
      philox(key, first, second, out);
      return [...out];
    };
    expect(words(0, 0, 0)).toEqual([0xff1dae59, 0x6cd10df2]);
    expect(words(0xffffffff, 0xffffffff, 0xffffffff)).toEqual([0x2c3f628b, 0xab4fd7ad]);
    expect(words(0x13198a2e, 0x243f6a88, 0x85a308d3)).toEqual([0xdd7ce038, 0xf62a4c12]);
  });

  it('fills the range evenly and never reaches its ends', () => {
    const buckets = new Array<number>(10).fill(0);
    let sum = 0;
    for (let index = 0; index < 20_000; index++) {
      const x = uniform(7, 3, index);
      expect(x > 0 && x < 1).toBe(true);
      buckets[Math.floor(x * 10)]!++;
      sum += x;
    }
    expect(sum / 20_000).toBeCloseTo(0.5, 2);
    for (const count of buckets) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('is another one for another seed and another stream', () => {
    const first = (seed: number, stream: number) =>
      Array.from({ length: 50 }, (_, index) => uniform(seed, stream, index));
    expect(first(1, 1)).not.toEqual(first(2, 1));
    expect(first(1, 1)).not.toEqual(first(1, 2));
    expect(first(1, 1)).toEqual(first(1, 1));
  });
});
