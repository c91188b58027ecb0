import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFontTable } from '../../../../build/fontsMetrics.ts';
import { widthOf } from '../../../../shared/diagram/type/widthOf.ts';

const folder = fileURLToPath(new URL('../../../../node_modules/@fontsource/inter/files', import.meta.url));

test('the table of widths holds what the font files say, for every character and weight', () => {
  const font = readFontTable(folder);
  const isUnseen = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
  const wrong: string[] = [];

  for (const weight of [400, 500, 600, 700] as const)
    for (const [codePoint, units] of font.widths[weight]!) {
      const expected = isUnseen.test(String.fromCodePoint(codePoint)) ? 0 : units / font.unitsPerEm;
      if (Math.abs(widthOf(codePoint, weight) - expected) > 0.0003)
        wrong.push(`${weight} U+${codePoint.toString(16)}`);
    }

  expect(font.widths[400]!.size).toBeGreaterThan(1500);
  expect(wrong).toEqual([]);
});
