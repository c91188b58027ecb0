import { TextField, type TextFieldProps } from '../ui/TextField.tsx';
import { useDraft } from './useDraft.ts';

export type EditLook = Omit<TextFieldProps, 'value' | 'onChange' | 'error'>;
interface TextEditProps extends EditLook {
  readonly value: string;
  readonly onEdit: (value: string, gesture: string) => string | null;
}

/** A text of a record, edited as it is typed. */
export function TextEdit({ value, onEdit, ...look }: TextEditProps) {
  const draft = useDraft({
    value,
    say: (text) => text,
    read: (typed) => ({ ok: true, value: typed }),
    commit: onEdit,
  });
  return <TextField {...look} {...draft.entry} onEnter={() => (draft.entry.onEnter(), look.onEnter?.())} />;
}
