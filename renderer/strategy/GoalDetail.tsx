import type { Goal } from '../../shared/model/index.ts';
import { updateRecord } from '../../shared/commands/index.ts';
import { NumberEdit } from '../fields/NumberEdit.tsx';
import { weightCard } from '../../shared/engine/index.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { Why } from '../fields/Why.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Select } from '../ui/Select.tsx';
import { GroundMoved } from './GroundMoved.tsx';
import { Signals } from './SignalList.tsx';
import styles from './strategy.module.css';
import { useStrategyActions } from './useStrategyActions.ts';

const horizons = ['none', 'short', 'mid', 'long'] as const;
const perspectives = ['none', 'financial', 'customer', 'internal', 'learning'] as const;

export function GoalDetail({ goal }: { goal: Goal }) {
  const text = useText();
  const edit = useEdit();
  const speaker = useSpeaker();
  const actions = useStrategyActions();
  const doc = useDocument((state) => state.doc);
  const weights = useAnalysis((state) => state.analysis?.weights);
  const share = weights?.[goal.id];
  const weighs = (of: number) => (
    <Why
      name={goal.title || text('strategy.unnamed')}
      value={text('strategy.weightShare', { share: speaker.share(of) })}
      card={() => weightCard(doc, weights!, goal.id)}
    />
  );
  const set = (fields: Partial<Omit<Goal, 'id'>>, gesture?: string) =>
    edit(updateRecord.goal, { id: goal.id, fields }, gesture);
  const setWeight = (weight: number | null, gesture: string) =>
    weight === null || weight < 0 || weight > 5 ? text('strategy.weightHint') : set({ weight }, gesture);
  return (
    <>
      <TextEdit
        label={text('strategy.name')}
        value={goal.title}
        onEdit={(title, gesture) => set({ title }, gesture)}
      />
      <div className={styles['pair']}>
        <NumberEdit
          label={text('strategy.weight')}
          value={goal.weight}
          onEdit={setWeight}
          description={
            goal.weight === 0
              ? text('strategy.weightNothing')
              : share === undefined
                ? text('strategy.weightHint')
                : weighs(share)
          }
        />
        <TextEdit
          label={text('strategy.owner')}
          value={goal.owner}
          onEdit={(owner, gesture) => set({ owner }, gesture)}
        />
        <Select
          label={text('strategy.horizon')}
          value={goal.horizon ?? 'none'}
          options={horizons.map((id) => ({ id, label: text(`strategy.horizon.${id}`) }))}
          onChange={(id) => set({ horizon: id === 'none' ? null : id })}
        />
        <Select
          label={text('strategy.perspective')}
          value={goal.perspective ?? 'none'}
          options={perspectives.map((id) => ({ id, label: text(`strategy.perspective.${id}`) }))}
          onChange={(id) => set({ perspective: id === 'none' ? null : id })}
        />
      </div>
      <TextEdit
        label={text('strategy.note')}
        rows={3}
        value={goal.note}
        onEdit={(note, gesture) => set({ note }, gesture)}
      />
      <Checkbox isSelected={goal.isRetired} onChange={(isRetired) => void set({ isRetired })}>
        {text('strategy.isRetired')}
      </Checkbox>
      <GroundMoved goal={goal} onBack={(fields) => void set(fields)} />
      <Signals goalId={goal.id} />
      <div>
        <Button onPress={() => actions.addObjective(goal.id)}>{text('strategy.addObjective')}</Button>
      </div>
    </>
  );
}
