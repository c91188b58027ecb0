import type { StartDrag } from './drag.ts';

/** One finger on empty ground moves the map along; the place that was touched stays under the finger. */
export const panDrag: StartDrag<object> = (surface, from) => ({
  scrolls: false,
  move({ point }) {
    const view = surface.view();
    const x = view.x + (point.x - from.point.x) * view.zoom;
    const y = view.y + (point.y - from.point.y) * view.zoom;
    surface.setView({ x, y, zoom: view.zoom }, true);
    if (surface.store.getState().gesture === null) surface.store.setState({ gesture: { type: 'pan' } });
  },
  end: () => surface.store.setState({ gesture: null }),
  cancel: () => surface.store.setState({ gesture: null }),
});
