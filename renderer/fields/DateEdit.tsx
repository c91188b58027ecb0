import { Input, TextField } from 'react-aria-components';
import field from '../ui/Field.module.css';
import { FieldParts } from '../ui/Field.tsx';
import { useDraft } from './useDraft.ts';

interface DateEditProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** ISO date; null: not said. */
  readonly value: string | null;
  readonly onEdit: (value: string | null, gesture: string) => string | null;
}

/** A date in the browser's own date field, which writes it the way this computer does. Half a date is no date yet and changes nothing. */
export function DateEdit({ label, isLabelHidden = false, value, onEdit }: DateEditProps) {
  const draft = useDraft<string | null>({
    value,
    say: (date) => date?.slice(0, 10) ?? '',
    read: (typed) => ({ ok: true, value: typed === '' ? null : typed }),
    commit: onEdit,
  });
  return (
    <TextField
      className={field['field']!}
      type="date"
      isInvalid={draft.entry.error !== null}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      <FieldParts label={label} isLabelHidden={isLabelHidden} error={draft.entry.error}>
        <Input
          className={field['input']!}
          value={draft.entry.value}
          max="9999-12-31"
          onChange={(event) => {
            if (!event.target.validity.badInput) draft.entry.onChange(event.target.value);
          }}
          onBlur={draft.entry.onBlur}
        />
      </FieldParts>
    </TextField>
  );
}
