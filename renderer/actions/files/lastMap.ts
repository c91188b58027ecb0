/** The map that was seen last of each file: it is shown when the file is opened again. Kept in the settings of this computer, not in the file. */
import type { Session } from '../../state/session.tsx';

const KEY = 'lastMaps';
const MOST = 50;

type Kept = Readonly<Record<string, string>>;

/** The id of the map that was seen last of this file; null where none is known. */
export function lastMapOf(session: Pick<Session, 'frame'>, path: string): string | null {
  return kept(session)[path] ?? null;
}

/** Takes note of each map that is shown; returns what ends it. */
export function followLastMap(session: Pick<Session, 'document' | 'frame' | 'view'>): () => void {
  const { document, frame, view } = session;
  return view.subscribe(({ mapId }, before) => {
    const path = document.getState().file?.path;
    if (mapId === before.mapId || mapId === null || path === undefined) return;
    if (lastMapOf(session, path) === mapId) return;
    const { [path]: _, ...others } = kept(session);
    const latest = [...Object.entries(others), [path, mapId]].slice(-MOST);
    frame.saveSettings({ [KEY]: Object.fromEntries(latest) });
  });
}

function kept({ frame }: Pick<Session, 'frame'>): Kept {
  const stored = frame.getState().settings[KEY];
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
