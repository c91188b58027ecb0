/**
 * An open workspace file: the only way to read and write one.
 *
 * Contract. What was answered is on disk and survives a kill or a power cut. Each call is one transaction. All failures that a
 * user can meet are thrown as `AppFailure`; after each of them the store may go on being used, and a batch that failed to be
 * written may be applied again. A store that is read-only answers reads with what is in the file now.
 */
import type { ApplyRequest, HistoryEntry, OpenedWorkspace, SnapshotInfo } from '../../shared/ipc/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import type { Migration } from '../migrations/index.ts';
import type { Backup } from './backups.ts';
import type { HistoryBound } from './history.ts';
import type { Inspection } from './inspectFile.ts';
import type { StartChild } from './inspectInChild.ts';
import type { Outside } from './writer.ts';

export interface Store {
  /** Changes with `rename` and `move`. */
  readonly path: string;
  /** `locked`: someone else writes it. `folder`: nothing can be written there. */
  readonly readOnlyBecause: 'locked' | 'folder' | null;
  /** Who has it open for writing ("ada on workshop-pc"); null when nobody else has. */
  readonly lockedBy: string | null;
  opened(): OpenedWorkspace;
  apply(request: ApplyRequest): { readonly revision: number };
  /** Done entries before this one, at most so many, newest last. */
  history(beforeEntryId: string, limit: number): HistoryEntry[];
  createSnapshot(snapshot: Pick<SnapshotInfo, 'name' | 'reason'>): SnapshotInfo;
  /** Oldest first. */
  listSnapshots(): SnapshotInfo[];
  readSnapshot(id: string): Doc;
  /** Newest first. */
  listBackups(): Backup[];
  /** Another file with all of this one, its history included. Never overwrites unless asked. */
  saveCopy(path: string, options?: SaveCopyOptions): { readonly path: string };
  /** Gives the file the name that goes with a title; answers what it is called now. */
  rename(name: string): { readonly path: string; readonly name: string };
  /** Puts the file itself in another place, other drives included; the old place is empty afterwards. Never overwrites unless asked. */
  move(
    path: string,
    options: { readonly overwrite: boolean },
  ): { readonly path: string; readonly name: string };
  /** What another program did to the file since the last read or write here. Costs microseconds where that is nothing. */
  outside(): Outside;
  /** Throws where the next write would because of that. */
  assertSameFile(): void;
  close(): void;
}

export interface SaveCopyOptions {
  readonly overwrite?: boolean;
  /** Batches that could not be written to this file, in order; the copy holds them. */
  readonly pending?: readonly ApplyRequest[];
  /** The whole document as the window shows it: what the copy holds where the file itself cannot be copied any more. */
  readonly doc?: Doc | undefined;
}

/** What a store needs from outside. */
export interface StoreOptions {
  /** The program's own folder on this computer, for backups and notes. */
  readonly appData: string;
  /** The time as an ISO string. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Takes the lock from a holder on another computer: for a user who knows that it is gone. */
  readonly takeOver?: boolean;
  /** How a child process is started, in which a file is looked at that is not known from last time; by default with Node. */
  readonly startChild?: StartChild;
  /** Looks at a file in place of all that. */
  readonly inspect?: (path: string) => Promise<Inspection>;
  /** Told of what went wrong beside the work (a backup that could not be made); the work itself goes on. */
  readonly onTrouble?: (what: string, error: unknown) => void;
  readonly historyBound?: HistoryBound;
  readonly migrations?: readonly Migration[];
}
