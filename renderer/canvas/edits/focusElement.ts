import type { Surface } from '../surface.ts';

/** The focus that is on its way on each map: of two that follow each other at once only the later one arrives. */
const coming = new WeakMap<Surface, number>();

/**
 * Gives a box or a line the keyboard focus, so that a screen reader reads it; the map itself where it is not rendered. Keys that are
 * pressed before it is there (a Tab right after the Enter of a name) are the map's already.
 */
export function focusElement(surface: Surface, id: string): void {
  const { session, store } = surface;
  const focus = () => {
    // By then a name or a list may be typed in, and the focus is theirs; or Escape was pressed, and the next Tab leaves the map.
    const { menu, isLeaving } = store.getState();
    if (session.view.getState().renamingId !== null || menu || isLeaving) return;
    const root = surface.element();
    if (!root) return;
    const key = CSS.escape(id);
    const node = root.querySelector<HTMLElement | SVGElement>(
      `.react-flow__node[data-id="${key}"], g[data-id="${key}"]`,
    );
    (node ?? root).focus({ preventScroll: true });
  };
  store.setState({ isLeaving: false });
  focus();
  cancelAnimationFrame(coming.get(surface) ?? 0);
  // The node of an element that just came into view is rendered in the next frame; a menu that closes gives the focus away after that.
  const later = (then: () => void) => coming.set(surface, requestAnimationFrame(then));
  later(() => later(focus));
}
