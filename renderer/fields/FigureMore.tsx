import { useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateEdit } from './DateEdit.tsx';
import styles from './figure.module.css';
import { readFigure, sayPlainValue } from './figureSpeech.ts';
import { TextEdit } from './TextEdit.tsx';
import { useDraft } from './useDraft.ts';
import type { FigureHandle } from './useFigure.ts';
import { useSpeaker } from './useSpeaker.ts';

/** Range, note and date of a stored figure, and the way to forget it. */
export function FigureMore({ figure, onClear }: { figure: FigureHandle; onClear: () => void }) {
  const text = useText();
  const { stored, set } = figure;
  if (!stored) return null;
  return (
    <>
      <div className={styles['range']}>
        <RangeEnd figure={figure} end="low" />
        <RangeEnd figure={figure} end="high" />
      </div>
      <DateEdit
        label={text('inspector.asOf')}
        value={stored.asOf}
        onEdit={(asOf, gesture) => set({ asOf }, gesture)}
      />
      <TextEdit
        label={text('inspector.figureNote')}
        rows={2}
        value={stored.note}
        onEdit={(note, gesture) => set({ note }, gesture)}
      />
      <Button
        variant="quiet"
        onPress={() => {
          figure.clear();
          onClear();
        }}
      >
        {text('inspector.figureClear')}
      </Button>
    </>
  );
}

function RangeEnd({ figure, end }: { figure: FigureHandle; end: 'low' | 'high' }) {
  const text = useText();
  const speaker = useSpeaker();
  const { stored, attribute } = figure;
  const draft = useDraft<number | null>({
    value: stored?.[end] ?? null,
    say: (value) => (value === null ? '' : sayPlainValue(attribute, value, stored?.unit ?? '', speaker)),
    read(typed) {
      const reading = readFigure(attribute, typed, { speaker, text });
      return reading.ok ? { ok: true, value: reading.value?.likely ?? null } : reading;
    },
    commit(value, gesture) {
      const likely = stored?.likely ?? 0;
      const isOutside = value !== null && (end === 'low' ? value > likely : value < likely);
      return isOutside
        ? text('inspector.rangeInvalid', { value: figure.sayNumber(likely) })
        : figure.set({ [end]: value }, gesture);
    },
  });
  return <TextField label={text(`inspector.${end}`)} {...draft.entry} />;
}
