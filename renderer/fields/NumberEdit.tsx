import { useText } from '../state/session.tsx';
import { TextField } from '../ui/TextField.tsx';
import { isBeyond, readNumber } from './readNumber.ts';
import type { EditLook } from './TextEdit.tsx';
import { useDraft } from './useDraft.ts';
import { useSpeaker } from './useSpeaker.ts';

interface NumberEditProps extends EditLook {
  readonly value: number | null;
  readonly onEdit: (value: number | null, gesture: string) => string | null;
}

/** A plain number of a record; empty means not said. */
export function NumberEdit({ value, onEdit, ...look }: NumberEditProps) {
  const text = useText();
  const speaker = useSpeaker();
  const draft = useDraft<number | null>({
    value,
    say: (number) => (number === null ? '' : speaker.plain(number)),
    read: (typed) => {
      const number = readNumber(typed);
      if (number === undefined) return { ok: false, because: text('strategy.numberInvalid', { typed }) };
      return isBeyond(number)
        ? { ok: false, because: text('refusal.value-out-of-range') }
        : { ok: true, value: number };
    },
    commit: onEdit,
  });
  return <TextField {...look} {...draft.entry} />;
}
