import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRightToLeft } from '../../../../shared/diagram/type/isRightToLeft.ts';
import { graphemesOf, measureText } from '../../../../shared/diagram/type/measureText.ts';
import { clipText, wrapText } from '../../../../shared/diagram/type/wrapText.ts';

const type = { size: 13, weight: 500 } as const;
const wrap = (text: string, maxWidth: number, maxLines?: number) =>
  wrapText(text, { ...type, maxWidth, ...(maxLines === undefined ? {} : { maxLines }) });

describe('wrapText', () => {
  test('breaks at spaces first', () => {
    expect(wrap('Check stock in the spreadsheet', 110)).toEqual(['Check stock in', 'the spreadsheet']);
  });

  test('never breaks a number at its comma', () => {
    expect(wrapText('€6,871', { size: 11, weight: 400, maxWidth: 38 })).toEqual(['€6,871']);
    expect(wrapText('about €6,871', { size: 11, weight: 400, maxWidth: 50 })).toEqual(['about', '€6,871']);
  });

  test('breaks after hyphens and slashes', () => {
    expect(wrap('follow-up/reminder', 80)).toEqual(['follow-up/', 'reminder']);
  });

  test('never breaks after one letter and a hyphen', () => {
    expect(wrap('Café per E-Mail begrüßen', 90)).toEqual(['Café per', 'E-Mail', 'begrüßen']);
    expect(wrap('(E-Mail-Adresse)', 60)).toEqual(['(E-Mail-', 'Adresse)']);
  });

  test('breaks at camel case only when the word does not fit a line by itself', () => {
    expect(wrap('send calculateTotalPrice', 130)).toEqual(['send', 'calculateTotalPrice']);
    expect(wrap('calculateTotalPrice', 70)).toEqual(['calculate', 'TotalPrice']);
  });

  test('breaks a word between letters when nothing else is left', () => {
    const lines = wrap('Donaudampfschifffahrtsgesellschaft', 80);

    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
  });

  test('never takes an emoji family or a letter with its marks apart', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(wrap(family.repeat(3), 20)).toEqual([family, family, family]);
  });

  test('lets Chinese break between characters but not before a full stop', () => {
    const lines = wrap('确认客户订单并通知仓库。', 13 * 4);
    expect(lines.every((line) => !line.startsWith('。'))).toBe(true);
    expect(lines.length).toBeGreaterThan(2);
  });

  test('keeps line ends of its own', () => {
    expect(wrap('one\ntwo\r\nthree', 300)).toEqual(['one', 'two', 'three']);
  });

  test('ends the last line in an ellipsis that fits, where text is left over', () => {
    const lines = wrap('Check stock in the spreadsheet of the shop', 100, 2);

    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(measureText(lines[1]!, type)).toBeLessThanOrEqual(100.01);
  });

  test('balances lines without needing more of them', () => {
    const options = { ...type, maxWidth: 140 };
    const text = 'Confirm the order to customer';

    const plain = wrapText(text, options);
    const balanced = wrapText(text, { ...options, isBalanced: true });
    const ragged = (lines: string[]) => {
      const widths = lines.map((line) => measureText(line, type));
      return Math.max(...widths) - Math.min(...widths);
    };

    expect(balanced).toHaveLength(plain.length);
    expect(ragged(balanced)).toBeLessThan(ragged(plain));
  });

  test('answers at once for a name of 10,000 characters without a space', () => {
    const lines = wrap('x'.repeat(10_000), 124, 3);
    expect(lines).toHaveLength(3);
  });

  test('loses no character and keeps every line within the width', () => {
    const words = fc.stringMatching(/^[\p{L}\p{N} ,./\-–_()]{0,60}$/u);
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 200 }), fc.boolean(), (text, maxWidth, isBalanced) => {
        const lines = wrapText(text, { ...type, maxWidth, isBalanced });
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        const breakable = lines.filter((line) => graphemesOf(line).length > 1);
        const tooWide = breakable.filter((line) => measureText(line, type) > maxWidth + 0.02);
        expect(tooWide).toEqual([]);
      }),
    );
  });
});

test('clipText gives one line even of a text with line ends', () => {
  expect(clipText('one\ntwo', { ...type, maxWidth: 500 })).toBe('one two');
});

test('zero-width characters and marks have no width', () => {
  expect(measureText('a\u200b\u200d\u0301b', type)).toBeCloseTo(measureText('ab', type), 6);
});

test('the first letter tells the direction of a text', () => {
  expect(isRightToLeft('12 שלום')).toBe(true);
  expect(isRightToLeft('(a) שלום')).toBe(false);
});
