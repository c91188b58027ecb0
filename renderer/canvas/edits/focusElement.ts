import type { Surface } from '../surface.ts';

/** Gives a box or a line the keyboard focus, so that a screen reader reads it; the map itself where it is not rendered. */
export function focusElement(surface: Surface, id: string): void {
  const { isLeaving: wasLeaving } = surface.store.getState();
  // The node of an element that just came into view is rendered in the next frame.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      // By then a name or a list may be typed in, and the focus is theirs; or Escape was pressed, and the next Tab leaves the map.
      const { menu, isLeaving } = surface.store.getState();
      if (surface.session.view.getState().renamingId !== null || menu) return;
      if (isLeaving && !wasLeaving) return;
      const root = surface.element();
      const key = CSS.escape(id);
      const node = root?.querySelector<HTMLElement | SVGElement>(
        `.react-flow__node[data-id="${key}"], g[data-id="${key}"]`,
      );
      (node ?? root)?.focus({ preventScroll: true });
    }),
  );
}
