import { useState } from 'react';
import { readyKpi, type ReadyKpiId } from '../../shared/engine/index.ts';
import type { Kpi } from '../../shared/model/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { ReadyKpiDialog } from './ReadyKpiDialog.tsx';
import styles from './strategy.module.css';
import { useStrategyActions } from './useStrategyActions.ts';

/** A KPI of one's own, or one of the ready ones. */
export function AddKpi({ objectiveId }: { readonly objectiveId: string }) {
  const text = useText();
  const actions = useStrategyActions();
  const [isOpen, setOpen] = useState(false);
  const fieldsOf = useReadyKpiFields();
  return (
    <div className={styles['buttons']}>
      <Button onPress={() => actions.addKpi(objectiveId)}>{text('strategy.addKpi')}</Button>
      <Button onPress={() => setOpen(true)}>{text('readyKpi.open')}</Button>
      {isOpen && (
        <ReadyKpiDialog
          onClose={() => setOpen(false)}
          onChoose={(id) => {
            setOpen(false);
            actions.addKpi(objectiveId, fieldsOf(id));
          }}
        />
      )}
    </div>
  );
}

/** What a ready KPI fills in, in the words and the currency of this workspace. */
function useReadyKpiFields(): (
  id: ReadyKpiId,
) => Pick<Kpi, 'title' | 'dimension' | 'direction' | 'unit' | 'cadenceDays'> {
  const text = useText();
  const { currency } = useSpeaker();
  return (id) => {
    const { dimension, direction, unit, cadenceDays } = readyKpi(id);
    const title = text(`kpi.name.${id}`);
    return { title, dimension, direction, unit: text(`kpi.unit.${unit}`, { currency }), cadenceDays };
  };
}
