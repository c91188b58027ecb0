/** Several lines at once: chosen from one line to another, or on the map; filled, copied, cut. They are the selection of the map, nothing else. */
import type { StoreApi } from 'zustand/vanilla';
import {
  fillRows,
  removeRows,
  typedRows,
  writeTable,
  type Column,
  type Row,
  type Rows,
} from '../../shared/outline/index.ts';
import type { Command } from '../../shared/commands/index.ts';
import type { Session } from '../state/session.tsx';
import { columnOf } from './lineFacts.ts';
import type { DeskState } from './listDesk.ts';

interface Parts {
  readonly session: Session;
  readonly mapId: string;
  readonly store: StoreApi<DeskState>;
  readonly rows: () => Rows;
  readonly commit: (words: string) => boolean;
  readonly run: <Args>(command: Command<Args>, args: Args, because?: string) => boolean;
  readonly go: (key: string, column: Column) => void;
  readonly begin: (afterKey: string | null, depth: number) => void;
  readonly say: (words: string) => void;
}

export function createSeveralLines({ session, mapId, store, rows, commit, run, go, begin, say }: Parts) {
  const { document, text, view } = session;
  const doc = () => document.getState().doc;
  /** The line from which lines are chosen; the cursor is on the other end. */
  let anchor: string | null = null;

  /** The lines that are chosen; the one with the cursor where no other is; none while one is being begun. */
  function chosen(): string[] {
    const { active, draft } = store.getState();
    if (draft) return [];
    const ids = new Set(view.getState().selection);
    const keys = rows()
      .list.filter(({ id }) => ids.has(id))
      .map(({ key }) => key);
    return keys.length > 1 && keys.includes(active.key) ? keys : [active.key];
  }

  function choose(from: number, to: number): void {
    const { list } = rows();
    const row = list[to];
    if (!row) return;
    const chosenRows = list.slice(Math.min(from, to), Math.max(from, to) + 1);
    store.setState(({ active, visit }) => ({
      active: { key: row.key, column: columnOf(doc(), row, active.column) },
      draft: null,
      error: null,
      visit: visit + 1,
      hasFocus: true,
    }));
    const { reveal } = view.getState();
    view.setState({
      selection: [...new Set(chosenRows.map(({ id }) => id))],
      reveal: { serial: reveal.serial + 1, ids: [row.id] },
    });
    say(text('list.chosen', { n: chosenRows.length }));
  }

  function indexAt(key: string | null): number | undefined {
    return key === null ? undefined : rows().indexOf.get(key);
  }
  /** From where it was begun, as long as that line is still chosen. */
  function start(at: number): number {
    const from = indexAt(anchor);
    const isOn = anchor !== null && chosen().length > 1 && chosen().includes(anchor);
    return isOn && from !== undefined ? from : at;
  }

  /** Takes lines away with all that is below them; a start stays where anything does. */
  function remove(): boolean {
    const { list } = rows();
    const keys = chosen();
    const isStart = ({ id }: Row) => doc().event[id]?.position === 'start';
    const going = keys.filter((key) => keys.length === 1 || !isStart(list[indexAt(key)!]!));
    const at = Math.min(...keys.map((key) => indexAt(key) ?? 0));
    if (going.length === 0 || !run(removeRows, { mapId, keys: going })) return false;
    const left = rows().list;
    say(text('list.removed', { n: list.length - left.length }));
    const next = left[Math.min(at, left.length - 1)];
    if (next) go(next.key, 'what');
    else begin(null, 0);
    return true;
  }

  return {
    chosen,
    remove,
    areSeveral: (): boolean => chosen().length > 1,

    /** Shift and an arrow: one line more, or one less, on the side of the cursor. */
    extend(words: string, by: 1 | -1): void {
      if (store.getState().draft || !commit(words)) return;
      const at = indexAt(store.getState().active.key);
      if (at === undefined || !rows().list[at + by]) return;
      const from = start(at);
      anchor = rows().list[from]!.key;
      choose(from, at + by);
    },

    /** Shift and a click: all lines up to this one. */
    extendTo(words: string, key: string): void {
      if (store.getState().draft || !commit(words)) return;
      const at = indexAt(store.getState().active.key);
      const to = indexAt(key);
      if (at === undefined || to === undefined) return;
      const from = start(at);
      anchor = rows().list[from]!.key;
      choose(from, to);
    },

    chooseAll(words: string): void {
      if (!commit(words)) return;
      anchor = rows().list[0]?.key ?? null;
      choose(0, rows().list.length - 1);
    },

    /** Says the same in this column of all chosen lines. */
    fill(column: Exclude<Column, 'what'>, words: string, because?: string): boolean {
      const keys = chosen();
      if (!run(fillRows, { mapId, keys, column, words }, because)) return false;
      const n = keys.filter((key) => doc().step[rows().list[indexAt(key) ?? -1]?.id ?? '']).length;
      say(text('list.filled', { n, column: text(`list.column.${column}`) }));
      return true;
    },

    /** The chosen lines as text that a spreadsheet takes as a table. */
    copy(words: string): string {
      if (!commit(words)) return '';
      const keys = chosen();
      say(text('list.copied', { n: keys.length }));
      return writeTable(typedRows(doc(), rows(), keys));
    },
  };
}
