/**
 * Whose fields these are. Making the fields of a panel anew for each step that is chosen costs more than a frame, so they are used again
 * for the next one; what belongs to the last one only (a word half typed, an open search) is forgotten with it.
 */
import { createContext, useContext, useState } from 'react';

const SubjectContext = createContext('');

/** Its value names what the fields below are about. */
export const FieldSubject = SubjectContext.Provider;
export const useSubject = (): string => useContext(SubjectContext);

/** State that starts over with another subject; a late word about the last one is not heard. */
export function useSubjectState<Value>(initial: Value): readonly [Value, (next: Value) => void] {
  const subject = useSubject();
  const [held, setHeld] = useState({ subject, value: initial });
  const isOwn = held.subject === subject;
  // Forgotten at once: who comes back to the first subject must not find it again.
  if (!isOwn && held.value !== initial) setHeld({ subject, value: initial });
  return [isOwn ? held.value : initial, (value) => setHeld({ subject, value })];
}
