import { useDocument, useSession, useView } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { GoalDetail } from './GoalDetail.tsx';
import { KpiDetail } from './KpiDetail.tsx';
import { ObjectiveDetail } from './ObjectiveDetail.tsx';
import { showServed } from './showServed.ts';
import { servedBy } from './servedBy.ts';
import styles from './strategy.module.css';
import { KindIcon } from './StrategyRow.tsx';
import { strategyRecord, type StrategyRecord } from './strategyTree.ts';

/** What is selected in the tree, to read and change. */
export function StrategyDetail({ id }: { id: string | null }) {
  const { text } = useSession();
  const doc = useDocument((state) => state.doc);
  const found = strategyRecord(doc, id);
  if (!found) return <p className={styles['detailEmpty']}>{text('strategy.emptyDetail')}</p>;
  return (
    <div className={styles['detail']}>
      <header className={styles['detailHead']}>
        <span className={styles['detailKind']}>
          <KindIcon kind={found.kind} /> {text(`strategy.kind.${found.kind}`)}
        </span>
        <ShowOnMap found={found} />
      </header>
      {found.kind === 'goal' && <GoalDetail goal={found.record} />}
      {found.kind === 'objective' && <ObjectiveDetail objective={found.record} />}
      {found.kind === 'kpi' && <KpiDetail kpi={found.record} />}
    </div>
  );
}

function ShowOnMap({ found }: { found: StrategyRecord }) {
  const session = useSession();
  const { text, view, document, analysis } = session;
  const isShown = useView((state) => state.lit?.source.id === found.record.id);
  const serves =
    servedBy(document.getState().doc, analysis.getState().analysis, found.record.id).stepIds.length > 0;
  if (!serves) return <span className={styles['quiet']}>{text('strategy.nothingServes')}</span>;
  return isShown ? (
    <Button variant="quiet" onPress={() => view.setState({ lit: null })}>
      {text('strategy.hideOnMap')}
    </Button>
  ) : (
    <Button onPress={() => void showServed(session, found.kind, found.record.id)}>
      {text('strategy.showOnMap')}
    </Button>
  );
}
