import { useRef, useState } from 'react';
import { TextField, type TextFieldProps } from './TextField.tsx';

export interface CommitFieldProps extends Omit<
  TextFieldProps,
  'onChange' | 'error' | 'onEnter' | 'onEscape'
> {
  /** Takes the text over; answers what is wrong with it in words, or null when it was taken. */
  readonly onCommit: (text: string) => string | null;
  /** Called with each key, for those who save a run of typing as it goes. */
  readonly onDraft?: (text: string) => void;
}

/**
 * A field whose text is taken over on Enter or when leaving it; Escape brings the old text back. For numbers and times in speech
 * ("1,5 h", "~20"): what cannot be read stays in the field with a sentence, and nothing is lost.
 */
export function CommitField({ value, onCommit, onDraft, onBlur, ...rest }: CommitFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const isLeft = useRef(false);
  const commit = () => {
    if (draft === null || isLeft.current) return;
    const fault = draft === value ? null : onCommit(draft);
    setError(fault);
    if (fault === null) setDraft(null);
  };
  return (
    <TextField
      {...rest}
      value={draft ?? value}
      error={error}
      onChange={(text) => {
        isLeft.current = false;
        setDraft(text);
        setError(null);
        onDraft?.(text);
      }}
      onEnter={commit}
      onEscape={() => {
        isLeft.current = true;
        setDraft(null);
        setError(null);
      }}
      onBlur={() => {
        commit();
        onBlur?.();
      }}
    />
  );
}
