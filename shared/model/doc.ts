import type { Kind, Records } from './records.ts';
import { schemas } from './schemas.ts';

/** All records of one kind, by id. */
export type Table<K extends Kind> = { readonly [id: string]: Records[K] };
/** A workspace in memory: plain records by kind. Never changed in place; `apply` makes the next one. */
export type Doc = { readonly [K in Kind]: Table<K> };

export const kinds = Object.keys(schemas) as Kind[];

/** A workspace without a single record. */
export function emptyDoc(): Doc {
  return Object.fromEntries(kinds.map((kind) => [kind, {}])) as unknown as Doc;
}

/** The workspace's own record: there is exactly one. */
export const WORKSPACE_ID = 'workspace';

/** The part of the method that holds the phases of the plan. */
export const PHASES_ID = 'phases';
