import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { addRecord, removeRecord, updateRecord } from '../../shared/commands/index.ts';
import type { Kpi, Measurement } from '../../shared/model/index.ts';
import { DateEdit } from '../fields/DateEdit.tsx';
import { NumberEdit } from '../fields/NumberEdit.tsx';
import { readNumber } from '../fields/readNumber.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { MeasurementChart } from './MeasurementChart.tsx';
import type { KpiSeries } from './kpiSeries.ts';
import styles from './strategy.module.css';

/** The dated values of a KPI: their line, a table to correct them, and a row for the next one. */
export function Measurements({ kpi, series }: { kpi: Kpi; series: KpiSeries }) {
  const text = useText();
  return (
    <section className={styles['section']} aria-label={text('strategy.measurements')}>
      <h2 className={styles['sectionTitle']}>{text('strategy.measurements')}</h2>
      {series.measurements.length > 0 && <MeasurementChart kpi={kpi} series={series} />}
      {series.measurements.length === 0 ? (
        <p className={styles['quiet']}>{text('strategy.measurementsEmpty')}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{text('strategy.measurementDate')}</th>
              <th scope="col">{text('strategy.measurementValue')}</th>
              <th scope="col">{text('strategy.measurementNote')}</th>
              <th scope="col">
                <VisuallyHidden>{text('strategy.remove')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {series.measurements.toReversed().map((measurement) => (
              <MeasurementRow key={measurement.id} measurement={measurement} />
            ))}
          </tbody>
        </table>
      )}
      <NextMeasurement kpi={kpi} />
    </section>
  );
}

function MeasurementRow({ measurement }: { measurement: Measurement }) {
  const text = useText();
  const edit = useEdit();
  const speaker = useSpeaker();
  const set = (fields: Partial<Measurement>, gesture?: string) =>
    edit(updateRecord.measurement, { id: measurement.id, fields }, gesture);
  return (
    <tr>
      <td>{speaker.date(measurement.date)}</td>
      <td>
        <NumberEdit
          label={text('strategy.measurementValue')}
          isLabelHidden
          look="bare"
          value={measurement.value}
          onEdit={(value, gesture) =>
            value === null ? text('strategy.measurementInvalid') : set({ value }, gesture)
          }
        />
      </td>
      <td>
        <TextEdit
          label={text('strategy.measurementNote')}
          isLabelHidden
          look="bare"
          value={measurement.note}
          onEdit={(note, gesture) => set({ note }, gesture)}
        />
      </td>
      <td>
        <IconButton
          icon={Trash2}
          size="small"
          label={text('strategy.measurementRemove', { date: speaker.date(measurement.date) })}
          onPress={() => void edit(removeRecord.measurement, { id: measurement.id })}
        />
      </td>
    </tr>
  );
}

/** Date (today at first), value and note of the next measurement; Enter adds it. */
function NextMeasurement({ kpi }: { kpi: Kpi }) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const [date, setDate] = useState<string | null>(() => new Date().toISOString().slice(0, 10));
  const [value, setValue] = useState('');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = () => {
    const number = readNumber(value);
    if (date === null || typeof number !== 'number') return setError(text('strategy.measurementInvalid'));
    const record: Measurement = { id: newId('measurement'), kpiId: kpi.id, date, value: number, note };
    setError(edit(addRecord.measurement, { record }));
    setValue('');
    setNote('');
  };
  return (
    <div className={styles['nextMeasurement']} role="group" aria-label={text('strategy.measurementAdd')}>
      <DateEdit
        label={text('strategy.measurementDate')}
        value={date}
        onEdit={(next) => {
          setDate(next);
          return null;
        }}
      />
      <TextField
        label={text('strategy.measurementValue')}
        value={value}
        error={error}
        onChange={(typed) => {
          setValue(typed);
          setError(null);
        }}
        onEnter={add}
      />
      <TextField label={text('strategy.measurementNote')} value={note} onChange={setNote} onEnter={add} />
      <Button onPress={add}>{text('strategy.measurementAdd')}</Button>
    </div>
  );
}
