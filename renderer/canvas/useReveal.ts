import { useEffect } from 'react';
import type { Session } from '../state/session.tsx';
import { bringIntoView } from './edits/look.ts';
import { focusElement } from './edits/focusElement.ts';
import type { Surface } from './surface.ts';

/** The last wish that was answered: one that comes with another map is answered by the board of that map, when it stands. */
const answered = new WeakMap<Session, number>();

/** Brings into view what somebody asked to see, once: an undo, a problem, a candidate, something found. */
export function reveal(surface: Surface, isQuick = false): void {
  const { session } = surface;
  const { serial, ids, view, isFocused, ...how } = session.view.getState().reveal;
  if (serial === (answered.get(session) ?? 0)) return;
  answered.set(session, serial);
  if (view) surface.setView(view, true);
  else bringIntoView(surface, ids, { ...how, isQuick });
  if (isFocused && ids[0] !== undefined) focusElement(surface, ids[0]);
}

export function useReveal(surface: Surface): void {
  useEffect(() => {
    const { view } = surface.session;
    const { mapId, insideStepId } = view.getState();
    return view.subscribe((state) => {
      // Another sheet has a board of its own, which answers when it stands.
      if (state.mapId === mapId && state.insideStepId === insideStepId) reveal(surface);
    });
  }, [surface]);
}
