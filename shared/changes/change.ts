import type { Kind, Records } from '../model/index.ts';

/** One record before and after. Created: before is null. Removed: after is null. */
export type Change = {
  [K in Kind]: {
    readonly kind: K;
    readonly id: string;
    readonly before: Records[K] | null;
    readonly after: Records[K] | null;
  };
}[Kind];

export function created<K extends Kind>(kind: K, after: Records[K]): Change {
  return { kind, id: after.id, before: null, after } as unknown as Change;
}
export function removed<K extends Kind>(kind: K, before: Records[K]): Change {
  return { kind, id: before.id, before, after: null } as unknown as Change;
}
/** The record with some fields replaced, as a Change. */
export function updated<K extends Kind>(kind: K, before: Records[K], fields: Partial<Records[K]>): Change {
  return { kind, id: before.id, before, after: { ...before, ...fields } } as unknown as Change;
}
