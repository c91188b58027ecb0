import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontSubsets } from '../../../../shared/diagram/type/fontFaces.ts';

test('the ranges of the font files are those of the package', () => {
  const file = new URL('../../../../node_modules/@fontsource/inter/unicode.json', import.meta.url);
  expect(fontSubsets).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});
