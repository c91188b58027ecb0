import { X } from 'lucide-react';
import { memo } from 'react';
import { addRecord, newDataObject, stopUsing, turnUsing, updateRecord } from '../../shared/commands/index.ts';
import { asId, type DataUse, type Step } from '../../shared/model/index.ts';
import { PickBehind } from '../fields/PickBehind.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useSession, useTables } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { FactLine } from './FactLine.tsx';
import styles from './inspector.module.css';

type Owner = Pick<Step, 'id' | 'mapId' | 'systemIds'>;

/** What a step reads and writes, and in which system that lives: double entry and silos are found from it. */
export const StepData = memo(function StepData(step: Owner) {
  const { text, newId, document } = useSession();
  const edit = useEdit();
  const doc = useTables('dataUse', 'dataObject');
  const uses = Object.values(doc.dataUse).filter((use) => use.stepId === step.id);
  const add = (dataObjectId: string, gesture?: string) => {
    const onlySystem = step.systemIds.length === 1 ? step.systemIds[0]! : null;
    const record: DataUse = {
      id: newId('dataUse'),
      mapId: step.mapId,
      stepId: step.id,
      dataObjectId: asId<'dataObject'>(dataObjectId),
      systemId: onlySystem,
      mode: uses.some((use) => use.dataObjectId === dataObjectId && use.mode === 'writes')
        ? 'reads'
        : 'writes',
    };
    edit(addRecord.dataUse, { record }, gesture);
  };
  const create = (name: string) => {
    const record = newDataObject(doc, newId('dataObject'), name);
    const gesture = `data.${record.id}`;
    if (edit(addRecord.dataObject, { record }, gesture) === null) add(record.id, gesture);
    document.endGesture();
  };
  return (
    <FactLine label={text('inspector.data')}>
      {uses.map((use) => (
        <DataUseLine key={use.id} use={use} step={step} />
      ))}
      <PickBehind
        label={text('inspector.dataAdd')}
        placeholder={text('inspector.dataFind')}
        emptyText={text('inspector.nothingFound')}
        options={Object.values(doc.dataObject).map(({ id, name }) => ({ id, label: name }))}
        onPick={(id) => add(id)}
        onCreate={create}
      />
    </FactLine>
  );
});

function DataUseLine({ use, step }: { use: DataUse; step: Owner }) {
  const { text } = useSession();
  const edit = useEdit();
  const doc = useTables('dataObject', 'system');
  const name = doc.dataObject[use.dataObjectId]?.name ?? '';
  const set = (fields: Partial<Omit<DataUse, 'id'>>) => edit(updateRecord.dataUse, { id: use.id, fields });
  const nearFirst = Object.values(doc.system).toSorted(
    (a, b) => Number(step.systemIds.includes(b.id)) - Number(step.systemIds.includes(a.id)),
  );
  return (
    <div className={styles['dataUse']}>
      <Select
        label={text('inspector.dataMode', { name })}
        isLabelHidden
        look="small"
        value={use.mode}
        options={(['reads', 'writes'] as const).map((id) => ({
          id,
          label: text(`inspector.dataMode.${id}`),
        }))}
        onChange={(mode) => void edit(turnUsing, { id: use.id, mode })}
      />
      <span className={styles['grow']}>{name}</span>
      <IconButton
        size="small"
        icon={X}
        label={text('inspector.dataRemove', { name })}
        onPress={() => void edit(stopUsing, { id: use.id })}
      />
      <div className={styles['dataSystem']}>
        <Select
          label={text('inspector.dataSystem', { name })}
          isLabelHidden
          look="small"
          value={use.systemId ?? 'none'}
          options={[
            { id: 'none', label: text('inspector.dataSystemNone') },
            ...nearFirst.map((system) => ({ id: system.id as string, label: system.name })),
          ]}
          onChange={(id) => void set({ systemId: doc.system[id]?.id ?? null })}
        />
      </div>
    </div>
  );
}
