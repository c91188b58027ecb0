/**
 * The JSON form of a workspace (described in shared/exchange/json/README.md): every record as it is, by kind, sorted by id, so that the
 * same workspace gives the same bytes. Nothing is derived, nothing is left out; history and snapshots are not part of it.
 */
export const jsonFormat = 'process-compass';
/** Rises when a reader of the version before could misread a file. */
export const jsonVersion = 1;

/** Limits of a file that is read. */
export const jsonLimits = { megabytes: 64, depth: 40 } as const;
