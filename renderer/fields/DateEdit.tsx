import { readDate } from '../../shared/text/index.ts';
import { useText } from '../state/session.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { useDraft } from './useDraft.ts';
import { useSpeaker } from './useSpeaker.ts';

/** No plan begins before, and none is made for later; a year half typed ("202") is none yet. */
const YEARS = { first: 1900, last: 2199 } as const;
const isNear = (iso: string): boolean => {
  const year = Number(iso.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
};
/** Day and month cannot be mistaken for each other in it. */
const EXAMPLE = '2026-12-31';

interface DateEditProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** ISO date; null: not said. */
  readonly value: string | null;
  readonly onEdit: (value: string | null, gesture: string) => string | null;
}

/** A date, written and read as the language of the window has it, or picked from a calendar. What is no date changes nothing and says so. */
export function DateEdit({ value, onEdit, ...look }: DateEditProps) {
  const text = useText();
  const { locale, date: say } = useSpeaker();
  const draft = useDraft<string | null>({
    value: value?.slice(0, 10) ?? null,
    say: (iso) => (iso === null ? '' : say(iso)),
    read: (typed) => {
      const iso = readDate(typed, locale);
      if (iso === undefined)
        return {
          ok: false,
          because: text('fields.dateInvalid', { typed: typed.trim(), example: say(EXAMPLE) }),
        };
      return iso === null || isNear(iso)
        ? { ok: true, value: iso }
        : { ok: false, because: text('fields.dateFar') };
    },
    commit: onEdit,
  });
  return (
    <TextField
      {...look}
      {...draft.entry}
      placeholder={text('fields.dateHint')}
      button={
        <CalendarButton
          label={text('fields.calendar', { label: look.label })}
          value={value?.slice(0, 10) ?? ''}
          onPick={(iso) => draft.take(iso === '' ? null : iso)}
        />
      }
    />
  );
}
