import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useText } from '../state/session.tsx';
import field from '../ui/Field.module.css';
import { FieldParts } from '../ui/Field.tsx';
import { useDraft } from './useDraft.ts';

/** No plan begins before, and none is made for later; a year half typed ("0202") is none yet. */
const YEARS = { first: 1900, last: 2199 } as const;
const isNear = (iso: string): boolean => {
  const year = Number(iso.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
};

interface DateEditProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** ISO date; null: not said. */
  readonly value: string | null;
  readonly onEdit: (value: string | null, gesture: string) => string | null;
}

/** A date in the browser's own date field, which writes it the way this computer does. Half a date changes nothing, and says so once the field is left. */
export function DateEdit({ label, isLabelHidden = false, value, onEdit }: DateEditProps) {
  const text = useText();
  const draft = useDraft<string | null>({
    value,
    say: (date) => date?.slice(0, 10) ?? '',
    read: (typed) => {
      if (typed === '') return { ok: true, value: null };
      return isNear(typed) ? { ok: true, value: typed } : { ok: false, because: text('strategy.dateFar') };
    },
    commit: onEdit,
  });
  const [isHalf, setHalf] = useState(false);
  const error = isHalf ? text('strategy.dateHalf') : draft.entry.error;
  const leave = ({ validity }: HTMLInputElement) => {
    setHalf(validity.badInput);
    draft.entry.onBlur();
  };
  return (
    <TextField
      className={field['field']!}
      type="date"
      isInvalid={error !== null}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      <FieldParts label={label} isLabelHidden={isLabelHidden} error={error}>
        <Input
          className={field['input']!}
          value={draft.entry.value}
          max="9999-12-31"
          onChange={(event) => {
            if (event.target.validity.badInput) return;
            setHalf(false);
            draft.entry.onChange(event.target.value);
          }}
          onBlur={(event) => leave(event.currentTarget)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave(event.currentTarget);
          }}
        />
      </FieldParts>
    </TextField>
  );
}
