import { useEffect, useRef } from 'react';

/**
 * A focused control that goes away (scrolled out, undone) would take the focus with it, and the keys would go nowhere: the part of the
 * window around it gets it then. `rendered` changes whenever something in it may have gone.
 */
export function useKeptFocus(elementOf: () => HTMLElement | null, rendered: unknown): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const element = elementOf();
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
  }, [elementOf]);
  useEffect(() => {
    // React Flow takes its nodes over in an effect of its own: what is gone is known in the next frame.
    const frame = requestAnimationFrame(() => {
      if (hadFocus.current && document.activeElement === document.body)
        elementOf()?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is rendered may have taken the focused control away
  }, [elementOf, rendered]);
}
