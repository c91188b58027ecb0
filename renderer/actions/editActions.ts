import { ImageDown, Merge, Redo2, Undo2 } from 'lucide-react';
import type { HistoryEntry } from '../../shared/ipc/index.ts';
import type { Session } from '../state/session.tsx';
import { hasMap, mayWrite, type Action } from './action.ts';
import { copyPicture, selectedForPicture } from './files/pictures.ts';
import { canvasOf } from './map/canvasPort.ts';
import { sayEntry } from './sayEntry.ts';
import { showEntry } from './showEntry.ts';

export const editActions: readonly Action[] = [
  {
    id: 'edit.undo',
    label: 'app.undo',
    say: (session) => sayMove(session, 'undo'),
    icon: Undo2,
    shortcut: '$mod+z',
    menu: { name: 'edit', group: 1 },
    enabled: ({ document }) => {
      const { past, hasEarlierHistory, file } = document.getState();
      return file?.readOnlyBecause === null && (past.length > 0 || hasEarlierHistory);
    },
    async run(session) {
      const { document } = session;
      // What is undone and where it leads are drawn as one; only what lies far back has to be fetched first.
      if (document.getState().past.length === 0) await document.loadEarlier();
      show(session, document.undo(), 'canvas.say.undone');
    },
  },
  {
    id: 'edit.copyPicture',
    label: 'picture.copy',
    say: (session) =>
      session.text(`picture.copy.${selectedForPicture(session) === null ? 'map' : 'selection'}`),
    icon: ImageDown,
    shortcut: '$mod+Alt+p',
    menu: { name: 'edit', group: 2 },
    enabled: hasMap,
    run: copyPicture,
  },
  {
    id: 'edit.redo',
    label: 'app.redo',
    say: (session) => sayMove(session, 'redo'),
    icon: Redo2,
    shortcut: '$mod+Shift+z',
    otherShortcuts: ['$mod+y'],
    menu: { name: 'edit', group: 1 },
    enabled: ({ document }) => {
      const { future, file } = document.getState();
      return file?.readOnlyBecause === null && future.length > 0;
    },
    run(session) {
      show(session, session.document.redo(), 'canvas.say.redone');
    },
  },
  {
    id: 'edit.merge',
    label: 'merging.menu',
    icon: Merge,
    menu: { name: 'edit', group: 9 },
    enabled: mayWrite,
    run: ({ frame }) => frame.open({ kind: 'merge' }),
  },
];

/** Goes where it was, and says what it was to who does not see it. */
function show(
  session: Session,
  entry: HistoryEntry | null,
  words: 'canvas.say.undone' | 'canvas.say.redone',
): void {
  showEntry(session, entry);
  if (entry)
    canvasOf(session)?.say(session.text(words, { what: sayEntry(session.text, entry, session.start) }));
}

/** "Undo: rename"; for what was done before today with its date. */
function sayMove({ document, text, start }: Session, move: 'undo' | 'redo'): string {
  const { past, future } = document.getState();
  const entry: HistoryEntry | undefined = (move === 'undo' ? past : future).at(-1);
  if (!entry) return text(`app.${move}`);
  return text(`app.${move}What`, { what: sayEntry(text, entry, start) });
}
