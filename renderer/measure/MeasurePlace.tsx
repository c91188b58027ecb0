import { useDocument, useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { HiddenHeading } from '../ui/HiddenHeading.tsx';
import { KpiLine } from './KpiLine.tsx';
import { MeasureDrawing } from './MeasureDrawing.tsx';
import { kpiSeries } from './kpiSeries.ts';
import styles from './measure.module.css';

/** Each KPI with its measurements between baseline and target. They are entered in Strategy. */
export function MeasurePlace() {
  const { view } = useSession();
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const series = kpiSeries(doc);
  const toStrategy = (strategyId: string | null) => view.setState({ place: 'strategy', strategyId });
  if (series.length === 0)
    return (
      <>
        <HiddenHeading>{text('measure.title')}</HiddenHeading>
        <EmptyState
          drawing={<MeasureDrawing />}
          title={text('measure.empty')}
          action={
            <Button variant="primary" onPress={() => toStrategy(null)}>
              {text('measure.toStrategy')}
            </Button>
          }
        >
          {text('measure.emptyText')}
        </EmptyState>
      </>
    );
  return (
    <div className={styles['place']}>
      <h1 className={styles['title']}>{text('measure.title')}</h1>
      <ul className={styles['list']}>
        {series.map((one) => (
          <KpiLine key={one.kpi.id} series={one} onOpen={() => toStrategy(one.kpi.id)} />
        ))}
      </ul>
    </div>
  );
}
