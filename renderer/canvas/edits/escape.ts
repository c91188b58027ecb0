import { notConnecting, say } from '../canvasStore.ts';
import { select, selectionOf, type Surface } from '../surface.ts';

/** Stops the innermost thing that is going on; with nothing going on, clears the selection, and the next Tab leaves the map. */
export function escape(surface: Surface): void {
  const { session, store } = surface;
  const stopped = () => say(store, session.text('canvas.say.stopped'));
  const { gesture, menu, connectFromId, placing, branchId, ghost, isSpacing, stopLayout } = store.getState();
  if (gesture) {
    store.setState({ gesture: null, placing: null });
    stopped();
  } else if (menu) store.setState({ menu: null });
  else if (connectFromId !== null || placing || branchId !== null || ghost || isSpacing) {
    store.setState({ ...notConnecting, placing: null, branchId: null, ghost: null, isSpacing: false });
    stopped();
  } else if (stopLayout) stopLayout();
  else if (session.view.getState().lit) session.view.setState({ lit: null });
  else {
    if (selectionOf(surface).length > 0) select(surface, []);
    surface.element()?.focus({ preventScroll: true });
    store.setState({ isLeaving: true });
    say(store, session.text('canvas.say.leaving'));
  }
}
