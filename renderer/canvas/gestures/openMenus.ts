/** What opens at a place of the map: by a right click, the menu key, or a finger that rested. */
import type { Point } from '../../../shared/model/index.ts';
import type { Hit } from '../scene/hitTest.ts';
import { select, selectionOf, type Surface } from '../surface.ts';
import type { PointerAt } from './drag.ts';

/** Selects what was clicked, if it is not already among what is selected; answers where the menu opens. */
export function openContextMenuAt(surface: Surface, event: MouseEvent, hitAt: (point: Point) => Hit): Point {
  const selected = selectionOf(surface);
  const first = event.button === 2 ? undefined : surface.scene().boxById.get(selected[0] ?? '');
  // The menu key: at what is selected.
  if (first) return surface.toScreen({ x: first.box.x + 20, y: first.box.y + first.box.height / 2 });
  const point = surface.toMap({ x: event.clientX, y: event.clientY });
  const { id } = standInAt(event.target) ?? hitAt(point);
  if (id === null) select(surface, []);
  else if (!selected.includes(id)) select(surface, [id]);
  surface.pointer.current = point;
  return surface.toScreen(point);
}

/** A finger that rested was lifted: on an element the menu of what can be done, on empty ground the list of what to add. */
export function openHeld(
  surface: Surface,
  { hit, at }: { readonly hit: Hit; readonly at: PointerAt },
  mayEdit: boolean,
): void {
  const screen = surface.toScreen(at.point);
  if (hit.id !== null && !selectionOf(surface).includes(hit.id)) select(surface, [hit.id]);
  if (hit.id === null) select(surface, []);
  if (hit.id !== null || !mayEdit) surface.store.setState({ contextMenuAt: screen });
  else surface.store.setState({ menu: { mode: 'new', at: at.point, fromId: null, screen } });
}

/** A pin or spark, which stand out of their element, and a header that stands at the edge of the window: they are taken for it. */
export function standInAt(target: EventTarget | null): (Hit & { readonly part: 'body' }) | null {
  const of =
    target instanceof Element
      ? target.closest<HTMLElement | SVGElement>('[data-adorns], [data-heads]')?.dataset
      : undefined;
  const id = of?.['adorns'] ?? of?.['heads'];
  return id === undefined ? null : { part: 'body', id };
}

/** What a pin or spark says stands in the inspector. */
export const isAdornment = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-adorns]') !== null;
