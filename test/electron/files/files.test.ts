import fc from 'fast-check';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atomicWrite } from '../../../electron/files/atomicWrite.ts';
import { cleanFileName, freePath } from '../../../electron/files/fileName.ts';
import { readJson } from '../../../electron/files/jsonFile.ts';
import { moveFile } from '../../../electron/files/moveFile.ts';
import { forgetRecentFile, noteRecentFile, readRecentFiles } from '../../../electron/files/recentFiles.ts';
import { readSettings, saveSettings } from '../../../electron/files/settings.ts';
import { failure, temporaryFolder } from '../store/desk.ts';
import { runs } from '../../propertyRuns.ts';

test('a file is written whole, and overwritten only when asked', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'out.txt');
  atomicWrite(path, 'first', { overwrite: false });

  expect(() => atomicWrite(path, 'second', { overwrite: false })).toThrow(failure('file-exists'));
  expect(readFileSync(path, 'utf8')).toBe('first');
  atomicWrite(path, new Uint8Array([104, 105]), { overwrite: true });
  expect(readFileSync(path, 'utf8')).toBe('hi');
  expect(readdirSync(folder)).toEqual(['out.txt']);
});

test('where a file cannot be written the reason is said and nothing is left behind', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'taken'));
  const write = (path: string) => () => atomicWrite(join(folder, path), 'x', { overwrite: true });

  expect(write('missing/out.txt')).toThrow(failure('folder-missing'));
  expect(write('file/out.txt')).toThrow(failure('folder-missing'));
  expect(write(`${'n'.repeat(300)}.txt`)).toThrow(failure('path-too-long'));
  expect(write('taken')).toThrow(failure('target-not-writable'));
  expect(readdirSync(folder).toSorted()).toEqual(['file', 'taken']);
});

test('a move that fails takes its reservation of the new name back', () => {
  const folder = temporaryFolder();

  expect(() => moveFile(join(folder, 'none'), join(folder, 'new'), { overwrite: false })).toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['Bakery', 'Bakery'],
  ['A/B\\C:D*E?F"G<H>I|J', 'A B C D E F G H I J'],
  ['  ends with dots... ', 'ends with dots'],
  ['...hidden', 'hidden'],
  ['~temporary', 'temporary'],
  ['tab\tand\nline', 'tab and line'],
  ['zero\u200bwidth \u202egnp.exe', 'zero width gnp.exe'],
  ['CON', '_CON'],
  ['com1.tax', '_com1.tax'],
  ['Console', 'Console'],
  ['Bäckerei 東京 🥐', 'Bäckerei 東京 🥐'],
  ['', 'My business'],
  ['///', 'My business'],
  ['..', 'My business'],
])('the title %j becomes the file name %j', (title, name) => {
  expect(cleanFileName(title, 'My business')).toBe(name);
});

test('every title gives a name that a file can have, and cleaning it again changes nothing', () => {
  const folder = temporaryFolder();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = cleanFileName(title, 'fallback');
      const path = join(folder, `${name}.compass`);
      writeFileSync(path, '');
      expect(existsSync(path)).toBe(true);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201);
      expect(cleanFileName(name, 'fallback')).toBe(name);
    }),
    runs(500),
  );
});

test('a name is cut between characters that belong together', () => {
  const family = '👨‍👩‍👧‍👦';
  const name = cleanFileName(family.repeat(20), 'x');

  expect(name).toBe(family.repeat(name.length / family.length));
  expect(name.length).toBeLessThan(family.length * 20);
});

test('a name that is taken gets a number', () => {
  const folder = temporaryFolder();
  expect(freePath(folder, 'My business', '.compass')).toBe(join(folder, 'My business.compass'));
  writeFileSync(join(folder, 'My business.compass'), '');
  writeFileSync(join(folder, 'My business 2.compass'), '');
  expect(freePath(folder, 'My business', '.compass')).toBe(join(folder, 'My business 3.compass'));
});

test('settings keep what this version does not know and mend what makes no sense', () => {
  const folder = temporaryFolder();
  expect(readSettings(folder, 'en')).toEqual({
    theme: 'system',
    language: 'en',
    textScale: 1,
    lastFolder: null,
  });

  saveSettings(folder, 'en', { theme: 'dark', future: [1] });
  expect(saveSettings(folder, 'en', { textScale: 1.25 })).toEqual({
    theme: 'dark',
    language: 'en',
    textScale: 1.25,
    lastFolder: null,
    future: [1],
  });

  writeFileSync(
    join(folder, 'settings.json'),
    '{"theme":"pink","textScale":99,"language":7,"lastFolder":"/home"}',
  );
  expect(readSettings(folder, 'de')).toEqual({
    theme: 'system',
    language: 'de',
    textScale: 1,
    lastFolder: '/home',
  });
});

test.each(['', '{', 'null', '[]', '"x"', '\u0000'])(
  'settings and recent files in a damaged file (%j) start afresh',
  (content) => {
    const folder = temporaryFolder();
    for (const name of ['settings.json', 'recent-files.json']) writeFileSync(join(folder, name), content);

    expect(readSettings(folder, 'en').theme).toBe('system');
    expect(readRecentFiles(folder)).toEqual([]);
  },
);

test('recent files are newest first, each once, and those that are gone are marked', () => {
  const folder = temporaryFolder();
  const file = (name: string) => ({ path: join(folder, name), name, openedAt: '2026-11-23T09:00:00.000Z' });
  writeFileSync(join(folder, 'a'), '');
  for (const name of ['a', 'b', 'a']) noteRecentFile(folder, file(name));

  expect(readRecentFiles(folder)).toEqual([
    { ...file('a'), isMissing: false },
    { ...file('b'), isMissing: true },
  ]);
  noteRecentFile(folder, file('c'), file('b').path);
  forgetRecentFile(folder, file('a').path);
  expect(readRecentFiles(folder).map(({ name }) => name)).toEqual(['c']);
  for (let index = 0; index < 30; index += 1) noteRecentFile(folder, file(`n${index}`));
  expect(readRecentFiles(folder)).toHaveLength(20);
  expect(readJson(join(folder, 'recent-files.json'))).toHaveLength(20);
});
