import { useEffect, useMemo, useState } from 'react';
import { findStrategyProblems, traceability } from '../../shared/engine/index.ts';
import { localDate } from '../state/localDate.ts';
import { useAnalysis, useDocument, useSession, useText, useView } from '../state/session.tsx';
import { strategyTabs, type StrategyTab } from '../state/viewStore.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { AlignmentList } from './AlignmentList.tsx';
import { CheckList } from './CheckList.tsx';
import { EmptyStrategy } from './EmptyStrategy.tsx';
import { SignalList } from './SignalList.tsx';
import { StrategyDetail } from './StrategyDetail.tsx';
import { StrategyTree } from './StrategyTree.tsx';
import { strategyTree } from './strategyTree.ts';
import styles from './strategy.module.css';
import { TraceMatrix } from './TraceMatrix.tsx';

/** What the business wants: the tree with its details, who moves which KPI, what is missing, and notes from outside. */
export function StrategyPlace() {
  const text = useText();
  const { view } = useSession();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const tab = useView((state) => state.strategyTab);
  const selectedId = useView((state) => state.strategyId);
  const [asOf] = useState(() => localDate(new Date()));
  const trace = useMemo(() => traceability(doc, analysis), [doc, analysis]);
  const problems = useMemo(
    () => findStrategyProblems(doc, analysis, asOf, trace),
    [doc, analysis, asOf, trace],
  );
  const firstId = strategyTree(doc)[0]?.id ?? null;
  useEffect(() => {
    if (selectedId === null && firstId !== null) view.setState({ strategyId: firstId });
  }, [view, selectedId, firstId]);
  if (firstId === null) return <EmptyStrategy />;
  const counts: { readonly [T in StrategyTab]?: number } = {
    checks: problems.length,
    signals: Object.values(doc.signal).filter(({ isSettled }) => !isSettled).length,
  };
  const tabs = strategyTabs.map((id) => ({ id, label: text(`strategy.tab.${id}`), count: counts[id] }));
  return (
    <div className={styles['tabbed']}>
      <header className={styles['placeHead']}>
        <h1 className={styles['placeTitle']}>{text('strategy.title')}</h1>
      </header>
      <Tabs
        label={text('strategy.title')}
        tabs={tabs}
        selected={tab}
        onSelect={(strategyTab) => view.setState({ strategyTab })}
      >
        {tab === 'tree' && (
          <div className={styles['place']}>
            <section className={styles['treePane']} aria-label={text('strategy.tree')}>
              <StrategyTree />
            </section>
            <section className={styles['detailPane']} aria-label={text('strategy.title')}>
              <StrategyDetail key={selectedId} id={selectedId} />
            </section>
          </div>
        )}
        {tab === 'matrix' && <TraceMatrix trace={trace} />}
        {tab === 'alignment' && <AlignmentList asOf={asOf} />}
        {tab === 'checks' && <CheckList problems={problems} />}
        {tab === 'signals' && <SignalList />}
      </Tabs>
    </div>
  );
}
