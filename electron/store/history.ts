/**
 * The history table: one entry a command, done ones up to the cursor, undone ones above it. Positions have no gaps, so undo and
 * redo move the cursor by one and rewrite nothing.
 *
 * Bound: the newest 10,000 entries and 64 MB of changes are kept; beyond either, the oldest are folded away (the rows already
 * hold what they did). What was undone is never folded.
 */
import { parseWire } from '../../shared/changes/index.ts';
import type { HistoryEntry } from '../../shared/ipc/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { ReadableDb, WritableDb } from './database.ts';
import { packJson, unpackJson } from './packed.ts';

export interface HistoryBound {
  readonly entries: number;
  readonly bytes: number;
}
export const HISTORY_BOUND: HistoryBound = { entries: 10_000, bytes: 64 * 1024 * 1024 };

interface HistoryRow {
  readonly id: string;
  readonly command: string;
  readonly at: string;
  readonly changes: string | Uint8Array;
}

const FIELDS = 'id, command, at, changes';

/** Entries before this position, at most so many, newest last. */
export function entriesBefore(db: ReadableDb, position: number, limit: number): HistoryEntry[] {
  const rows = db
    .prepare(`SELECT ${FIELDS} FROM history WHERE position < ? ORDER BY position DESC LIMIT ?`)
    .all(position, limit) as HistoryRow[];
  return rows.map(toEntry).reverse();
}

/** What was undone and can be done again, next one last. */
export function undoneEntries(db: ReadableDb, cursor: number): HistoryEntry[] {
  const rows = db
    .prepare(`SELECT ${FIELDS} FROM history WHERE position > ? ORDER BY position DESC`)
    .all(cursor);
  return (rows as HistoryRow[]).map(toEntry);
}

/** Where an entry stands; null when it was folded away or never was. */
export function positionOf(db: ReadableDb, entryId: string): number | null {
  const row = db.prepare('SELECT position FROM history WHERE id = ?').get(entryId) as
    { position: number } | undefined;
  return row?.position ?? null;
}

export function oldestPosition(db: ReadableDb): number | null {
  return db.prepare('SELECT min(position) FROM history').pluck().get() as number | null;
}

/** The writer's side. */
export interface HistoryTable {
  at(position: number): HistoryEntry | null;
  /** Writes the entry at this position, in place of what was there, and forgets everything above it. */
  put(position: number, entry: HistoryEntry): void;
  /** Folds away the oldest entries beyond the bound, none above this position. */
  fold(position: number): void;
}

export function historyTable(db: WritableDb, bound: HistoryBound = HISTORY_BOUND): HistoryTable {
  const at = db.prepare(`SELECT ${FIELDS} FROM history WHERE position = ?`);
  const forget = db.prepare('DELETE FROM history WHERE position >= ?');
  const put = db.prepare(`INSERT INTO history (position, ${FIELDS}) VALUES (?, ?, ?, ?, ?)`);
  const sizes = db.prepare('SELECT position, length(changes) AS bytes FROM history ORDER BY position');
  const drop = db.prepare('DELETE FROM history WHERE position <= ?');
  const oldest = db.prepare('SELECT min(position) FROM history').pluck();
  /** Upper bound of the bytes kept; counted exactly only when it says that the bound is passed. */
  let bytes = (db.prepare('SELECT total(length(changes)) FROM history').pluck().get() as number) ?? 0;

  const foldBytes = (position: number): void => {
    const all = sizes.all() as { position: number; bytes: number }[];
    bytes = all.reduce((sum, entry) => sum + entry.bytes, 0);
    let last = 0;
    for (const entry of all) {
      if (bytes <= bound.bytes || entry.position >= position) break;
      bytes -= entry.bytes;
      last = entry.position;
    }
    if (last > 0) drop.run(last);
  };

  return {
    at(position) {
      const row = at.get(position) as HistoryRow | undefined;
      return row ? toEntry(row) : null;
    },
    put(position, entry) {
      forget.run(position);
      const changes = packJson(entry.changes);
      bytes += changes.length;
      put.run(position, entry.id, entry.command, entry.at, changes);
    },
    fold(position) {
      const first = oldest.get() as number | null;
      if (first !== null && position - first >= bound.entries) drop.run(position - bound.entries);
      if (bytes > bound.bytes) foldBytes(position);
    },
  };
}

function toEntry({ id, command, at, changes }: HistoryRow): HistoryEntry {
  try {
    return { id, command, at, changes: parseWire(unpackJson(changes)) };
  } catch (error) {
    throw new AppFailure('file-damaged', `history ${id}`, error);
  }
}
