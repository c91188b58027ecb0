/**
 * What a field shows while a person types, and when it becomes an edit.
 *
 * Contract. Whatever is typed stays in the field. As soon as it can be read it is committed, all commits of one stay in the field under
 * one gesture, so that a run of typing is one entry in the history and nothing typed is lost with the window. What cannot be read is
 * answered with a sentence and changes nothing. An undo from outside shows in the field at once.
 */
import { useId, useRef } from 'react';
import { useSession } from '../state/session.tsx';
import { useSubject, useSubjectState } from './subject.ts';

export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly because: string };

export interface DraftParts<Value> {
  readonly value: Value;
  /** The value in the words that a person would type. */
  readonly say: (value: Value) => string;
  readonly read: (typed: string) => Reading<Value>;
  /** Makes the edit; answers why it could not be made, as a sentence, or null. */
  readonly commit: (value: Value, gesture: string) => string | null;
  /** Whether two values are the same to a reader; `Object.is` when not given. */
  readonly same?: (a: Value, b: Value) => boolean;
}

interface Draft<Value> {
  readonly typed: string;
  readonly error: string | null;
  /** A word half typed is no fault: the sentence is shown once the field was left, and from then on at each key. */
  readonly wasLeft: boolean;
  /** The value as it stood after the last commit: when it differs from the document, somebody else changed it. */
  readonly committed: Value;
}

export function useDraft<Value>({ value, say, read, commit, same = Object.is }: DraftParts<Value>) {
  const { document } = useSession();
  const fieldId = useId();
  const subject = useSubject();
  const visits = useRef(0);
  const [draft, setDraft] = useSubjectState<Draft<Value> | null>(null);
  const own = draft && (draft.error !== null || same(draft.committed, value)) ? draft : null;

  const gesture = () => `${fieldId}.${subject}.${visits.current}`;
  const type = (typed: string) => {
    const reading = read(typed);
    const wasLeft = own?.wasLeft ?? false;
    if (!reading.ok) return setDraft({ typed, error: reading.because, wasLeft, committed: value });
    const error = same(reading.value, value) ? null : commit(reading.value, gesture());
    setDraft({ typed, error, wasLeft, committed: error === null ? reading.value : value });
  };
  const leave = () => {
    visits.current += 1;
    document.endGesture();
    setDraft(own && own.error !== null ? { ...own, wasLeft: true } : null);
  };
  /** A whole value that was chosen and not typed. */
  const take = (chosen: Value) => {
    const error = same(chosen, value) ? null : commit(chosen, gesture());
    visits.current += 1;
    document.endGesture();
    setDraft(error === null ? null : { typed: say(chosen), error, wasLeft: true, committed: value });
  };
  const entry = {
    value: own ? own.typed : say(value),
    error: own?.wasLeft ? own.error : null,
    onChange: type,
    onBlur: leave,
    /** Enter says that it is all: what is wrong with it is said now, not when the field is left. */
    onEnter: leave,
  };
  return { entry, take, forget: () => setDraft(null) };
}
