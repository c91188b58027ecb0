import { useMemo } from 'react';
import type { Kpi } from '../../shared/model/index.ts';
import { addRecord, removeRecord, updateRecord } from '../../shared/commands/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSession } from '../state/session.tsx';
import { newGoal, newKpi, newObjective } from './newRecords.ts';
import { orderOneFurther, siblingsOf, strategyRecord, type StrategyRecord } from './strategyTree.ts';

export interface StrategyActions {
  /** Each `add` answers the id of what it made, which is then selected; what has no name yet waits for one in the tree. */
  readonly addGoal: (title?: string) => string;
  readonly addObjective: (goalId: string) => string;
  readonly addKpi: (objectiveId: string, fields?: Partial<Omit<Kpi, 'id' | 'objectiveId'>>) => string;
  /** Another one of the same kind, at the end of the same row. */
  readonly addBeside: (id: string) => string | null;
  readonly addBelow: (id: string) => string | null;
  readonly rename: (id: string, title: string, gesture?: string) => string | null;
  readonly move: (id: string, towards: 'up' | 'down') => void;
  readonly remove: (id: string) => void;
}

export function useStrategyActions(): StrategyActions {
  const { document, view, newId } = useSession();
  const edit = useEdit();
  return useMemo(() => {
    const docNow = () => document.getState().doc;
    const select = (id: string | null) => view.setState({ strategyId: id });
    const show = ({ id, title }: { readonly id: string; readonly title: string }) =>
      view.setState({ strategyId: id, strategyNamingId: title === '' ? id : null });
    const found = (id: string): StrategyRecord | null => strategyRecord(docNow(), id);
    const actions: StrategyActions = {
      addGoal(title) {
        const record = newGoal(docNow(), newId('goal'), title);
        if (edit(addRecord.goal, { record }) === null) show(record);
        return record.id;
      },
      addObjective(goalId) {
        const record = newObjective(docNow(), goalId, newId('objective'));
        if (edit(addRecord.objective, { record }) === null) show(record);
        return record.id;
      },
      addKpi(objectiveId, fields) {
        const record = { ...newKpi(docNow(), objectiveId, newId('kpi')), ...fields };
        if (edit(addRecord.kpi, { record }) === null) show(record);
        return record.id;
      },
      addBeside(id) {
        const beside = found(id);
        if (!beside) return null;
        if (beside.kind === 'goal') return actions.addGoal();
        if (beside.kind === 'kpi') return actions.addKpi(beside.record.objectiveId);
        return actions.addObjective(beside.record.goalId);
      },
      addBelow(id) {
        const above = found(id);
        if (!above || above.kind === 'kpi') return null;
        return above.kind === 'goal' ? actions.addObjective(id) : actions.addKpi(id);
      },
      rename(id, title, gesture) {
        const named = found(id);
        return named ? edit(updateRecord[named.kind], { id, fields: { title } }, gesture) : null;
      },
      move(id, towards) {
        const moved = found(id);
        const order = moved && orderOneFurther(docNow(), moved, towards);
        if (moved && order !== null) edit(updateRecord[moved.kind], { id, fields: { order: order } });
      },
      remove(id) {
        const removed = found(id);
        if (!removed) return;
        const next =
          siblingsOf(docNow(), removed).find((other) => other.id !== id)?.id ?? parentIdOf(removed);
        if (edit(removeRecord[removed.kind], { id }) === null) select(next);
      },
    };
    return actions;
  }, [document, view, newId, edit]);
}

function parentIdOf(found: StrategyRecord): string | null {
  if (found.kind === 'goal') return null;
  return found.kind === 'kpi' ? found.record.objectiveId : (found.record.parentId ?? found.record.goalId);
}
