import { expect, it } from 'vitest';
import {
  folderOfPath,
  joinPath,
  nameOfPath,
  safeFileName,
  stemOfPath,
} from '../../../renderer/actions/files/fileNames.ts';

it('takes a path of either kind of computer apart and together again', () => {
  for (const path of ['/home/ann/Bakery.compass', 'C:\\Users\\ann\\Bakery.compass']) {
    expect(nameOfPath(path)).toBe('Bakery.compass');
    expect(stemOfPath(path)).toBe('Bakery');
    expect(joinPath(folderOfPath(path), nameOfPath(path))).toBe(path);
  }
});

it.each([
  ['Order: "now" <b>', 'Order now b'],
  ['a/b\\c', 'a b c'],
  ['...', '_'],
  ['nul', '_nul'],
  ['Bäckerei & Söhne ', 'Bäckerei & Söhne'],
])('makes a file name of %s', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});
