/**
 * One batch of changes as one transaction: rows, history and revision together, or nothing.
 *
 * Contract. The batch names the revision it was made on, and every old value it carries must be what the row holds; otherwise it
 * is refused as `stale-changes`. Undo and redo must carry what the entry they name did. A batch that is sent again after its
 * commit went through but its answer was lost is recognised and not applied twice.
 */
import { invertWire, sameValue, type WireChange } from '../../shared/changes/index.ts';
import type { ApplyRequest, HistoryEntry } from '../../shared/ipc/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { WritableDb } from './database.ts';
import { fileStateReader, fileStateWriter, sameFileState, type FileState } from './fileState.ts';
import { historyTable, type HistoryBound, type HistoryTable } from './history.ts';
import { hasFields, recordTables, type RecordTables } from './rows.ts';
import { squashWire } from './squashWire.ts';

/** Applies a batch onto a file in the state that the caller last saw; answers the state after it. */
export type ApplyBatch = (request: ApplyRequest, seen: FileState) => FileState;

export function batchApplier(db: WritableDb, bound?: HistoryBound): ApplyBatch {
  const tables = recordTables(db);
  const history = historyTable(db, bound);
  const readState = fileStateReader(db);
  const writeState = fileStateWriter(db);

  const run = db.transaction((request: ApplyRequest, seen: FileState): FileState => {
    const state = readState();
    const lastRequest = requestName(request);
    if (state.lastRequest === lastRequest && state.revision === request.baseRevision + 1) return state;
    if (!sameFileState(state, seen)) throw new AppFailure('file-changed-outside', db.name);
    if (state.revision !== request.baseRevision) {
      throw new AppFailure('stale-changes', `${state.revision} ≠ ${request.baseRevision}`);
    }
    for (const change of request.changes) applyChange(tables, change);
    const cursor = applyToHistory(history, state.cursor, request);
    const next = { ...state, revision: state.revision + 1, cursor, lastRequest };
    writeState(next);
    return next;
  });
  return (request, seen) => run.immediate(request, seen);
}

/** How a batch is remembered in the file. With the revision it is known again. */
export const requestName = ({ mode, entryId }: ApplyRequest): string => `${mode} ${entryId}`;

function applyChange(tables: RecordTables, change: WireChange): void {
  const { kind, id } = change;
  const table = tables[kind];
  const current = table.get(id);
  if ('create' in change) {
    if (change.create.id !== id) throw new AppFailure('input-invalid', `${kind} ${id}`);
    if (current) throw stale(change);
    table.insert(change.create);
  } else if (!current) {
    throw stale(change);
  } else if ('remove' in change) {
    if (!hasFields(kind, current, { ...change.remove })) throw stale(change);
    table.remove(id);
  } else {
    const pairs = Object.entries(change.set);
    if (!hasFields(kind, current, Object.fromEntries(pairs.map(([field, [old]]) => [field, old]))))
      throw stale(change);
    table.update(id, Object.fromEntries(pairs.map(([field, [, now]]) => [field, now])));
  }
}

const stale = ({ kind, id }: WireChange): AppFailure => new AppFailure('stale-changes', `${kind} ${id}`);

/** Puts the batch into the history; answers the new cursor. */
function applyToHistory(history: HistoryTable, cursor: number, request: ApplyRequest): number {
  const { mode, entryId: id, command, at, changes } = request;
  switch (mode) {
    case 'silent':
      return cursor;
    case 'do':
      history.put(cursor + 1, { id, command, at, changes });
      history.fold(cursor + 1);
      return cursor + 1;
    case 'extend': {
      const entry = entryAt(history, cursor, id);
      history.put(cursor, { ...entry, at, changes: squashWire([...entry.changes, ...changes]) });
      history.fold(cursor);
      return cursor;
    }
    case 'undo':
      sameEffect(entryAt(history, cursor, id), invertWire(changes));
      return cursor - 1;
    case 'redo':
      sameEffect(entryAt(history, cursor + 1, id), changes);
      return cursor + 1;
  }
}

function entryAt(history: HistoryTable, position: number, id: string): HistoryEntry {
  const entry = history.at(position);
  if (entry?.id !== id) throw new AppFailure('stale-changes', `${id} ≠ ${entry?.id ?? '–'}`);
  return entry;
}

/** Undo and redo that did something else than their entry would break every entry below it. */
function sameEffect(entry: HistoryEntry, changes: readonly WireChange[]): void {
  if (!sameValue(byRecord(entry.changes), byRecord(JSON.parse(JSON.stringify(changes)) as WireChange[]))) {
    throw new AppFailure('stale-changes', entry.id);
  }
}

function byRecord(changes: readonly WireChange[]): { [key: string]: WireChange } {
  return Object.fromEntries(squashWire(changes).map((change) => [`${change.kind} ${change.id}`, change]));
}
