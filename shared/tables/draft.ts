import { squash, type Change } from '../changes/index.ts';
import type { Doc } from '../model/index.ts';
import type { NotTaken, TakenGroup, TakenItem, TakenTables } from './taken.ts';

/** What was found so far: the workspace as it would be, and what to say about it. */
export interface Draft {
  /** With all changes up to here. */
  readonly doc: Doc;
  readonly change: (changes: readonly Change[]) => void;
  readonly tell: (group: Omit<TakenGroup, 'items'>, item: TakenItem) => void;
  readonly leave: (notTaken: NotTaken) => void;
  readonly readRows: (count: number) => void;
  readonly result: () => TakenTables;
}

export function createDraft(start: Doc): Draft {
  const doc: Doc = { ...start };
  const own = new Set<string>();
  let rows = 0;
  const changes: Change[] = [];
  const groups = new Map<string, Omit<TakenGroup, 'items'> & { readonly items: TakenItem[] }>();
  const notTaken: NotTaken[] = [];
  return {
    doc,
    change(more) {
      changes.push(...more);
      for (const change of more) put(change);
    },
    tell(group, item) {
      const key = `${group.kind} ${group.id}`;
      const known = groups.get(key) ?? { ...group, items: [] };
      known.items.push(item);
      groups.set(key, known);
    },
    leave: (one) => void notTaken.push(one),
    readRows: (count) => void (rows += count),
    result: () => ({ changes: squash(changes), groups: [...groups.values()], notTaken, rows }),
  };

  /** A kind's records are copied once and then written into: a table of thousands of rows would copy them for each cell. */
  function put({ kind, id, after }: Change): void {
    const tables = doc as { [kind: string]: { [id: string]: unknown } };
    if (!own.has(kind)) tables[kind] = { ...doc[kind] };
    own.add(kind);
    tables[kind]![id] = after;
  }
}
