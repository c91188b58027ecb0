import type { Point } from '../../../shared/model/index.ts';
import { clampZoom } from '../edits/look.ts';
import { pinched } from '../geometry/pinch.ts';
import type { Surface } from '../surface.ts';
import type { PointerHandlers } from './createPointer.ts';

/**
 * Counts the fingers on the map: one is a pointer like any other. When a second comes down, what the first began is abandoned; until all
 * are lifted they pan and zoom the map. (React Flow could, but only on a screen that could be touched when the program started.)
 */
export function createFingers(surface: Surface, pointer: PointerHandlers): PointerHandlers {
  const down = new Map<number, Point>();
  let isPinch = false;
  const at = (event: PointerEvent): Point => {
    const { x, y } = surface.corner();
    return { x: event.clientX - x, y: event.clientY - y };
  };
  const lift = ({ pointerId }: PointerEvent): boolean => {
    const wasPinch = isPinch && down.has(pointerId);
    down.delete(pointerId);
    if (down.size === 0) isPinch = false;
    return wasPinch;
  };
  return {
    ...pointer,
    down(event) {
      if (event.pointerType === 'touch') {
        surface.measure();
        // The first of a new touch: fingers that were lifted where nobody told are forgotten.
        if (event.isPrimary) down.clear();
        down.set(event.pointerId, at(event));
        isPinch = down.size > 1;
        if (isPinch) {
          pointer.abandon();
          return;
        }
      }
      pointer.down(event);
    },
    move(event) {
      if (!isPinch || !down.has(event.pointerId)) {
        pointer.move(event);
        return;
      }
      const before = [...down.values()];
      down.set(event.pointerId, at(event));
      surface.setView(pinched(surface.view(), [before, [...down.values()]], clampZoom), true);
    },
    up(event) {
      if (!lift(event)) pointer.up(event);
    },
    cancel(event) {
      if (!event || !lift(event)) pointer.cancel();
    },
  };
}
