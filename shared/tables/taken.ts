import type { Change } from '../changes/index.ts';
import type { NewId } from '../model/index.ts';
import type { Text } from '../text/index.ts';

/** One thing that a table says otherwise than the workspace, in the reader's words. */
export interface TakenItem {
  /** Sheet, row and column: of no two the same. */
  readonly where: string;
  /** The step, or the date of the measurement. */
  readonly what: string;
  /** The head of the column, with its unit. */
  readonly field: string;
  /** Empty: nothing was there. */
  readonly before: string;
  readonly after: string;
}

/** What changes on one map, or of one KPI. */
export interface TakenGroup {
  readonly kind: 'map' | 'kpi';
  readonly id: string;
  readonly name: string;
  readonly items: readonly TakenItem[];
}

/** What a table says and the workspace does not take, and why. */
export interface NotTaken {
  /** Sheet, row and column. */
  readonly where: string;
  readonly why: string;
}

/** What comes back in the tables of a file. */
export interface TakenTables {
  /** One a record; empty where the file says nothing new. */
  readonly changes: readonly Change[];
  readonly groups: readonly TakenGroup[];
  readonly notTaken: readonly NotTaken[];
  /** Rows that were read in tables of ours. */
  readonly rows: number;
}

/** What reading tables needs of the world. */
export interface TakeContext {
  readonly newId: NewId;
  /** ISO date. */
  readonly today: string;
  readonly text: Text;
  /** Where items stand that somebody does not want taken. Left out: none. */
  readonly without?: ReadonlySet<string> | undefined;
}
