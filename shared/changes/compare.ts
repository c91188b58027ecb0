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
    for (const id of Object.keys(from)) {
      if (!to[id]) changes.push({ kind, id, before: from[id], after: null } as Change);
    }
    for (const [id, after] of Object.entries(to)) {
      const before = from[id] ?? null;
      if (!sameValue(before, after)) changes.push({ kind, id, before, after } as Change);
    }
  }
  return changes;
}
