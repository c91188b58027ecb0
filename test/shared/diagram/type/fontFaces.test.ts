import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  fontFaces,
  fontFile,
  fontSubsets,
  type FontSubset,
  fontWeights,
  notoScripts,
} from '../../../../shared/diagram/type/fontFaces.ts';

const packages = new URL('../../../../node_modules/@fontsource/', import.meta.url);
const rangesIn = (name: string): { readonly [subset: string]: string } =>
  JSON.parse(readFileSync(new URL(`${name}/unicode.json`, packages), 'utf8')) as { [subset: string]: string };
const codePointsOf = (range: string): number[] =>
  range.split(',').flatMap((part) => {
    const [first, last = first] = part.slice(2).split('-');
    const [from, to] = [Number.parseInt(first!, 16), Number.parseInt(last!, 16)];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });

test('the ranges of Inter are those of the package', () => {
  const isNoto = (subset: string) => (notoScripts as readonly string[]).includes(subset);
  const inter = Object.entries(fontSubsets).filter(([subset]) => !isNoto(subset));

  expect(Object.fromEntries(inter)).toEqual(rangesIn('inter'));
});

test.each(notoScripts)('the letters of %s are in the file that is named for them', (script) => {
  const there = new Set(codePointsOf(rangesIn(`noto-sans-${script}`)[script]!));

  expect(codePointsOf(fontSubsets[script]).filter((codePoint) => !there.has(codePoint))).toEqual([]);
});

test('every file that a page may need is in its package', () => {
  const files = (Object.keys(fontSubsets) as FontSubset[]).flatMap((subset) =>
    fontWeights.map((weight) => fontFile(weight, subset)),
  );

  expect(files.filter((file) => !existsSync(new URL(file, packages)))).toEqual([]);
});

test('a page takes the fonts of a script only for letters of it', () => {
  const subsetsFor = (text: string) => {
    const asked = new Set<FontSubset>();
    fontFaces(text, (_, subset) => {
      asked.add(subset);
      return '';
    });
    return [...asked];
  };

  expect(subsetsFor('co\u200doperate \u2010 1–2')).toEqual(['latin']);
  expect(subsetsFor('בדיקת מלאי')).toEqual(['latin', 'hebrew']);
  expect(subsetsFor('طلب ตรวจ जाँच')).toEqual(['latin', 'arabic', 'thai', 'devanagari']);
});
