/**
 * Backups lie in the program's own folder, one folder a workspace (by the id in the file, so that a rename keeps them):
 * one from before the first edit of each of the last 7 days and of the last 4 weeks that had one, and one from before each
 * migration. They are whole workspace files.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errnoOf } from '../files/fileFailure.ts';
import { moveFile, syncFile } from '../files/moveFile.ts';
import { withTemporary } from '../files/temporaryPath.ts';
import type { ReadableDb } from './database.ts';

const DAYS_KEPT = 7;
const WEEKS_KEPT = 4;
const KEPT_OF_OTHERS = 10;
const DAY_MS = 86_400_000;

export type BackupReason = 'daily' | 'before-migration';
export interface Backup {
  readonly path: string;
  /** The day it was made, YYYY-MM-DD. */
  readonly day: string;
  readonly reason: BackupReason;
}

/** "2026-11-23 daily.compass", "2026-11-23 before-migration 10.compass". */
const named = /^(\d{4}-\d{2}-\d{2}) (daily|before-migration)( [\w-]+)?\.compass$/;

export const backupFolder = (appData: string, fileId: string): string =>
  join(appData, 'backups', fileId.replace(/[^\w-]/g, '_').slice(0, 80));

/** The backups of a workspace, newest first. */
export function listBackups(appData: string, fileId: string): Backup[] {
  const folder = backupFolder(appData, fileId);
  return filesIn(folder)
    .flatMap((name) => {
      const parts = named.exec(name);
      return parts ? [{ path: join(folder, name), day: parts[1]!, reason: parts[2] as BackupReason }] : [];
    })
    .toSorted((a, b) => (a.path < b.path ? 1 : -1));
}

/** Makes today's backup unless there is one, and drops what is beyond the bound. */
export function backUpDaily(db: ReadableDb, appData: string, fileId: string, today: string): void {
  const path = join(backupFolder(appData, fileId), `${today} daily.compass`);
  if (listBackups(appData, fileId).some((backup) => backup.path === path)) return;
  copyDatabase(db, path);
  prune(appData, fileId);
}

/** Where the file as it was before a migration is kept. */
export function migrationBackupPath(
  appData: string,
  fileId: string,
  from: { readonly day: string; readonly version: number },
): string {
  const folder = backupFolder(appData, fileId);
  mkdirSync(folder, { recursive: true });
  return join(folder, `${from.day} before-migration ${from.version}.compass`);
}

/** A copy of an open database, whole or not at all. */
function copyDatabase(db: ReadableDb, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  withTemporary(path, (temporary) => {
    db.prepare('VACUUM INTO ?').run(temporary);
    syncFile(temporary);
    moveFile(temporary, path, { overwrite: true });
  });
}

function prune(appData: string, fileId: string): void {
  const all = listBackups(appData, fileId);
  const daily = all.filter(({ reason }) => reason === 'daily');
  const kept = new Set(daily.slice(0, DAYS_KEPT));
  const newestOfWeek = new Map<number, Backup>();
  for (const backup of daily) {
    const week = weekOf(backup.day);
    if (!newestOfWeek.has(week)) newestOfWeek.set(week, backup);
  }
  for (const backup of [...newestOfWeek.values()].slice(0, WEEKS_KEPT)) kept.add(backup);
  const others = all.filter(({ reason }) => reason !== 'daily').slice(0, KEPT_OF_OTHERS);
  for (const backup of others) kept.add(backup);
  for (const backup of all) if (!kept.has(backup)) rmSync(backup.path, { force: true });
}

/** Weeks since a Monday, so that two days of one week have one number. */
const weekOf = (day: string): number => Math.floor((Date.parse(day) / DAY_MS + 3) / 7);

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    return [];
  }
}
