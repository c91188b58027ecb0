/** The last view of each map, and of the inside of each subprocess: opening it again shows what was seen. Kept on this computer, not in the file. */
import type { Session } from '../state/session.tsx';
import type { View } from './scene/region.ts';

const KEY = 'mapViews';
const MOST = 200;
const SAVE_AFTER_MS = 1500;

let views: Map<string, View> | null = null;
let saving: ReturnType<typeof setTimeout> | null = null;

export const keptView = (session: Session): View | null => read(session).get(keyOf(session)) ?? null;

export function keepView(session: Session, { x, y, zoom }: View): void {
  const kept = read(session);
  const key = keyOf(session);
  kept.delete(key);
  kept.set(key, { x, y, zoom });
  while (kept.size > MOST) kept.delete(kept.keys().next().value!);
  save(session);
}

function save(session: Session): void {
  if (saving) clearTimeout(saving);
  saving = setTimeout(() => {
    saving = null;
    session.frame.saveSettings({ [KEY]: Object.fromEntries(read(session)) });
  }, SAVE_AFTER_MS);
}

/** Holds the last view of every map; the answer puts them back. */
export function holdViews(session: Session): () => void {
  const held = new Map(read(session));
  return () => {
    const kept = read(session);
    kept.clear();
    for (const [key, view] of held) kept.set(key, view);
    save(session);
  };
}

function keyOf({ document, view }: Session): string {
  const { mapId, insideStepId } = view.getState();
  return `${document.getState().file?.path ?? ''} ${mapId ?? ''} ${insideStepId ?? ''}`;
}

function read({ start }: Session): Map<string, View> {
  if (!views) {
    const stored = start.settings[KEY];
    views = new Map(
      Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(isView),
    );
  }
  return views;
}

function isView(entry: [string, unknown]): entry is [string, View] {
  const view = entry[1] as Partial<View> | null;
  return (
    [view?.x, view?.y, view?.zoom].every((value) => typeof value === 'number' && Number.isFinite(value)) &&
    view!.zoom! > 0
  );
}
