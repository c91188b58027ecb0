/**
 * The workspace in this window: the document, its history and whether it is saved.
 *
 * Contract. Every change goes through `dispatch` (or undo and redo): refuse, plan, send the changes to the back end, strictly in order,
 * and show the same changes: writing and drawing go on side by side. An edit is "saved" when the back end has answered. When it answers with a failure the
 * edits stay here and in the queue, and are sent again in the same order on `retry`; nothing typed is dropped.
 */
import { createStore } from 'zustand/vanilla';
import { apply, fromWire, invertWire, squash, toWire, type Change } from '../../shared/changes/index.ts';
import type { Command, CommandContext, Refusal } from '../../shared/commands/index.ts';
import type { ApplyRequest, Client, HistoryEntry, OpenedWorkspace } from '../../shared/ipc/index.ts';
import { emptyDoc, type Doc } from '../../shared/model/index.ts';
import { ALL_SAVED, createSaveQueue, type SaveQueue, type SaveStatus } from './saveQueue.ts';

export type OpenedFile = Omit<OpenedWorkspace, 'doc' | 'past' | 'future' | 'revision' | 'hasEarlierHistory'>;

export interface DocumentState {
  /** Null until a workspace is open. */
  readonly file: OpenedFile | null;
  readonly doc: Doc;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  readonly hasEarlierHistory: boolean;
  /** What the last dispatch, undo or redo did: for the engine worker and for "show what changed". Rises by one each time. */
  readonly lastChanges: { readonly serial: number; readonly changes: readonly Change[] };
}

/** How an edit enters the history: `record` is an entry of its own, a gesture key joins all edits of one drag or run of typing. */
export interface DispatchOptions {
  readonly gesture?: string;
}

export interface DocumentStore {
  readonly getState: () => DocumentState;
  readonly subscribe: (listener: (state: DocumentState, before: DocumentState) => void) => () => void;
  readonly store: ReturnType<typeof createDocumentZustand>;
  /** Whether what is shown is on disk. A store of its own: what reads the document need not look again each time something was saved. */
  readonly saving: ReturnType<typeof createSavingZustand>;
  /** Shows a workspace that the back end has opened. */
  readonly show: (opened: OpenedWorkspace) => void;
  readonly close: () => void;
  /** Runs a command; answers why it may not run, or null when it ran. */
  readonly dispatch: <Args>(
    command: Command<Args>,
    args: Args,
    options?: DispatchOptions,
  ) => Refusal | 'read-only' | null;
  /** Ends the run of edits with this gesture key, so that the next one is an entry of its own. */
  readonly endGesture: () => void;
  /** Takes back all edits of the running gesture (Escape in a drag). */
  readonly cancelGesture: () => void;
  /** Fetches entries further back than this window knows; to be awaited before an undo where `past` is empty. */
  readonly loadEarlier: () => Promise<void>;
  /** Takes back the newest entry; answers it, or null when there is none. */
  readonly undo: () => HistoryEntry | null;
  readonly redo: () => HistoryEntry | null;
  /** Sends what waits, or asks whether the next edit could be written; answers whether all is well. */
  readonly retry: () => Promise<boolean>;
  /** Resolves when everything sent so far is on disk or has failed. */
  readonly settled: () => Promise<void>;
  /** Edits that are not on disk yet: a copy elsewhere takes them along. */
  readonly pending: () => readonly ApplyRequest[];
  readonly rename: (path: string, name: string) => void;
  /** Shows another state of the open workspace, read-only and without history, until `endPeek`. Nothing is sent to the back end. */
  readonly peek: (doc: Doc) => void;
  /** Back to the present. */
  readonly endPeek: () => void;
  /** The document of now, also while another state is looked at. */
  readonly presentDoc: () => Doc;
}

export interface DocumentStoreParts {
  readonly client: Pick<Client, 'workspace.apply' | 'workspace.checkFile' | 'workspace.history'>;
  readonly context: CommandContext;
  readonly now: () => string;
}

const createDocumentZustand = () =>
  createStore<DocumentState>()(() => ({
    file: null,
    doc: emptyDoc(),
    past: [],
    future: [],
    hasEarlierHistory: false,
    lastChanges: { serial: 0, changes: [] },
  }));
const createSavingZustand = () => createStore<SaveStatus>()(() => ALL_SAVED);

