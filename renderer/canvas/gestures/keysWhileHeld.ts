import { escape } from '../edits/escape.ts';
import type { Surface } from '../surface.ts';

/** Keys that change what is held, or end it by themselves. */
const meant = new Set(['Shift', 'Control', 'Alt', 'Meta', ' ', 'Escape']);

/**
 * While something is held by the pointer, other keys do nothing: a step is not deleted or undone from under the hand. Ctrl+Z takes back
 * what is under way, as Escape does, not what was done before it.
 */
export function keysWhileHeld(surface: Surface, event: KeyboardEvent): void {
  const { gesture, placing } = surface.store.getState();
  // A shape that was chosen hangs at the pointer without a press.
  if (gesture === null || placing !== null || meant.has(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z') escape(surface);
}
