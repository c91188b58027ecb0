import { mkdirSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';
import type { FolderEntry, Handlers } from '../../shared/ipc/index.ts';
import { fileFailure } from '../files/fileFailure.ts';
import { words } from '../store/words.ts';
import type { Context } from './context.ts';

/** Lists folders for the page's own file browser, where the window system has no dialogs. Only names, sizes and dates leave. */
export function folderHandlers({ places }: Context): Pick<Handlers, 'folder.list'> {
  return {
    'folder.list': ({ folder, extensions }) => {
      const shown = resolve(folder ?? existingDocuments(places.documents));
      const { root } = parse(shown);
      return {
        folder: shown,
        parent: shown === root ? null : dirname(shown),
        entries: entriesOf(shown, extensions),
        places: [
          { name: words('shell.place-documents'), path: places.documents },
          { name: words('shell.place-home'), path: homedir() },
          { name: root, path: root },
        ],
      };
    },
  };
}

function existingDocuments(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Folders first, then files with one of these endings (all, if none is named), each by name. Hidden ones are left out. */
function entriesOf(folder: string, extensions: readonly string[]): FolderEntry[] {
  const endings = extensions.map((extension) => `.${extension.toLowerCase()}`);
  const isWanted = (name: string): boolean =>
    endings.length === 0 || endings.some((ending) => name.toLowerCase().endsWith(ending));
  return read(folder)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => toEntry(folder, entry))
    .filter(({ isFolder, name }) => isFolder || isWanted(name))
    .sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name));
}

function read(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw fileFailure(error, folder, 'reading');
  }
}

/** Links are followed; what cannot be looked at is not offered. */
function toEntry(folder: string, { name }: Dirent): FolderEntry[] {
  const path = join(folder, name);
  const stats = statsOf(path);
  if (!stats || !(stats.isDirectory() || stats.isFile())) return [];
  return [
    {
      name,
      path,
      isFolder: stats.isDirectory(),
      bytes: stats.isDirectory() ? 0 : stats.size,
      modifiedAt: stats.mtime.toISOString(),
    },
  ];
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    // A link to nowhere, or a file we may not look at.
    return null;
  }
}
