import { useEffect, useRef } from 'react';
import type { Surface } from './surface.ts';

/** A focused box that leaves the rendered region would take the focus with it, and the keys would go nowhere: the map itself gets it then. */
export function useKeptFocus(surface: Surface, rendered: unknown): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const element = surface.element();
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('focusin', () => (hadFocus.current = true), { signal });
    element.addEventListener(
      'focusout',
      ({ target, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && element.contains(relatedTarget);
        queueMicrotask(() => {
          if (!isInside && target instanceof Node && target.isConnected) hadFocus.current = false;
        });
      },
      { signal },
    );
    return () => stop.abort();
  }, [surface]);
  useEffect(() => {
    // React Flow takes its nodes over in an effect of its own: what is gone is known in the next frame.
    const frame = requestAnimationFrame(() => {
      if (hadFocus.current && document.activeElement === document.body)
        surface.element()?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is rendered may have taken the focused box away
  }, [surface, rendered]);
}
