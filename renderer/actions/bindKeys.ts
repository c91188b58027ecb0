import { matchKeybindingPress, parseKeybinding } from 'tinykeys';
import type { Session } from '../state/session.tsx';
import { runAction, type Action } from './action.ts';
import { isBrowserKey, isSelectAll } from './browserKeys.ts';
import { isTypedIn } from './typedIn.ts';

/** So long the second key of a sequence ("m b") is waited for. */
export const SEQUENCE_MS = 8000;

interface Listening {
  /** Default: every key is meant. */
  readonly isMeant?: (event: KeyboardEvent) => boolean;
  /** Told the first key of a sequence while the next one is waited for ("m"), and null when that is over. */
  readonly onSequence?: (first: string | null) => void;
  /** Shared by listeners between which the focus may go while a sequence is pressed. */
  readonly pressed?: PressedSequence;
}

/** What was pressed of a sequence, and what may follow. */
export interface PressedSequence {
  waiting: readonly Binding[];
  depth: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}
export const nothingPressed = (): PressedSequence => ({ waiting: [], depth: 0, timer: undefined });

type Press = ReturnType<typeof parseKeybinding>[number];
interface Binding {
  readonly action: Action;
  readonly first: string;
  readonly presses: readonly Press[];
}

/**
 * Listens for the keys of these actions on a window or an element; returns what ends it. Nothing is heard while a dialog is open, nor
 * what is not meant. After the first key of a sequence only its next keys count: a letter that is none of them ends it and does nothing.
 */
export function bindKeys(
  target: Window | HTMLElement,
  actions: readonly Action[],
  session: Session,
  { isMeant = () => true, onSequence = () => undefined, pressed = nothingPressed() }: Listening = {},
): () => void {
  const bindings = actions.flatMap(bindingsOf);
  const endSequence = () => {
    clearTimeout(pressed.timer);
    if (pressed.waiting.length === 0) return;
    pressed.waiting = [];
    pressed.depth = 0;
    onSequence(null);
  };
  const waitFor = (next: readonly Binding[]) => {
    clearTimeout(pressed.timer);
    pressed.waiting = next;
    pressed.depth += 1;
    pressed.timer = setTimeout(endSequence, SEQUENCE_MS);
    if (pressed.depth === 1) onSequence(next[0]!.first);
  };
  const take = (event: KeyboardEvent, among: readonly Binding[]): boolean => {
    const fitting = among.filter(({ presses }) => matchKeybindingPress(event, presses[pressed.depth]!));
    const longer = fitting.filter(({ presses }) => presses.length > pressed.depth + 1);
    if (longer.length > 0) waitFor(longer);
    else {
      const ready = fitting.find(({ action }) => action.enabled(session));
      if (!ready) return false;
      endSequence();
      runAction(ready.action, session);
    }
    return true;
  };

  const listen = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || isModifier(event)) return;
    // What was kept from the browser has not been heard by anybody yet.
    if (event.defaultPrevented && !isBrowserKey(event) && !isSelectAll(event)) return;
    if (!isMeant(event) || session.frame.getState().dialogs.length > 0 || belongsToField(event)) {
      endSequence();
      return;
    }
    const isWaiting = pressed.waiting.length > 0;
    const isTaken = take(event, isWaiting ? pressed.waiting : bindings);
    const isSwallowed = isWaiting && !isTaken && (event.key === 'Escape' || isLetter(event));
    if (isWaiting && !isTaken) endSequence();
    if (isTaken || isSwallowed) event.preventDefault();
    else if (isWaiting && take(event, bindings)) event.preventDefault();
  };
  target.addEventListener('keydown', listen);
  return () => {
    target.removeEventListener('keydown', listen);
    endSequence();
  };
}

const bindingsOf = (action: Action): Binding[] =>
  [action.shortcut, ...(action.otherShortcuts ?? [])].flatMap((shortcut) => {
    if (shortcut === undefined) return [];
    return [{ action, first: shortcut.split(' ')[0]!, presses: parseKeybinding(shortcut) }];
  });

const isModifier = ({ key }: KeyboardEvent): boolean => /^(?:Shift|Control|Alt|AltGraph|Meta)$/.test(key);
const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

type FieldPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target' | 'getModifierState'
>;

/** Keys that a field needs for itself: everything without Ctrl, and with it the editing keys where something can be typed; undo where it was. */
export function belongsToField(event: FieldPress): boolean {
  const target = event.target as Partial<HTMLElement> | null;
  const isField =
    target?.isContentEditable === true || /^(?:input|textarea|select)$/i.test(target?.tagName ?? '');
  if (!isField) return false;
  // Nothing is typed into what is ticked or slid: there is nothing of its own to undo, copy or select.
  const isTyped = !/^(?:checkbox|radio|range)$/.test((target as Partial<HTMLInputElement>).type ?? '');
  if (/^F\d/.test(event.key)) return false;
  const hasMod = event.ctrlKey || event.metaKey;
  // Windows reports AltGr, which types letters, as Ctrl with Alt.
  if (hasMod && event.altKey) return event.getModifierState('AltGraph');
  if (hasMod && /^[yz]$/i.test(event.key)) return isTyped && isTypedIn(target!);
  return !hasMod || (isTyped && /^(?:[acvx]|arrow.*|home|end|backspace|delete)$/i.test(event.key));
}
