import { useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { Column } from '../../shared/outline/index.ts';
import { actionOf } from '../actions/registry.ts';
import { runAction } from '../actions/action.ts';
import { useSession } from '../state/session.tsx';
import { complete, completeJump } from './complete.ts';
import { LINE_ERROR_ID } from './LineError.tsx';
import type { ListDesk } from './listDesk.ts';
import styles from './list.module.css';
import { namesFor } from './namesFor.ts';

interface TypedWords {
  readonly typed: string;
  /** Where the part begins that was proposed and not typed. */
  readonly proposed: number | null;
}

export interface CellEditorProps {
  readonly desk: ListDesk;
  readonly column: Column;
  /** What stands in the document. */
  readonly words: string;
  readonly label: string;
  readonly placeholder: string;
  readonly isReadOnly: boolean;
  readonly onLeave: () => void;
  /** Ctrl+M: the marks are offered at the field. */
  readonly onMark: (field: HTMLElement) => void;
}

/** The one cell that is being typed in. */
export function CellEditor({
  desk,
  column,
  words,
  label,
  placeholder,
  isReadOnly,
  onLeave,
  onMark,
}: CellEditorProps) {
  const session = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const [{ typed, proposed }, setTyping] = useState<TypedWords>({ typed: words, proposed: null });
  const setTyped = (now: string) => setTyping({ typed: now, proposed: null });
  const visit = useStore(desk.store, (state) => state.visit);
  const error = useStore(desk.store, (state) => state.error);

  const taken = useRef(-1);
  useLayoutEffect(() => {
    if (taken.current === visit || !desk.store.getState().hasFocus) return;
    taken.current = visit;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [desk, visit]);
  // The rest of a known name is proposed as selected text: typing on replaces it, Tab and Enter take it.
  useLayoutEffect(() => {
    if (proposed !== null) field.current?.setSelectionRange(proposed, typed.length);
  }, [typed, proposed]);
  // An undo, or an edit on the canvas, shows here as well.
  const [shown, setShown] = useState(words);
  if (shown !== words) {
    setShown(words);
    if (typed === shown) setTyped(words);
  }

  const change = (value: string, isInsertion: boolean) => {
    const names = isInsertion ? namesFor(session.document.getState().doc, column) : [];
    const whole = column === 'what' ? completeJump(value, names) : complete(value, names);
    setTyping({ typed: whole ?? value, proposed: whole === null ? null : value.length });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const done = keyOf(event, { typed, words, desk });
    if (done === 'undo') runAction(actionOf('edit.undo'), session);
    else if (done === 'redo') runAction(actionOf('edit.redo'), session);
    else if (done === 'revert') {
      setTyped(words);
      desk.store.setState({ error: null });
    } else if (done === 'leave') onLeave();
    else if (done === 'mark') onMark(event.currentTarget);
    else if (done === 'goIn') runAction(actionOf('map.enterStep'), session);
    else if (done === 'pass') return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <textarea
      rows={1}
      ref={field}
      className={styles['input']}
      data-column={column}
      value={typed}
      placeholder={placeholder}
      aria-label={label}
      aria-invalid={error !== null}
      aria-describedby={error === null ? undefined : LINE_ERROR_ID}
      readOnly={isReadOnly}
      maxLength={2000}
      autoComplete="off"
      dir="auto"
      spellCheck={false}
      onChange={(event) => change(event.target.value, isInsertion(event.nativeEvent))}
      onKeyDown={onKeyDown}
      onFocus={() => desk.store.setState({ hasFocus: true })}
      onBlur={(event) => {
        if (!isWithinList(event.relatedTarget)) desk.store.setState({ hasFocus: false });
        // The cursor may be elsewhere by now: then the cell was taken over on the way.
        if (desk.store.getState().visit === visit) desk.commit(event.target.value);
      }}
      onCopy={(event) => copyLines(event, { desk, typed })}
      onCut={(event) => {
        if (!isReadOnly && copyLines(event, { desk, typed })) desk.several.remove();
      }}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        if (isReadOnly || !/[\n\t]/.test(text)) return;
        event.preventDefault();
        if (/[\n\t]/.test(text.trim())) desk.paste(text, typed);
        else change(withInserted(event.currentTarget, text.trim()), true);
      }}
    />
  );
}

