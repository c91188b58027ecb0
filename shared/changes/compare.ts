import { kinds, type AnyRecord, type Doc } from '../model/index.ts';
import type { Change } from './change.ts';
import { sameValue } from './sameValue.ts';

/** The changes that make `now` into `then`, record by record, by id. Applying them to `now` gives `then`. */
export function compare(now: Doc, then: Doc): Change[] {
  const changes: Change[] = [];
  for (const kind of kinds) {
    const from = now[kind] as { [id: string]: AnyRecord };
    const to = then[kind] as { [id: string]: AnyRecord };
    if (from === to) continue;
    const [ids, idsBefore] = [Object.keys(to), Object.keys(from)];
    const others: Change[] = [];
    let shared = 0;
    for (const id of ids) {
      const [before, after] = [from[id] ?? null, to[id]!];
      if (before) shared += 1;
      if (before !== after && !sameValue(before, after)) others.push({ kind, id, before, after } as Change);
    }
    // Asked for in each frame of a drag, in which nothing is removed.
    if (shared < idsBefore.length)
      for (const id of idsBefore)
        if (!to[id]) changes.push({ kind, id, before: from[id], after: null } as Change);
    for (const change of others) changes.push(change);
  }
  return changes;
}
