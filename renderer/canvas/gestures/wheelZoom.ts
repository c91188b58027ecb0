import { clampZoom } from '../edits/look.ts';
import { wheelFactor, zoomedAt } from '../geometry/pinch.ts';
import type { Surface } from '../surface.ts';

/** A wheel with Ctrl, and a pinch on a trackpad, which arrives as one: zooms at the pointer. A wheel alone is left alone: it pans. */
export function wheelZoom(surface: Surface, event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  const view = surface.view();
  const corner = surface.corner();
  const at = { x: event.clientX - corner.x, y: event.clientY - corner.y };
  surface.setView(zoomedAt(view, at, clampZoom(view.zoom * wheelFactor(event.deltaY))), true);
}
