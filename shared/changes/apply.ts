import { replacedInTable, type AnyRecord, type Doc, type Kind } from '../model/index.ts';
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
  leadingTo(changes, doc, after);
  return after;
}

/** These changes, with a note that they make `doc` into `after`: carrying them out is then free too. */
export function leadingTo<C extends readonly Change[]>(changes: C, doc: Doc, after: Doc): C {
  triedOut.set(changes, { doc, after });
  return changes;
}
const triedOut = new WeakMap<readonly Change[], { readonly doc: Doc; readonly after: Doc }>();

function written(doc: Doc, changes: readonly Change[]): Doc {
  const touched = new Map<Kind, Record<string, AnyRecord>>();
  const replaced = new Map<Kind, { before: AnyRecord; after: AnyRecord }[] | null>();
  for (const { kind, id, after } of changes) {
    let table = touched.get(kind);
    if (!table) {
      table = { ...doc[kind] };
      touched.set(kind, table);
      replaced.set(kind, []);
    }
    const before = table[id];
    if (after === null) delete table[id];
    else table[id] = after;
    if (before && after) replaced.get(kind)?.push({ before, after });
    else replaced.set(kind, null);
  }
  for (const [kind, records] of replaced)
    if (records) replacedInTable(doc[kind], touched.get(kind)!, records);
  return touched.size === 0 ? doc : { ...doc, ...Object.fromEntries(touched) };
}
