import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addRecord, removeRecord, updateRecord } from '../../shared/commands/index.ts';
import type { Signal } from '../../shared/model/index.ts';
import { DateEdit } from '../fields/DateEdit.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { localDate } from '../state/localDate.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './strategy.module.css';

const sources = ['market', 'competitor', 'customer', 'partner', 'rule'] as const;

/** All notes from outside, open ones first. */
export function SignalList() {
  const { text } = useSession();
  return (
    <div className={styles['scroll']}>
      <p className={styles['quiet']}>{text('signals.intro')}</p>
      <Signals goalId={null} />
    </div>
  );
}

/** The notes on one goal, or (null) on all; a line for the next one. */
export function Signals({ goalId }: { readonly goalId: Signal['goalId'] }) {
  const { text } = useSession();
  const signals = useDocument((state) => state.doc.signal);
  const shown = Object.values(signals)
    .filter((signal) => goalId === null || signal.goalId === goalId)
    .toSorted((a, b) => Number(a.isSettled) - Number(b.isSettled) || b.date.localeCompare(a.date));
  return (
    <section className={styles['section']} aria-label={text('signals.title')}>
      <h2 className={styles['sectionTitle']}>{text('signals.title')}</h2>
      {shown.length === 0 && <p className={styles['quiet']}>{text('signals.empty')}</p>}
      <ul className={styles['links']}>
        {shown.map((signal) => (
          <SignalLine key={signal.id} signal={signal} withGoal={goalId === null} />
        ))}
      </ul>
      <NextSignal goalId={goalId} />
    </section>
  );
}

function SignalLine({ signal, withGoal }: { readonly signal: Signal; readonly withGoal: boolean }) {
  const { text } = useSession();
  const edit = useEdit();
  const speaker = useSpeaker();
  const goals = useDocument((state) => state.doc.goal);
  const set = (fields: Partial<Omit<Signal, 'id'>>, gesture?: string) =>
    edit(updateRecord.signal, { id: signal.id, fields }, gesture);
  const options = [
    { id: 'none', label: text('signals.noGoal') },
    ...Object.values(goals).map(({ id, title }) => ({
      id: id as string,
      label: title || text('strategy.unnamed'),
    })),
  ];
  return (
    <li className={styles['signal']} data-settled={signal.isSettled}>
      <span className={styles['signalHead']}>
        {speaker.date(signal.date)} · {text(`signals.source.${signal.source}`)}
      </span>
      <div className={styles['signalWhat']}>
        <TextEdit
          label={text('signals.note')}
          isLabelHidden
          look="bare"
          value={signal.note}
          onEdit={(note, gesture) => set({ note }, gesture)}
        />
        <div className={styles['signalMore']}>
          {withGoal && (
            <>
              <Select
                label={text('signals.goal')}
                isLabelHidden
                look="small"
                value={signal.goalId ?? 'none'}
                options={options}
                onChange={(id) => set({ goalId: goals[id]?.id ?? null })}
              />
              <DateEdit
                label={text('signals.reviewBy')}
                value={signal.reviewBy}
                onEdit={(reviewBy, gesture) => set({ reviewBy }, gesture)}
              />
            </>
          )}
          <Checkbox isSelected={signal.isSettled} onChange={(isSettled) => void set({ isSettled })}>
            {text('signals.settled')}
          </Checkbox>
        </div>
      </div>
      <IconButton
        icon={Trash2}
        size="small"
        label={text('signals.remove', { note: signal.note })}
        onPress={() => void edit(removeRecord.signal, { id: signal.id })}
      />
    </li>
  );
}

function NextSignal({ goalId }: { readonly goalId: Signal['goalId'] }) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const [source, setSource] = useState<Signal['source']>('customer');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = () => {
    if (note.trim() === '') return setError(text('signals.noteMissing'));
    const date = localDate(new Date());
    const record: Signal = {
      id: newId('signal'),
      goalId,
      date,
      source,
      note: note.trim(),
      isSettled: false,
      reviewBy: null,
    };
    const refused = edit(addRecord.signal, { record });
    setError(refused);
    if (refused === null) setNote('');
  };
  return (
    <div className={styles['nextSignal']} role="group" aria-label={text('signals.add')}>
      <Select
        label={text('signals.source')}
        value={source}
        options={sources.map((id) => ({ id, label: text(`signals.source.${id}`) }))}
        onChange={setSource}
      />
      <TextField
        label={text('signals.note')}
        placeholder={text('signals.placeholder')}
        value={note}
        error={error}
        onChange={(typed) => {
          setNote(typed);
          setError(null);
        }}
        onEnter={add}
      />
      <Button onPress={add}>{text('signals.add')}</Button>
    </div>
  );
}
