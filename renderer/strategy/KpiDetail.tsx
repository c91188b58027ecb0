import { useState } from 'react';
import { updateRecord } from '../../shared/commands/index.ts';
import type { Kpi } from '../../shared/model/index.ts';
import { NumberEdit } from '../fields/NumberEdit.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { progressOf } from '../../shared/engine/index.ts';
import { KpiChart } from '../kpis/KpiChart.tsx';
import { MeasurementTable } from '../kpis/MeasurementTable.tsx';
import { oddMeasure } from '../kpis/oddMeasure.ts';
import { NextMeasurement } from '../kpis/NextMeasurement.tsx';
import { StateBadges } from '../kpis/StateBadges.tsx';
import { localDate } from '../state/localDate.ts';
import { useDocument, useText } from '../state/session.tsx';
import { Select } from '../ui/Select.tsx';
import { KpiLinks } from './KpiLinks.tsx';
import { shareFault } from './shareFault.ts';
import styles from './strategy.module.css';

const dimensions = [
  'time',
  'cost',
  'errors',
  'volume',
  'revenue',
  'customer',
  'people',
  'compliance',
] as const;
const cadences = ['none', '7', '30', '91', '365'] as const;
type Cadence = (typeof cadences)[number] | 'other';

export function KpiDetail({ kpi }: { kpi: Kpi }) {
  const text = useText();
  const edit = useEdit();
  const set = (fields: Partial<Omit<Kpi, 'id'>>, gesture?: string) =>
    edit(updateRecord.kpi, { id: kpi.id, fields }, gesture);
  const number = (field: 'baseline' | 'target' | 'share') => {
    const hint = field === 'share' ? 'strategy.shareHint' : oddMeasure(kpi, kpi[field] ?? 0);
    return (
      <NumberEdit
        label={text(`strategy.${field}`)}
        value={kpi[field]}
        onEdit={(value, gesture) => {
          const fault = field === 'share' ? shareFault(value) : null;
          return fault ? text(fault) : set({ [field]: value }, gesture);
        }}
        description={hint ? text(hint) : undefined}
      />
    );
  };
  return (
    <>
      <TextEdit
        label={text('strategy.name')}
        value={kpi.title}
        onEdit={(title, gesture) => set({ title }, gesture)}
      />
      <div className={styles['four']}>
        <Select
          label={text('strategy.direction')}
          value={kpi.direction}
          options={(['down', 'up'] as const).map((id) => ({ id, label: text(`strategy.direction.${id}`) }))}
          onChange={(direction) => set({ direction })}
        />
        {number('baseline')}
        {number('target')}
        <TextEdit
          label={text('strategy.unit')}
          value={kpi.unit}
          onEdit={(unit, gesture) => set({ unit }, gesture)}
        />
      </div>
      <div className={styles['pair']}>
        <Select
          label={text('strategy.dimension')}
          value={kpi.dimension}
          options={dimensions.map((id) => ({ id, label: text(`strategy.dimension.${id}`) }))}
          onChange={(dimension) => set({ dimension })}
        />
        <CadenceField kpi={kpi} onChange={(cadenceDays) => set({ cadenceDays })} />
        <TextEdit
          label={text('strategy.source')}
          value={kpi.source}
          onEdit={(source, gesture) => set({ source }, gesture)}
        />
        {number('share')}
      </div>
      <KpiLinks kpi={kpi} />
      <Measured kpi={kpi} />
    </>
  );
}

/** Its chart and values, and the line for the next one. */
function Measured({ kpi }: { kpi: Kpi }) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const [asOf] = useState(() => localDate(new Date()));
  const progress = progressOf(doc, kpi, asOf);
  return (
    <section className={styles['section']} aria-label={text('strategy.measurements')}>
      <h2 className={styles['sectionTitle']}>{text('strategy.measurements')}</h2>
      {progress === null || progress.latest === null ? (
        <p className={styles['quiet']}>{text('strategy.measurementsEmpty')}</p>
      ) : (
        <>
          <div className={styles['buttons']}>
            <StateBadges states={progress.states} />
          </div>
          <KpiChart progress={progress} asOf={asOf} />
          <MeasurementTable measurements={progress.measurements} />
        </>
      )}
      <NextMeasurement kpi={kpi} />
    </section>
  );
}

function CadenceField({ kpi, onChange }: { kpi: Kpi; onChange: (days: number | null) => void }) {
  const text = useText();
  const known = cadences.find((cadence) => isNear(kpi.cadenceDays, cadence));
  const options: { id: Cadence; label: string }[] = cadences.map((id) => ({
    id,
    label: text(`strategy.cadence.${id}`),
  }));
  if (!known)
    options.push({ id: 'other', label: text('strategy.cadence.other', { n: kpi.cadenceDays ?? 0 }) });
  return (
    <Select
      label={text('strategy.cadence')}
      value={known ?? 'other'}
      options={options}
      onChange={(id) => id !== 'other' && onChange(id === 'none' ? null : Number(id))}
    />
  );
}

/** A month is 28 to 31 days, a quarter 90 to 92, a year 365 or 366. */
function isNear(days: number | null, cadence: (typeof cadences)[number]): boolean {
  if (days === null || cadence === 'none') return days === null && cadence === 'none';
  const usual = Number(cadence);
  return Math.abs(days - usual) <= (usual === 7 ? 0 : usual === 30 ? 2 : 1);
}
