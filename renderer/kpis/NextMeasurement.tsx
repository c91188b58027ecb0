import { useState } from 'react';
import { addRecord } from '../../shared/commands/index.ts';
import type { Kpi, Measurement } from '../../shared/model/index.ts';
import { readDate } from '../../shared/text/index.ts';
import { DateEdit } from '../fields/DateEdit.tsx';
import { readMeasure } from '../fields/readMeasure.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { localDate } from '../state/localDate.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { oddMeasure } from './oddMeasure.ts';
import styles from './kpis.module.css';

/** Date (today at first), value as one says it ("8,2 %"), note of the next measurement, in one line; Enter adds it. */
export function NextMeasurement({
  kpi,
  withNote = true,
}: {
  readonly kpi: Kpi;
  readonly withNote?: boolean;
}) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const { locale } = useSpeaker();
  const [today] = useState(() => localDate(new Date()));
  const [date, setDate] = useState<string | null>(today);
  const [value, setValue] = useState('');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string | null>(null);
  // A day in the wrong field is no number with a unit.
  const said = typeof readDate(value, locale) === 'string' ? undefined : readMeasure(value);
  const add = () => {
    if (date === null || said === undefined) return setError(text('kpis.invalid'));
    if (date > today) return setError(text('kpis.future'));
    const record: Measurement = { id: newId('measurement'), kpiId: kpi.id, date, value: said.value, note };
    const refused = edit(addRecord.measurement, { record });
    setError(refused);
    if (refused !== null) return;
    setValue('');
    setNote('');
  };
  const odd = said === undefined ? null : oddMeasure(kpi, said.value);
  return (
    <div
      className={styles['next']}
      data-notes={withNote}
      role="group"
      aria-label={text('kpis.addTo', { name: kpi.title || text('strategy.unnamed') })}
    >
      <DateEdit
        label={text('kpis.date')}
        value={date}
        onEdit={(next) => {
          setDate(next);
          setError(null);
          return null;
        }}
      />
      <TextField
        label={text('kpis.value', { unit: kpi.unit ? ` (${kpi.unit})` : '' })}
        value={value}
        error={error}
        description={odd ? text(odd) : undefined}
        onChange={(typed) => {
          setValue(typed);
          setError(null);
        }}
        onEnter={add}
      />
      {withNote && <TextField label={text('kpis.note')} value={note} onChange={setNote} onEnter={add} />}
      <Button onPress={add}>{text('kpis.add')}</Button>
    </div>
  );
}
