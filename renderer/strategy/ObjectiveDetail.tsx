import type { Objective } from '../../shared/model/index.ts';
import { updateRecord } from '../../shared/commands/index.ts';
import { DateEdit } from '../fields/DateEdit.tsx';
import { NumberEdit } from '../fields/NumberEdit.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { SmartAnswer } from './SmartAnswer.tsx';
import styles from './strategy.module.css';
import { useStrategyActions } from './useStrategyActions.ts';

const directions = ['none', 'down', 'up'] as const;

export function ObjectiveDetail({ objective }: { objective: Objective }) {
  const text = useText();
  const edit = useEdit();
  const actions = useStrategyActions();
  const set = (fields: Partial<Omit<Objective, 'id'>>, gesture?: string) =>
    edit(updateRecord.objective, { id: objective.id, fields }, gesture);
  const words = (
    field: 'metric' | 'unit' | 'owner' | 'resource' | 'department',
    hint?: 'metric' | 'resource',
  ) => (
    <TextEdit
      label={text(`strategy.${field}`)}
      value={objective[field]}
      onEdit={(value, gesture) => set({ [field]: value }, gesture)}
      {...(hint ? { description: text(`strategy.${hint}Hint`) } : {})}
    />
  );
  const number = (field: 'baseline' | 'target' | 'share') => (
    <NumberEdit
      label={text(`strategy.${field}`)}
      value={objective[field]}
      onEdit={(value, gesture) => set({ [field]: value }, gesture)}
      {...(field === 'share' ? { description: text('strategy.shareHint') } : {})}
    />
  );
  return (
    <>
      <TextEdit
        label={text('strategy.name')}
        rows={2}
        value={objective.title}
        onEdit={(title, gesture) => set({ title }, gesture)}
      />
      <SmartAnswer objective={objective} />
      {words('metric', 'metric')}
      <div className={styles['four']}>
        <Select
          label={text('strategy.direction')}
          value={objective.direction ?? 'none'}
          options={directions.map((id) => ({ id, label: text(`strategy.direction.${id}`) }))}
          onChange={(id) => set({ direction: id === 'none' ? null : id })}
        />
        {number('baseline')}
        {number('target')}
        {words('unit')}
      </div>
      <div className={styles['pair']}>
        <DateEdit
          label={text('strategy.due')}
          value={objective.due}
          onEdit={(due, gesture) => set({ due }, gesture)}
        />
        {words('owner')}
        {words('resource', 'resource')}
        {words('department')}
        {number('share')}
      </div>
      <TextEdit
        label={text('strategy.note')}
        rows={3}
        value={objective.note}
        onEdit={(note, gesture) => set({ note }, gesture)}
      />
      <div>
        <Button onPress={() => actions.addKpi(objective.id)}>{text('strategy.addKpi')}</Button>
      </div>
    </>
  );
}
