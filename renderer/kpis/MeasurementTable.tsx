import { Trash2 } from 'lucide-react';
import { VisuallyHidden } from 'react-aria-components';
import { removeRecord, updateRecord } from '../../shared/commands/index.ts';
import type { Measurement } from '../../shared/model/index.ts';
import { NumberEdit } from '../fields/NumberEdit.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useText } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './kpis.module.css';

/** The dated values of a KPI, the latest first, to read and correct. */
export function MeasurementTable({ measurements }: { readonly measurements: readonly Measurement[] }) {
  const text = useText();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{text('kpis.date')}</th>
          <th scope="col">{text('kpis.value', { unit: '' })}</th>
          <th scope="col">{text('kpis.note')}</th>
          <th scope="col">
            <VisuallyHidden>{text('strategy.remove')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {measurements.toReversed().map((measurement) => (
          <MeasurementRow key={measurement.id} measurement={measurement} />
        ))}
      </tbody>
    </table>
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
          label={text('kpis.value', { unit: '' })}
          isLabelHidden
          look="bare"
          value={measurement.value}
          onEdit={(value, gesture) => (value === null ? text('kpis.invalid') : set({ value }, gesture))}
        />
      </td>
      <td>
        <TextEdit
          label={text('kpis.note')}
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
          label={text('kpis.remove', { date: speaker.date(measurement.date) })}
          onPress={() => void edit(removeRecord.measurement, { id: measurement.id })}
        />
      </td>
    </tr>
  );
}
