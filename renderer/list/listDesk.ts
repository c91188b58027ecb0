/**
 * The list without React: where the cursor is, the line that is being begun, and what the keys do to them.
 *
 * Contract. What stands in the active cell is the editor's until it is left; then it is committed as one command. A line that was begun and
 * left empty was never there. When a cell cannot be understood the cursor stays, with the reason, and nothing is lost.
 */
import { createStore } from 'zustand/vanilla';
import {
  columns,
  editCell,
  isTimeColumn,
  lineAfter,
  moveRows,
  outlineOf,
  readList,
  readTime,
  removeRows,
  rowsOf,
  typeLines,
  type Column,
  type Row,
  type RowMove,
  type Rows,
  type TypedList,
} from '../../shared/outline/index.ts';
import { columnOf, isClosed, isEmpty, wordsOf } from './lineFacts.ts';
import { depthOf, listOf, withSteps } from './newLine.ts';
import { createSeveralLines } from './severalLines.ts';
import { tellLinesLeft } from '../actions/maps/tellLinesLeft.ts';
import type { Command } from '../../shared/commands/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import type { Session } from '../state/session.tsx';

/** The key of the line that does not exist yet. */
export const DRAFT = 'draft';

export interface DeskState {
  readonly active: { readonly key: string; readonly column: Column };
  /** Where the line that is being begun would stand. */
  readonly draft: { readonly afterKey: string | null; readonly depth: number } | null;
  readonly error: string | null;
  /** Rises whenever the cursor is put somewhere: the editor takes the words of that cell. */
  readonly visit: number;
  /** Whether the editor takes the keyboard focus with the next visit. */
  readonly hasFocus: boolean;
  readonly said: { readonly serial: number; readonly text: string };
}

export type ListDesk = ReturnType<typeof createListDesk>;

