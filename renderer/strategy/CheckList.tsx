import { updateRecord } from '../../shared/commands/index.ts';
import type { StrategyProblem, StrategyRepair } from '../../shared/engine/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import styles from './strategy.module.css';
import { useStrategyActions } from './useStrategyActions.ts';

/** Orphans, gaps and conflicts of the strategy: what is wrong, why it matters, and one press that mends it or leads there. */
export function CheckList({ problems }: { readonly problems: readonly StrategyProblem[] }) {
  const { text } = useSession();
  const say = useSay();
  const repair = useRepair();
  if (problems.length === 0)
    return <EmptyState title={text('strategyCheck.none')}>{text('strategyCheck.noneText')}</EmptyState>;
  return (
    <div className={styles['scroll']}>
      <p className={styles['quiet']}>{text('strategyCheck.intro')}</p>
      <ul className={styles['checks']}>
        {problems.map(({ id, rule, params, repair: mend }) => {
          const name = String(params['name']).trim() || text('strategy.unnamed');
          return (
            <li key={id} className={styles['check']}>
              <div>
                <strong>{say({ key: `strategyCheck.${rule}`, params: { ...params, name } })}</strong>
                <p className={styles['quiet']}>{text(`strategyCheck.why.${rule}`)}</p>
              </div>
              <Button
                aria-label={`${text(`strategyCheck.repair.${mend.act}`)}: ${name}`}
                onPress={() => repair(mend)}
              >
                {text(`strategyCheck.repair.${mend.act}`)}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function useRepair(): (repair: StrategyRepair) => void {
  const { document, view } = useSession();
  const actions = useStrategyActions();
  return (repair) => {
    switch (repair.act) {
      case 'addObjective':
        actions.addObjective(repair.goalId);
        return view.setState({ strategyTab: 'tree' });
      case 'addKpi':
        actions.addKpi(repair.objectiveId);
        return view.setState({ strategyTab: 'tree' });
      case 'open':
        return view.setState({ strategyTab: 'tree', strategyId: repair.id });
      case 'showInMatrix':
        return view.setState({ strategyTab: 'matrix', strategyId: repair.id });
      case 'openCandidate':
        return view.setState({ place: 'insights', insightsTab: 'candidates', candidateId: repair.id });
      case 'openPlan':
        return view.setState({ place: 'plan', planTab: 'initiatives' });
      case 'detachParent': {
        const fields = { parentId: null };
        return void document.dispatch(updateRecord.objective, { id: repair.objectiveId, fields });
      }
      case 'setShares': {
        const gesture = `shares.${Object.keys(repair.shares).join('.')}`;
        for (const [id, share] of Object.entries(repair.shares))
          document.dispatch(updateRecord[repair.kind], { id, fields: { share } }, { gesture });
        return document.endGesture();
      }
    }
  };
}
