import type { AnyRecord, Doc, Kind } from '../model/index.ts';
import type { Change } from './change.ts';

/** The document after these changes; tables that no change touches are kept as they are. The last word on a record wins. */
export function apply(doc: Doc, changes: readonly Change[]): Doc {
  const known = triedOut.get(changes);
  return known?.doc === doc ? known.after : written(doc, changes);
}

/**
 * The same for changes that a command tries out before it answers them, as they are: carrying them out is then free. Copying large tables is
 * most of what an edit costs.
 */
export function tryOut(doc: Doc, changes: readonly Change[]): Doc {
  const after = written(doc, changes);
  triedOut.set(changes, { doc, after });
  return after;
}
const triedOut = new WeakMap<readonly Change[], { readonly doc: Doc; readonly after: Doc }>();

function written(doc: Doc, changes: readonly Change[]): Doc {
  const touched = new Map<Kind, Record<string, AnyRecord>>();
  for (const change of changes) {
    let table = touched.get(change.kind);
    if (!table) {
      table = { ...doc[change.kind] };
      touched.set(change.kind, table);
    }
    if (change.after === null) delete table[change.id];
    else table[change.id] = change.after;
  }
  return touched.size === 0 ? doc : { ...doc, ...Object.fromEntries(touched) };
}