/** Lines go to the clipboard where several are chosen, or where no words of the cell are. */
function copyLines(
  event: ClipboardEvent<HTMLTextAreaElement>,
  { desk, typed }: { readonly desk: ListDesk; readonly typed: string },
): boolean {
  const { selectionStart, selectionEnd } = event.currentTarget;
  if (!desk.several.areSeveral() && selectionStart !== selectionEnd) return false;
  const lines = desk.several.copy(typed);
  if (lines === '') return false;
  event.clipboardData.setData('text/plain', lines);
  event.preventDefault();
  return true;
}

/** What the field holds once these words are put where its cursor is. */
function withInserted(field: HTMLTextAreaElement, words: string): string {
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  return field.value;
}

const isInsertion = (event: Event): boolean =>
  !('inputType' in event) || String(event.inputType).startsWith('insert');
const isWithinList = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="treegrid"]') !== null;

type Done = 'done' | 'pass' | 'undo' | 'redo' | 'revert' | 'leave' | 'goIn' | 'mark';
interface Typing {
  readonly typed: string;
  readonly words: string;
  readonly desk: ListDesk;
}

/** What a key does in the list; `pass` leaves it to the field. */
function keyOf(event: KeyboardEvent<HTMLTextAreaElement>, { typed, words, desk }: Typing): Done {
  const { key, altKey, shiftKey } = event;
  const hasMod = event.ctrlKey || event.metaKey;
  const by = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' } as const;
  if (altKey && !hasMod && key in by) {
    desk.move(typed, by[key as keyof typeof by]);
    return 'done';
  }
  if (hasMod && shiftKey && (key === 'Backspace' || key === 'Delete')) {
    desk.several.remove();
    return 'done';
  }
  const isWhole =
    event.currentTarget.selectionStart === 0 && event.currentTarget.selectionEnd === typed.length;
  if (hasMod && !altKey && /^a$/i.test(key) && isWhole) {
    desk.several.chooseAll(typed);
    return 'done';
  }
  // The field's own undo comes first, while something in it is not taken over yet.
  if (hasMod && !altKey && /^[zy]$/i.test(key) && typed === words)
    return shiftKey || /y/i.test(key) ? 'redo' : 'undo';
  if (hasMod && key === 'Enter') return 'goIn';
  if (event.ctrlKey && !altKey && /^m$/i.test(key)) return desk.commit(typed) ? 'mark' : 'done';
  if (hasMod || altKey) return 'pass';
  switch (key) {
    case 'Enter':
      desk.enter(typed);
      return 'done';
    case 'Tab':
      return desk.tab(typed, shiftKey ? -1 : 1) ? 'done' : 'pass';
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = key === 'ArrowUp' ? -1 : 1;
      if (shiftKey) desk.several.extend(typed, by);
      else desk.page(typed, by);
      return 'done';
    }
    case 'PageUp':
    case 'PageDown':
      desk.page(typed, key === 'PageUp' ? -20 : 20);
      return 'done';
    case 'Backspace':
    case 'Delete':
      if (typed === words && !event.currentTarget.readOnly && desk.several.areSeveral()) {
        desk.several.remove();
        return 'done';
      }
      if (typed !== '' || event.currentTarget.readOnly) return 'pass';
      desk.erase(key === 'Backspace' ? -1 : 1);
      return 'done';
    case 'ArrowLeft':
    case 'ArrowRight':
      return atEdge(event.currentTarget, key) && desk.tab(typed, key === 'ArrowLeft' ? -1 : 1)
        ? 'done'
        : 'pass';
    case 'Escape':
      return typed === words ? (desk.escape() ? 'done' : 'leave') : 'revert';
    default:
      return 'pass';
  }
}

/** The caret stands where the arrow cannot take it further. */
function atEdge(
  { selectionStart, selectionEnd, value }: HTMLTextAreaElement,
  key: 'ArrowLeft' | 'ArrowRight',
): boolean {
  if (selectionStart !== selectionEnd) return false;
  return key === 'ArrowLeft' ? selectionStart === 0 : selectionEnd === value.length;
}
