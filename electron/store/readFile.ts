import { kinds, WORKSPACE_ID, type AnyRecord, type Doc } from '../../shared/model/index.ts';
import type { HistoryEntry } from '../../shared/ipc/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { ReadableDb } from './database.ts';
import { readFileState, type FileState } from './fileState.ts';
import { entriesBefore, oldestPosition, undoneEntries } from './history.ts';
import { readRecords } from './rows.ts';

/** How many entries of the past are read with the file; `history` gives earlier ones. */
const NEWEST_ENTRIES = 200;

export interface FileContents {
  readonly state: FileState;
  readonly doc: Doc;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  readonly hasEarlierHistory: boolean;
}

/** Everything in one short read transaction, so that it belongs together even while another program writes. */
export function readContents(db: ReadableDb): FileContents {
  return db.transaction(() => {
    const state = readFileState(db);
    const past = entriesBefore(db, state.cursor + 1, NEWEST_ENTRIES);
    const oldest = oldestPosition(db);
    const doc = readDoc(db);
    if (!Object.hasOwn(doc.workspace, WORKSPACE_ID)) throw new AppFailure('file-damaged', 'workspace');
    return {
      state,
      doc,
      past,
      future: undoneEntries(db, state.cursor),
      hasEarlierHistory: oldest !== null && oldest < state.cursor + 1 - past.length,
    };
  })();
}

/** All records as a document. The caller holds a transaction. */
export function readDoc(db: ReadableDb): Doc {
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(readRecords(db, kind).map((record: AnyRecord) => [record.id, record])),
    ]),
  ) as unknown as Doc;
}