/** A document store without React; `parts` bring the clock, the ids and the way to the back end. */
export function createDocumentStore({ client, context, now }: DocumentStoreParts): DocumentStore {
  const store = createDocumentZustand();
  const { getState, setState } = store;
  const saving = createSavingZustand();
  const queue: SaveQueue = createSaveQueue({
    client,
    onStatus: (status) => saving.setState(status),
  });
  let gesture: string | null = null;
  let present: Pick<DocumentState, 'file' | 'doc' | 'past' | 'future' | 'hasEarlierHistory'> | null = null;

  const show = (doc: Doc, changes: readonly Change[], more: Partial<DocumentState>) =>
    setState((state) => ({ ...more, doc, lastChanges: { serial: state.lastChanges.serial + 1, changes } }));

  const send = (mode: ApplyRequest['mode'], entry: HistoryEntry) =>
    queue.add({ mode, entryId: entry.id, command: entry.command, at: entry.at, changes: entry.changes });

  const move = (direction: 'undo' | 'redo'): HistoryEntry | null => {
    gesture = null;
    const { doc, past, future } = getState();
    const entry = direction === 'undo' ? past.at(-1) : future.at(-1);
    if (!entry) return null;
    const wire = direction === 'undo' ? invertWire(entry.changes) : entry.changes;
    const changes = fromWire(doc, wire);
    if (!changes) throw new Error(`history entry <${entry.id}> does not fit the document`);
    const next = apply(doc, changes);
    send(direction, { ...entry, changes: wire });
    show(
      next,
      changes,
      direction === 'undo'
        ? { past: past.slice(0, -1), future: [...future, entry] }
        : { past: [...past, entry], future: future.slice(0, -1) },
    );
    return entry;
  };

  const loadEarlier = async (): Promise<void> => {
    const { past, hasEarlierHistory } = getState();
    const oldest = past[0] ?? getState().future[0];
    if (!hasEarlierHistory || !oldest || past.length > 0) return;
    await queue.settled();
    const answer = await client['workspace.history']({ beforeEntryId: oldest.id, limit: 200 });
    if (answer.ok) setState({ past: answer.value, hasEarlierHistory: answer.value.length === 200 });
  };

  return {
    store,
    saving,
    getState,
    subscribe: store.subscribe,

    show(opened) {
      gesture = null;
      present = null;
      queue.reset(opened.revision);
      const { doc, past, future, hasEarlierHistory, revision: _revision, ...file } = opened;
      show(doc, [], { file, past, future, hasEarlierHistory });
    },

    close() {
      gesture = null;
      present = null;
      queue.reset(0);
      show(emptyDoc(), [], {
        file: null,
        past: [],
        future: [],
        hasEarlierHistory: false,
      });
    },

    dispatch(command, args, options = {}) {
      const { doc, file, past } = getState();
      if (!file || file.readOnlyBecause !== null) return 'read-only';
      const refusal = command.refuse(doc, args);
      if (refusal) return refusal;
      const changes = command.plan(doc, args, context);
      const wire = toWire(changes);
      if (wire.length === 0) return null;
      const newest = past.at(-1);
      const extendsNewest =
        options.gesture !== undefined && options.gesture === gesture && newest !== undefined;
      gesture = options.gesture ?? null;
      const nextDoc = apply(doc, changes);
      if (extendsNewest) {
        const joined = { ...newest, changes: joinWire(doc, newest, changes) };
        send('extend', { ...newest, changes: wire });
        show(nextDoc, changes, { past: [...past.slice(0, -1), joined], future: [] });
      } else {
        const entry: HistoryEntry = {
          id: context.newId('entry'),
          command: command.name,
          at: now(),
          changes: wire,
        };
        send('do', entry);
        show(nextDoc, changes, { past: [...past, entry], future: [] });
      }
      return null;
    },

    endGesture() {
      gesture = null;
    },

    cancelGesture() {
      if (gesture === null) return;
      const entry = move('undo');
      if (entry) setState((state) => ({ future: state.future.slice(0, -1) }));
    },

    loadEarlier,
    undo: () => move('undo'),
    redo: () => move('redo'),
    retry: () => queue.retry(),
    settled: () => queue.settled(),
    pending: () => queue.pending(),
    rename: (path, name) => setState((state) => ({ file: state.file && { ...state.file, path, name } })),

    peek(then) {
      const { file, doc, past, future, hasEarlierHistory } = getState();
      if (!file) return;
      gesture = null;
      present ??= { file, doc, past, future, hasEarlierHistory };
      const seen = { ...file, readOnlyBecause: 'snapshot' as const };
      show(then, [], { file: seen, past: [], future: [], hasEarlierHistory: false });
    },

    presentDoc: () => present?.doc ?? getState().doc,

    endPeek() {
      if (!present) return;
      const { doc, ...rest } = present;
      present = null;
      show(doc, [], rest);
    },
  };
}

/** The entry's changes and the new ones as one, measured against the document before the entry. */
function joinWire(doc: Doc, entry: HistoryEntry, changes: readonly Change[]) {
  const back = fromWire(doc, invertWire(entry.changes));
  if (!back) throw new Error(`history entry <${entry.id}> does not fit the document`);
  const first = back
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
    .reverse();
  return toWire(squash([...first, ...changes]));
}
