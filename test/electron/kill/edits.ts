/** A made-up person at work: what they do next follows from a seed and from what is in the workspace, so it can be told afterwards. */
import {
  apply,
  created,
  fromWire,
  invertWire,
  removed,
  squash,
  toWire,
  updated,
  type Change,
} from '../../../shared/changes/index.ts';
import type { ApplyRequest, HistoryEntry } from '../../../shared/ipc/index.ts';
import { asId, type Doc, type Note } from '../../../shared/model/index.ts';
import type { Store } from '../../../electron/store/store.ts';
import type { Random } from './random.ts';

export interface Desk {
  readonly doc: Doc;
  readonly revision: number;
  readonly past: readonly HistoryEntry[];
  /** Next one last. */
  readonly future: readonly HistoryEntry[];
  /** Letters still to come in the running run of typing. */
  readonly lettersLeft: number;
}

const MOST_NOTES = 2_500;
const AT = '2026-11-23T09:00:00.000Z';

/** Everything a store knows, its whole history included. */
export function deskOf(store: Store): Desk {
  const { doc, revision, past, future, hasEarlierHistory } = store.opened();
  const all = [...past];
  for (let isMore = hasEarlierHistory; isMore;) {
    const earlier = store.history(all[0]!.id, 500);
    all.unshift(...earlier);
    isMore = earlier.length === 500;
  }
  return { doc, revision, past: all, future, lettersLeft: 0 };
}

export function nextEdit(
  random: Random,
  desk: Desk,
): { readonly request: ApplyRequest; readonly desk: Desk } {
  if (desk.lettersLeft > 0) return letter(random, desk);
  const dice = random.next();
  if (dice < 0.15 && desk.past.length > 0) return step(desk, 'undo');
  if (dice < 0.25 && desk.future.length > 0) return step(desk, 'redo');
  if (dice < 0.4) return record(desk, [addNote(desk, 'a', 0)], random.between(3, 12));
  if (dice < 0.75) return record(desk, manyNotes(random, desk), 0);
  return record(desk, fewNotes(random, desk), 0);
}

function record(desk: Desk, changes: Change[], lettersLeft: number): ReturnType<typeof nextEdit> {
  const entry = { id: `e${desk.revision}`, command: 'note.edit', at: AT, changes: toWire(changes) };
  return {
    request: { ...entry, mode: 'do', entryId: entry.id, baseRevision: desk.revision },
    desk: {
      doc: apply(desk.doc, changes),
      revision: desk.revision + 1,
      past: [...desk.past, entry],
      future: [],
      lettersLeft,
    },
  };
}

function letter(random: Random, desk: Desk): ReturnType<typeof nextEdit> {
  const entry = desk.past.at(-1)!;
  const id = entry.changes[0]!.id;
  const note = desk.doc.note[id]!;
  const changes = [updated('note', note, { text: note.text + 'abcdefgh '[random.between(0, 8)]! })];
  const first = fromWire(desk.doc, invertWire(entry.changes))!
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
    .toReversed();
  const joined = { ...entry, changes: toWire(squash([...first, ...changes])) };
  return {
    request: {
      mode: 'extend',
      entryId: entry.id,
      command: entry.command,
      at: AT,
      baseRevision: desk.revision,
      changes: toWire(changes),
    },
    desk: {
      ...desk,
      doc: apply(desk.doc, changes),
      revision: desk.revision + 1,
      past: [...desk.past.slice(0, -1), joined],
      lettersLeft: desk.lettersLeft - 1,
    },
  };
}

/** One step back or forward in the history. */
export function step(desk: Desk, mode: 'undo' | 'redo'): ReturnType<typeof nextEdit> {
  const entry = (mode === 'undo' ? desk.past : desk.future).at(-1)!;
  const changes = mode === 'undo' ? invertWire(entry.changes) : entry.changes;
  const fitting = fromWire(desk.doc, changes);
  if (!fitting) throw new Error(`history entry <${entry.id}> does not fit the document`);
  return {
    request: { ...entry, mode, entryId: entry.id, baseRevision: desk.revision, changes },
    desk: {
      doc: apply(desk.doc, fitting),
      revision: desk.revision + 1,
      past: mode === 'undo' ? desk.past.slice(0, -1) : [...desk.past, entry],
      future: mode === 'undo' ? [...desk.future, entry] : desk.future.slice(0, -1),
      lettersLeft: 0,
    },
  };
}

function addNote(desk: Desk, text: string, index: number): Change {
  const id = asId<'note'>(`n${desk.revision}-${index}`);
  const place = { x: index * 10, y: desk.revision, width: 100, height: 50 };
  const note: Note = { id, mapId: asId('map-1'), parentId: null, bpmnId: null, order: index, ...place, text };
  return created('note', note);
}

/** An import, a move of everything in sight, or a clearing: enough for the commit to take a while. */
function manyNotes(random: Random, desk: Desk): Change[] {
  const notes = Object.values(desk.doc.note);
  if (notes.length > MOST_NOTES) return notes.slice(0, MOST_NOTES / 2).map((note) => removed('note', note));
  if (notes.length < 100 || random.next() < 0.5) {
    return Array.from({ length: random.between(50, 400) }, (_, index) =>
      addNote(desk, 'imported '.repeat(60), index),
    );
  }
  const from = random.between(0, notes.length - 1);
  return notes
    .slice(from, from + 600)
    .map((note) => updated('note', note, { x: note.x + 1, text: `${note.text}.` }));
}

function fewNotes(random: Random, desk: Desk): Change[] {
  const notes = Object.values(desk.doc.note);
  const note = notes[random.between(0, Math.max(0, notes.length - 1))];
  if (!note) return [addNote(desk, 'first', 0)];
  return random.next() < 0.3 ? [removed('note', note)] : [updated('note', note, { y: note.y + 7 })];
}
