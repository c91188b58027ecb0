import type { Objective } from '../../shared/model/index.ts';
import { updateRecord } from '../../shared/commands/index.ts';
import { DateEdit } from '../fields/DateEdit.tsx';
import { NumberEdit } from '../fields/NumberEdit.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { oddMeasure } from '../kpis/oddMeasure.ts';
import { localDate } from '../state/localDate.ts';
import { useDocument, useText } from '../state/session.tsx';
import { Select } from '../ui/Select.tsx';
import { AddKpi } from './AddKpi.tsx';
import { shareFault } from './shareFault.ts';
import { SmartAnswer } from './SmartAnswer.tsx';
import styles from './strategy.module.css';

const directions = ['none', 'down', 'up'] as const;

export function ObjectiveDetail({ objective }: { objective: Objective }) {
  const text = useText();
  const edit = useEdit();
  const parents = useParents(objective);
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
  const number = (field: 'baseline' | 'target' | 'share') => {
    const hint = field === 'share' ? 'strategy.shareHint' : oddMeasure(objective, objective[field] ?? 0);
    return (
      <NumberEdit
        label={text(`strategy.${field}`)}
        value={objective[field]}
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
          onEdit={(due, gesture) =>
            due !== null && due < localDate(new Date()) && due !== objective.due?.slice(0, 10)
              ? text('strategy.duePast')
              : set({ due }, gesture)
          }
        />
        {words('owner')}
        {words('resource', 'resource')}
        {words('department')}
        {number('share')}
        <Select
          label={text('strategy.parent')}
          value={objective.parentId ?? 'none'}
          options={[
            { id: 'none', label: text('strategy.parentNone') },
            ...parents.map((one) => ({ id: one.id as string, label: one.title || text('strategy.unnamed') })),
          ]}
          onChange={(id) => set({ parentId: parents.find((one) => one.id === id)?.id ?? null })}
        />
      </div>
      <TextEdit
        label={text('strategy.note')}
        rows={3}
        value={objective.note}
        onEdit={(note, gesture) => set({ note }, gesture)}
      />
      <AddKpi objectiveId={objective.id} />
    </>
  );
}

/** Objectives of the same goal that this one may stand below: not itself, nor what stands below it. */
function useParents({ id, goalId }: Objective): readonly Objective[] {
  const objectives = useDocument((state) => state.doc.objective);
  const isBelow = (one: Objective): boolean => {
    const seen = new Set<string>();
    for (let at: Objective | undefined = one; at && !seen.has(at.id); at = objectives[at.parentId ?? '']) {
      if (at.id === id) return true;
      seen.add(at.id);
    }
    return false;
  };
  return Object.values(objectives).filter((one) => one.goalId === goalId && !isBelow(one));
}
