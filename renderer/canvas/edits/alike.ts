/** One more like it: a step of the same type and size on a side of another, joined. What the arrows around a step and Alt+Shift+arrow do. */
import { canConnect } from '../scene/hitTest.ts';
import type { Side } from '../geometry/freePlace.ts';
import { placeable, placeableOf, type Placeable } from '../placeables.ts';
import { isFrame, type SceneBox } from '../scene/scene.ts';
import { onlySelected, type Surface } from '../surface.ts';
import { append } from './add.ts';

/**
 * What goes on from an element: from a step one of its type and size (name, figures and marks are its own, and so is the inside of a
 * subprocess), from anything else a plain step.
 */
export function alikeOf(item: SceneBox): Placeable {
  const plain = placeable('task');
  if (item.kind !== 'step' || item.record.type === 'subprocess' || item.record.type === 'call') return plain;
  const { width, height } = item.box;
  return { ...(placeableOf('step', item.record) ?? plain), width, height };
}

/** Lines start here: not at lanes, notes, data and ends. */
export const canGoOn = (item: SceneBox | undefined): item is SceneBox =>
  item !== undefined &&
  canConnect(item) &&
  !isFrame(item) &&
  (item.kind === 'step' ||
    item.kind === 'gateway' ||
    (item.kind === 'event' && item.record.position !== 'end'));

/** Adds it beside the one selected element, or beside `fromId`; its name is asked at once. */
export function addAlike(surface: Surface, side: Side, fromId = onlySelected(surface)): void {
  const item = fromId === null ? undefined : surface.scene().boxById.get(fromId);
  if (canGoOn(item)) append(surface, alikeOf(item), { fromId: item.id, side });
}
