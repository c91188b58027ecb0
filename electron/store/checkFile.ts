import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { apply, fromWire, invertWire } from '../../shared/changes/index.ts';
import type { AppError, HistoryEntry } from '../../shared/ipc/index.ts';
import { kinds, type AnyRecord, type Doc } from '../../shared/model/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import { migrations } from '../migrations/index.ts';
import { listBackups, type Backup } from './backups.ts';
import type { ReadableDb } from './database.ts';
import { readFileState } from './fileState.ts';
import { entriesBefore, undoneEntries } from './history.ts';
import type { Inspection } from './inspectFile.ts';
import { inspectInChild } from './inspectInChild.ts';
import { hasHotJournal } from './journal.ts';
import { lockHolder, type LockHolder } from './lockFile.ts';
import { readRecords } from './rows.ts';
import { listSnapshots, readSnapshot } from './snapshots.ts';
import { openSource } from './source.ts';
import { damage, withFailures } from './sqliteFailure.ts';
import { words } from './words.ts';

/** What a thorough look at a file found. Nothing was written to it or beside it. */
export interface FileCheck {
  readonly path: string;
  readonly isSound: boolean;
  /** Why it cannot be opened; null when it can. */
  readonly error: AppError | null;
  /** What is wrong inside, one sentence each. */
  readonly problems: readonly string[];
  /** What to do, in one sentence. */
  readonly advice: string;
  readonly records: number;
  readonly historyEntries: number;
  readonly snapshots: number;
  readonly openedBy: LockHolder | null;
  readonly hasUnfinishedEdit: boolean;
  /** Newest first; empty when the file's own id cannot be read. */
  readonly backups: readonly Backup[];
}

type Inside = Pick<FileCheck, 'problems' | 'records' | 'historyEntries' | 'snapshots' | 'backups'>;
const NOTHING: Inside = { problems: [], records: 0, historyEntries: 0, snapshots: 0, backups: [] };
const MOST_PROBLEMS = 100;

/** Throws `AppFailure` only where there is no file to check. */
export async function checkFile(
  rawPath: string,
  options: { readonly appData: string; readonly inspect?: (path: string) => Promise<Inspection> },
): Promise<FileCheck> {
  const path = withFailures(resolve(rawPath), 'reading', () => realpathSync(resolve(rawPath)));
  const found = await (options.inspect ?? inspectInChild)(path);
  const error = 'error' in found ? found.error : null;
  const inside = error ? NOTHING : lookInside(path, options.appData);
  const hasUnfinishedEdit = existsSync(path) && hasHotJournal(path) && lockHolder(path) === null;
  return {
    path,
    isSound: error === null && inside.problems.length === 0,
    error,
    ...inside,
    advice: adviceFor(error, inside, hasUnfinishedEdit),
    openedBy: lockHolder(path),
    hasUnfinishedEdit,
  };
}

function lookInside(path: string, appData: string): Inside {
  try {
    const source = openSource(path, migrations);
    try {
      return source.db.transaction(() => examine(source.db, appData))();
    } finally {
      source.close();
    }
  } catch (error) {
    const failure = damage(error, path);
    if (!(failure instanceof AppFailure)) throw failure;
    return { ...NOTHING, problems: [failure.detail] };
  }
}

function examine(db: ReadableDb, appData: string): Inside {
  const state = readFileState(db);
  const pages = db.pragma(`integrity_check(${MOST_PROBLEMS})`) as { integrity_check: string }[];
  const strays = db.pragma('foreign_key_check') as { table: string }[];
  const { doc, problems: broken } = readEach(db);
  const past = tryEach(() => entriesBefore(db, state.cursor + 1, -1));
  const future = tryEach(() => undoneEntries(db, state.cursor));
  const snapshots = listSnapshots(db);
  return {
    problems: [
      ...pages
        .filter((row) => row.integrity_check !== 'ok')
        .map((row) => words('storage.page-problem', { what: row.integrity_check })),
      ...strays.map(({ table }) => words('storage.stray-record', { path: db.name, what: table })),
      ...broken,
      ...past.problems,
      ...future.problems,
      ...(broken.length > 0 ? [] : walk(doc, past.found ?? [], future.found ?? [])),
      ...snapshots.flatMap(({ id, name }) =>
        tryEach(() => readSnapshot(db, id)).problems.length > 0
          ? [words('storage.snapshot-problem', { what: name })]
          : [],
      ),
    ].slice(0, MOST_PROBLEMS),
    records: kinds.reduce((sum, kind) => sum + Object.keys(doc[kind]).length, 0),
    historyEntries: (past.found?.length ?? 0) + (future.found?.length ?? 0),
    snapshots: snapshots.length,
    backups: listBackups(appData, state.fileId),
  };
}

function readEach(db: ReadableDb): { readonly doc: Doc; readonly problems: string[] } {
  const problems: string[] = [];
  const tables = kinds.map((kind) => {
    const { found, problems: broken } = tryEach(() => readRecords(db, kind));
    problems.push(...broken);
    return [kind, Object.fromEntries((found ?? []).map((record: AnyRecord) => [record.id, record]))];
  });
  return { doc: Object.fromEntries(tables) as Doc, problems };
}

/** The whole way back and the whole way forward, as undo and redo would go. */
function walk(doc: Doc, past: readonly HistoryEntry[], future: readonly HistoryEntry[]): string[] {
  const back = past.toReversed().map((entry) => ({ ...entry, changes: invertWire(entry.changes) }));
  return [back, future.toReversed()].flatMap((entries) => {
    let at = doc;
    for (const { id, changes } of entries) {
      const fitting = fromWire(at, changes);
      if (!fitting) return [words('storage.history-problem', { what: id })];
      at = apply(at, fitting);
    }
    return [];
  });
}

function tryEach<T>(read: () => T): { readonly found: T | null; readonly problems: string[] } {
  try {
    return { found: read(), problems: [] };
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error;
    return { found: null, problems: [words('storage.record-problem', { what: error.detail })] };
  }
}

function adviceFor(
  error: AppError | null,
  { problems, backups }: Inside,
  hasUnfinishedEdit: boolean,
): string {
  if (error?.code === 'file-too-new') return words('storage.advice-update');
  if (error && error.code !== 'file-damaged') return words('storage.advice-other');
  if (error || problems.length > 0) {
    const newest = backups[0];
    return newest ? words('storage.advice-backup', { path: newest.path }) : words('storage.advice-salvage');
  }
  return words(hasUnfinishedEdit ? 'storage.advice-open' : 'storage.advice-none');
}
