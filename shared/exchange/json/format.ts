/**
 * The JSON form of a workspace (described in shared/exchange/json/README.md): every record as it is, by kind, sorted by id, so that the
 * same workspace gives the same bytes. Nothing is derived, nothing is left out; history and snapshots are not part of it.
 */
import type { Kind } from '../../model/index.ts';

export const jsonFormat = 'process-compass';
/** Rises when a reader of the version before could misread a file. */
export const jsonVersion = 1;

export type JsonRecords = { readonly [K in Kind]?: readonly unknown[] };

export interface JsonFile {
  readonly format: typeof jsonFormat;
  readonly version: number;
  readonly records: JsonRecords;
}

/** Limits of a file that is read. */
export const jsonLimits = { megabytes: 64, depth: 40, records: 500_000 } as const;
