import { useMemo, useState } from 'react';
import { kpiProgress, reviewCalendar } from '../../shared/engine/index.ts';
import { localDate } from '../state/localDate.ts';
import { useDocument, useSession, useView } from '../state/session.tsx';
import { measureTabs, type MeasureTab } from '../state/viewStore.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { KpiList } from './KpiList.tsx';
import { MeasureDrawing } from './MeasureDrawing.tsx';
import { ResultList } from './ResultList.tsx';
import { ReviewList } from './ReviewList.tsx';
import styles from './measure.module.css';

/** Whether it works: KPIs with their forecasts, what to look at when, and what came of what was promised. */
export function MeasurePlace() {
  const { text, view } = useSession();
  const doc = useDocument((state) => state.doc);
  const tab = useView((state) => state.measureTab);
  const [asOf] = useState(() => localDate(new Date()));
  const progress = useMemo(() => kpiProgress(doc, asOf), [doc, asOf]);
  const reviews = useMemo(() => reviewCalendar(doc, progress, { asOf }), [doc, progress, asOf]);
  const counts = {
    kpis: progress.length,
    reviews: reviews.filter(({ date }) => date <= asOf).length,
    results: Object.keys(doc.initiative).length,
  };
  const tabs = measureTabs.map((id) => ({ id, label: text(`measure.tab.${id}`), count: counts[id] }));
  return (
    <div className={styles['place']}>
      <header className={styles['placeHead']}>
        <h1 className={styles['title']}>{text('measure.title')}</h1>
      </header>
      <Tabs
        label={text('measure.title')}
        tabs={tabs}
        selected={tab}
        onSelect={(measureTab: MeasureTab) => view.setState({ measureTab })}
      >
        <div className={styles['scroll']}>
          {tab === 'kpis' &&
            (progress.length === 0 ? <EmptyMeasure /> : <KpiList progress={progress} asOf={asOf} />)}
          {tab === 'reviews' && <ReviewList items={reviews} asOf={asOf} />}
          {tab === 'results' && <ResultList asOf={asOf} />}
        </div>
      </Tabs>
    </div>
  );
}

function EmptyMeasure() {
  const { text, view } = useSession();
  return (
    <EmptyState
      drawing={<MeasureDrawing />}
      title={text('measure.empty')}
      action={
        <Button variant="primary" onPress={() => view.setState({ place: 'strategy', strategyTab: 'tree' })}>
          {text('measure.toStrategy')}
        </Button>
      }
    >
      {text('measure.emptyText')}
    </EmptyState>
  );
}
