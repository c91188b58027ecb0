import { useEffect } from 'react';
import { useDocument, useSession, useText, useView } from '../state/session.tsx';
import { EmptyStrategy } from './EmptyStrategy.tsx';
import { StrategyDetail } from './StrategyDetail.tsx';
import { StrategyTree } from './StrategyTree.tsx';
import { strategyTree } from './strategyTree.ts';
import styles from './strategy.module.css';

/** Goals, objectives and KPIs: the tree on the left, what is selected on the right; at first the first goal. */
export function StrategyPlace() {
  const text = useText();
  const hasGoals = useDocument((state) => Object.keys(state.doc.goal).length > 0);
  const { view } = useSession();
  const firstId = useDocument(({ doc }) => strategyTree(doc)[0]?.id ?? null);
  const selectedId = useView((state) => state.strategyId);
  useEffect(() => {
    if (selectedId === null && firstId !== null) view.setState({ strategyId: firstId });
  }, [view, selectedId, firstId]);
  if (!hasGoals) return <EmptyStrategy />;
  return (
    <div className={styles['place']}>
      <section className={styles['treePane']} aria-label={text('strategy.tree')}>
        <StrategyTree />
      </section>
      <section className={styles['detailPane']} aria-label={text('strategy.title')}>
        <StrategyDetail key={selectedId} id={selectedId} />
      </section>
    </div>
  );
}
