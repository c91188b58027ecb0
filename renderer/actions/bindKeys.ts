import { tinykeys } from 'tinykeys';
import type { Session } from '../state/session.tsx';
import { runAction, type Action } from './action.ts';

/** Listens for the keys of these actions on a window or an element; returns what ends it. Nothing is heard while a dialog is open, nor what is not meant. */
export function bindKeys(
  target: Window | HTMLElement,
  actions: readonly Action[],
  session: Session,
  isMeant: (event: KeyboardEvent) => boolean = () => true,
): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const action of actions)
    for (const shortcut of [action.shortcut, ...(action.otherShortcuts ?? [])]) {
      if (shortcut === undefined) continue;
      bindings[shortcut] = (event) => {
        if (event.defaultPrevented || !action.enabled(session)) return;
        event.preventDefault();
        runAction(action, session);
      };
    }
  return tinykeys(target, bindings, {
    ignore: (event) =>
      !isMeant(event) || session.frame.getState().dialogs.length > 0 || belongsToField(event),
  });
}

/** Keys that a field needs for itself: everything without Ctrl, and the editing keys with it. */
export function belongsToField(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'target'>,
): boolean {
  const target = event.target as Partial<HTMLElement> | null;
  const isField =
    target?.isContentEditable === true || /^(?:input|textarea|select)$/i.test(target?.tagName ?? '');
  if (!isField) return false;
  if (/^F\d/.test(event.key)) return false;
  const hasMod = event.ctrlKey || event.metaKey;
  return !hasMod || /^(?:[acvxyz]|arrow.*|home|end|backspace|delete)$/i.test(event.key);
}
