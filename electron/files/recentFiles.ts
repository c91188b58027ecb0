import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { RecentFile } from '../../shared/ipc/index.ts';
import { readJson, writeJson } from './jsonFile.ts';

const KEPT = 20;
const recentPath = (appData: string): string => join(appData, 'recent-files.json');
const noted = v.object({ path: v.string(), name: v.string(), openedAt: v.string() });
type Noted = v.InferOutput<typeof noted>;

/** The files opened last, newest first; those that are gone now are marked, not dropped: their drive may come back. */
export function readRecentFiles(appData: string): RecentFile[] {
  return read(appData).map((file) => ({ ...file, isMissing: !existsSync(file.path) }));
}

/** Puts a file on top of the list. `insteadOf`: the path it had before a rename. */
export function noteRecentFile(appData: string, file: Noted, insteadOf?: string): void {
  const others = read(appData).filter(({ path }) => path !== file.path && path !== insteadOf);
  writeJson(recentPath(appData), [file, ...others].slice(0, KEPT));
}

export function forgetRecentFile(appData: string, path: string): void {
  writeJson(
    recentPath(appData),
    read(appData).filter((file) => file.path !== path),
  );
}

function read(appData: string): Noted[] {
  const raw = readJson(recentPath(appData));
  if (!Array.isArray(raw)) return [];
  return raw
    .filter((entry): entry is Noted => v.is(noted, entry))
    .map(({ path, name, openedAt }) => ({ path, name, openedAt }));
}
