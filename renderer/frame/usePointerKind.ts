import { useEffect } from 'react';

/**
 * Tells the page whether a finger or something finer works it, by the last press: many computers have both. A finger gets larger
 * targets. And pinching beside the map does nothing: the page itself is never zoomed, text has a size of its own in the settings.
 */
export function usePointerKind(): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    show(window.matchMedia('(pointer: coarse)').matches);
    // After the click: nothing may grow under the finger between press and release.
    const tell = ({ pointerType }: PointerEvent) => setTimeout(show, SETTLE_MS, pointerType === 'touch');
    window.addEventListener('pointerup', tell, { signal });
    window.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), {
      signal,
      passive: false,
    });
    return () => stop.abort();
  }, []);
}

const SETTLE_MS = 350;

function show(isCoarse: boolean): void {
  document.documentElement.dataset['pointer'] = isCoarse ? 'coarse' : 'fine';
}
