import { useEffect } from 'react';
import { bringIntoView } from './edits/look.ts';
import type { Surface } from './surface.ts';

/** Brings into view what somebody asked to see: an undo, a problem, a candidate. */
export function useReveal(surface: Surface): void {
  useEffect(() => {
    const { view } = surface.session;
    let serial = view.getState().reveal.serial;
    return view.subscribe(({ reveal }) => {
      if (reveal.serial === serial) return;
      serial = reveal.serial;
      bringIntoView(surface, reveal.ids);
    });
  }, [surface]);
}
