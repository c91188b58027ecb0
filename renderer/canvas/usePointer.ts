import { useEffect } from 'react';
import { createFingers } from './gestures/createFingers.ts';
import { createPointer } from './gestures/createPointer.ts';
import { keysWhileHeld } from './gestures/keysWhileHeld.ts';
import { wheelZoom } from './gestures/wheelZoom.ts';
import type { Surface } from './surface.ts';

/** Tools that float in the map (pad, name editor) take their own presses. */
const isTool = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-canvas-tool]') !== null;

/** Listens to the mouse on the board while it is mounted. */
export function usePointer(surface: Surface): void {
  useEffect(() => {
    const element = surface.element();
    if (!element) return;
    let isSpaceDown = false;
    const pointer = createFingers(surface, createPointer(surface, { isSpaceDown: () => isSpaceDown }));
    const dropCarry = surface.onCarry(pointer.carry);
    const stop = new AbortController();
    const { signal } = stop;
    const onSpace = (event: KeyboardEvent) => {
      if (event.key === ' ') isSpaceDown = event.type === 'keydown';
    };
    window.addEventListener('keydown', onSpace, { signal });
    window.addEventListener('keyup', onSpace, { signal });
    window.addEventListener('blur', () => (isSpaceDown = false), { signal });
    window.addEventListener('keydown', (event) => keysWhileHeld(surface, event), { signal, capture: true });
    let isTouched = false;
    element.addEventListener(
      'pointerdown',
      (event) => {
        isTouched = event.pointerType === 'touch';
        if (!isTool(event.target)) pointer.down(event);
      },
      { signal },
    );
    // Of a tap a mouse press comes after the finger is lifted: it would take the focus from what the tap opened.
    element.addEventListener(
      'mousedown',
      (event) => isTouched && !isTool(event.target) && event.preventDefault(),
      { signal },
    );
    // On the window: a drag from the palette begins outside of the map, and any drag may leave it.
    window.addEventListener(
      'pointermove',
      (event) => {
        if (pointer.isPressing() || !isTool(event.target)) pointer.move(event);
      },
      { signal },
    );
    window.addEventListener('pointerup', pointer.up, { signal });
    window.addEventListener('pointercancel', pointer.cancel, { signal });
    // Fingers are ours: the viewport would pan with them as well.
    const keep = (event: TouchEvent) => isTool(event.target) || event.stopPropagation();
    element.addEventListener('touchstart', keep, { signal, capture: true, passive: true });
    element.addEventListener('wheel', (event) => wheelZoom(surface, event), {
      signal,
      capture: true,
      passive: false,
    });
    element.addEventListener('pointerenter', surface.measure, { signal });
    element.addEventListener('pointerleave', pointer.leave, { signal });
    element.addEventListener('dblclick', (event) => !isTool(event.target) && pointer.doubleClick(event), {
      signal,
    });
    element.addEventListener('contextmenu', (event) => !isTool(event.target) && pointer.contextMenu(event), {
      signal,
    });
    return () => {
      stop.abort();
      pointer.cancel();
      dropCarry();
    };
  }, [surface]);
}
