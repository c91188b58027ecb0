import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLength, readPaperSize, readShare } from '../../../shared/report/index.ts';

test.each([
  ['300x500mm', { width: 300, height: 500 }],
  ['300 × 500', { width: 300, height: 500 }],
  ['11x17in', { width: 279.4, height: 431.8 }],
  ['8.5" x 11"', { width: 215.9, height: 279.4 }],
  ['29,7 × 42 cm', { width: 297, height: 420 }],
  ['30cm × 500mm', { width: 300, height: 500 }],
])('%s is a size', (typed, size) => expect(readPaperSize(typed)).toEqual(size));

test.each(['', 'A4', '300', '300x', 'x500', '-3x4', '300x500km', '1e3x2'])('%j is none', (typed) =>
  expect(readPaperSize(typed)).toBeNull(),
);

test('what was read is written and read again as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 1, max: 500_000 }), (a, b) => {
      const size = { width: a / 100, height: b / 100 };
      expect(readPaperSize(`${size.width} × ${size.height} mm`)).toEqual(size);
      expect(readLength(`${size.width} mm`)).toBe(size.width);
    }),
  );
});

test('a share is one of a hundred with its sign; alone it is what the reader takes it for', () => {
  expect(readShare('80 %', 'share')).toBe(0.8);
  expect(readShare('80', 'percent')).toBe(0.8);
  expect(readShare('0.8', 'share')).toBe(0.8);
  expect(readShare('big', 'share')).toBeNull();
});
