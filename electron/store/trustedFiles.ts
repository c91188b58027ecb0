/**
 * Files that this program closed in good order and that nobody touched since. They need no look from a child process when they are
 * opened again. Kept as path and stamp in the program's own folder; anything odd there only costs that look.
 */
import { join } from 'node:path';
import { readJson, writeJson } from '../files/jsonFile.ts';
import type { FileStamp } from './fileStamp.ts';

const KEPT = 100;
const notesPath = (appData: string): string => join(appData, 'closed-files.json');

export function rememberTrusted(appData: string, path: string, stamp: FileStamp): void {
  const others = Object.entries(read(appData)).filter(([known]) => known !== path);
  writeJson(notesPath(appData), Object.fromEntries([...others.slice(1 - KEPT), [path, textOf(stamp)]]));
}

export function isTrusted(appData: string, path: string, stamp: FileStamp): boolean {
  const notes = read(appData);
  return Object.hasOwn(notes, path) && notes[path] === textOf(stamp);
}

const textOf = ({ identity, content }: FileStamp): string => `${identity} ${content}`;

function read(appData: string): { readonly [path: string]: unknown } {
  const notes = readJson(notesPath(appData));
  return typeof notes === 'object' && notes !== null ? (notes as { [path: string]: unknown }) : {};
}