export function createListDesk(session: Session, mapId: string) {
  const { document, newId, text, view } = session;
  const store = createStore<DeskState>()(() => ({
    ...beginning(),
    error: null,
    visit: 0,
    hasFocus: false,
    said: { serial: 0, text: '' },
  }));
  const { getState, setState } = store;
  /** The column in which a line is begun; Enter goes back to it. */
  let home: Column = 'what';

  function doc(): Doc {
    return document.getState().doc;
  }
  function rows(): Rows {
    return rowsOf(outlineOf(doc(), mapId));
  }
  /** Where the line that is being begun is shown. */
  const draftIndex = ({ afterKey, depth }: NonNullable<DeskState['draft']>): number =>
    lineAfter(doc(), rows(), afterKey, depth);
  function rowAt(key: string): Row | undefined {
    const { list, indexOf } = rows();
    return list[indexOf.get(key) ?? -1];
  }
  function beginning(): Pick<DeskState, 'active' | 'draft'> {
    const { list } = rows();
    const { selection } = view.getState();
    const first =
      list.find(({ id }) => selection.length === 1 && id === selection[0]) ??
      list.find(({ id }) => doc().step[id]) ??
      list.at(-1);
    if (first) return { active: { key: first.key, column: 'what' }, draft: null };
    return { active: { key: DRAFT, column: 'what' }, draft: { afterKey: null, depth: 0 } };
  }

  const say = (words: string) => setState(({ said }) => ({ said: { serial: said.serial + 1, text: words } }));

  /** Puts the cursor into a cell; lines that were chosen stay so while it moves along one of them. */
  function go(key: string, column: Column, draft: DeskState['draft'] = null, isWithin = false): void {
    setState(({ visit }) => ({
      active: { key, column },
      draft,
      error: null,
      visit: visit + 1,
      hasFocus: true,
    }));
    // On the map the shape is shown after which the next one will stand.
    const row = rowAt(draft ? (draft.afterKey ?? '') : key);
    const { selection, reveal } = view.getState();
    if (isWithin && several.areSeveral()) return;
    if (row && (selection.length !== 1 || selection[0] !== row.id))
      view.setState({ selection: [row.id], reveal: { serial: reveal.serial + 1, ids: [row.id] } });
  }
  const begin = (afterKey: string | null, depth: number, column: Column = home) =>
    go(DRAFT, column, { afterKey, depth });

  const several = createSeveralLines({ session, mapId, store, rows, commit, run, go, begin, say });

  /** Runs a command; false when it was refused, and the reason is shown. */
  function run<Args>(command: Command<Args>, args: Args, because?: string): boolean {
    const refusal = document.dispatch(command, args);
    if (refusal === null) return true;
    setState({
      error: because ?? (refusal === 'read-only' ? text('canvas.say.readOnly') : text(`refusal.${refusal}`)),
    });
    return false;
  }

  /** Takes over what stands in the active cell. False when it cannot be understood. */
  function commit(words: string): boolean {
    const { active, draft } = getState();
    if (draft) return words.trim() === '' || typeAt(listOf(active.column, words), draft);
    const row = rowAt(active.key);
    if (!row) return true;
    const before = wordsOf(doc(), row, active.column);
    if (before.trim() === words.trim()) return true;
    const step = doc().step[row.id];
    if (active.column === 'what' && step?.name === '' && words.trim() !== '')
      return typeAt(readList(words), { afterKey: row.key, depth: row.depth }, step.id);
    const { column } = active;
    const time = isTimeColumn(column) && words.trim() !== '' ? readTime(doc(), column, words) : null;
    const because =
      time && 'error' in time
        ? text(time.error)
        : row.type === 'jump'
          ? text('list.noSuchStep', { name: words })
          : undefined;
    return column !== 'what' && several.areSeveral()
      ? several.fill(column, words, because)
      : run(editCell, { mapId, key: row.key, column, words }, because);
  }

  /** Types lines; the cursor is at the first thing they drew. */
  function typeAt(
    list: TypedList,
    at: { afterKey: string | null; depth: number },
    replacesId?: string,
  ): boolean {
    const firstId = newId('step');
    const args = {
      mapId,
      ...at,
      depth: replacesId === undefined ? depthOf(rows(), list, at) : at.depth,
      list: withSteps(list),
      firstId,
      ...(replacesId === undefined ? {} : { replacesId }),
    };
    if (list.items.length === 0 && !list.ways) return true;
    const before =
      replacesId === undefined
        ? at.afterKey
        : (rows().list[rows().indexOf.get(replacesId)! - 1]?.key ?? null);
    if (!run(typeLines, args)) return false;
    const drawn = rowAt(firstId) ?? (replacesId === undefined ? undefined : rowAt(replacesId));
    if (drawn) setState(({ active }) => ({ active: { ...active, key: drawn.key }, draft: null }));
    // What leads back draws nothing, and closes the way: the next line is outside of it.
    else setState({ draft: { afterKey: before, depth: Math.max(0, at.depth - 1) } });
    return true;
  }

  /** The cell is left upwards or downwards, or in another direction: what was begun and left empty is gone. */
  function goBy(by: number, words: string): void {
    if (!commit(words)) return;
    const { active, draft } = getState();
    const { list, indexOf } = rows();
    const at = draft ? draftIndex(draft) - (by > 0 ? 1 : 0) : (indexOf.get(active.key) ?? 0);
    const next = list[Math.min(list.length - 1, Math.max(0, at + by))];
    if (!next) return;
    if (!draft && next.key === active.key && by > 0 && words.trim() !== '')
      return begin(active.key, next.depth, active.column);
    home = active.column;
    go(next.key, columnOf(doc(), next, active.column));
  }

  return {
    store,
    rows,
    commit,
    several,

    /** A click, or a cell that a screen reader was sent to. */
    visit(key: string, column: Column) {
      const row = rowAt(key);
      home = row ? columnOf(doc(), row, column) : 'what';
      if (row) go(key, home);
    },

    /** The selection was made elsewhere: the cursor follows, without taking the focus. */
    follow(ids: readonly string[]) {
      const chosen = rows().list.filter(({ id }) => ids.includes(id));
      const [row] = chosen;
      const { active, draft } = getState();
      const key = draft ? draft.afterKey : active.key;
      if (!row || chosen.some((each) => each.key === key)) return;
      setState(({ visit }) => ({
        active: { key: row.key, column: columnOf(doc(), row, active.column) },
        draft: null,
        error: null,
        visit: visit + 1,
        hasFocus: false,
      }));
    },

    /** Enter: the next line. On an empty line: out of the way that it stands in. */
    enter(words: string) {
      const { draft } = getState();
      if (draft && words.trim() === '') {
        if (draft.depth > 0) begin(draft.afterKey, draft.depth - 1);
        return;
      }
      if (!commit(words)) return;
      const after = getState();
      if (after.draft) return begin(after.draft.afterKey, after.draft.depth);
      const row = rowAt(after.active.key);
      if (!row) return;
      // The way that was just typed waits for its first step.
      if (doc().step[row.id]?.name === '') return go(row.key, 'what');
      begin(
        row.key,
        row.type === 'way' || row.type === 'border'
          ? row.depth + 1
          : isClosed(doc(), row)
            ? Math.max(0, row.depth - 1)
            : row.depth,
      );
    },

    /** Tab and Shift+Tab: the next cell that can be filled. False where the list ends. */
    tab(words: string, by: 1 | -1): boolean {
      if (!commit(words)) return true;
      const { active, draft } = getState();
      const next = columns[columns.indexOf(active.column) + by];
      if (draft) {
        if (next) go(DRAFT, next, draft);
        return true;
      }
      const { list, indexOf } = rows();
      const at = indexOf.get(active.key) ?? 0;
      const row = list[at];
      const isIn = row && next && columnOf(doc(), row, next) === next;
      if (isIn) go(row.key, next, null, true);
      else if (row && by === 1 && columnOf(doc(), row, 'note') === 'note' && active.column !== 'note')
        go(row.key, 'note');
      else if (row && by === -1 && active.column !== 'what') go(row.key, 'what');
      else {
        const other = list[at + by];
        if (!other && by === 1 && row) begin(row.key, row.depth, 'who');
        if (!other) return by === 1;
        go(other.key, by === 1 ? columnOf(doc(), other, 'who') : columnOf(doc(), other, 'note'));
      }
      return true;
    },

    /** An arrow or a page key: so many lines down, or up. */
    page: (words: string, by: number) => goBy(by, words),

    move(words: string, move: RowMove) {
      if (!commit(words)) return;
      const { active, draft } = getState();
      if (draft) {
        const deepest = rowAt(draft.afterKey ?? '')?.depth ?? 0;
        if (move === 'out' && draft.depth > 0) begin(draft.afterKey, draft.depth - 1, active.column);
        if (move === 'in' && draft.depth < deepest) begin(draft.afterKey, draft.depth + 1, active.column);
        return;
      }
      if (run(moveRows, { mapId, keys: several.chosen(), move }, text('list.cannotMove')))
        go(active.key, active.column, null, true);
    },

    /** Backspace or Delete on an empty line: it goes, and the cursor is on the line before or after. */
    erase(by: -1 | 1) {
      const { active, draft } = getState();
      const { list, indexOf } = rows();
      const at = draft ? draftIndex(draft) : (indexOf.get(active.key) ?? 0);
      const neighbour = list[draft && by === 1 ? at : at + by] ?? list[at - by];
      const row = draft ? undefined : list[at];
      if (row && !isEmpty(doc(), row)) return;
      if (row && !run(removeRows, { mapId, keys: [row.key] })) return;
      if (neighbour && rowAt(neighbour.key)) go(neighbour.key, 'what');
      else if (!row || rows().list.length === 0) begin(null, 0);
      else go(rows().list[0]!.key, 'what');
    },

    /** Lines or cells from the clipboard. */
    paste(pasted: string, words: string) {
      const { active, draft } = getState();
      const list = readList(pasted);
      const row = rowAt(active.key);
      if (!draft && !row) return;
      const isFree = row !== undefined && doc().step[row.id]?.name === '' && words.trim() === '';
      if (!isFree && !draft && !commit(words)) return;
      const at = draft ?? { afterKey: row!.key, depth: row!.type === 'way' ? row!.depth + 1 : row!.depth };
      const count = rows().list.length;
      if (!typeAt(list, at, isFree ? row.id : undefined)) return;
      say(text('list.pasted', { n: rows().list.length - count + (isFree ? 1 : 0) }));
      tellLinesLeft(session, pasted);
      go(getState().active.key, 'what', getState().draft);
    },

    /** Escape: a begun line is dropped, or one line is chosen and no longer several. False where there is nothing to drop. */
    escape(): boolean {
      const { draft } = getState();
      if (!draft && several.areSeveral()) {
        go(getState().active.key, getState().active.column);
        return true;
      }
      if (!draft || rows().list.length === 0) return false;
      const row = rowAt(draft.afterKey ?? '') ?? rows().list[0]!;
      go(row.key, 'what');
      return true;
    },
  };
}
