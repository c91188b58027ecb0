import type { KpiProgress } from '../../shared/engine/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { KpiChart } from '../kpis/KpiChart.tsx';
import { MeasurementTable } from '../kpis/MeasurementTable.tsx';
import { NextMeasurement } from '../kpis/NextMeasurement.tsx';
import { StateBadges } from '../kpis/StateBadges.tsx';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './measure.module.css';

/** One KPI: how it stands, the line for the next measurement, its chart, and its table behind one click. */
export function KpiCard({ progress, asOf }: { readonly progress: KpiProgress; readonly asOf: string }) {
  const { text, view } = useSession();
  const { kpi, objective, measurements, states } = progress;
  const open = () => view.setState({ place: 'strategy', strategyTab: 'tree', strategyId: kpi.id });
  return (
    <li className={styles['card']} aria-label={kpi.title || text('strategy.unnamed')}>
      <div className={styles['about']}>
        <div className={styles['badges']}>
          <StateBadges states={states} />
        </div>
        <h2 className={styles['name']}>{kpi.title || text('strategy.unnamed')}</h2>
        <p className={styles['soft']}>{objective.title}</p>
        <p className={styles['soft']}>{useFacts(progress)}</p>
        <NextMeasurement kpi={kpi} withNote={false} />
        <div>
          <Button variant="quiet" onPress={open}>
            {text('measure.open')}
          </Button>
        </div>
      </div>
      <div className={styles['seen']}>
        {measurements.length === 0 ? (
          <p className={styles['nothing']}>{text('kpis.none')}</p>
        ) : (
          <>
            <KpiChart progress={progress} asOf={asOf} />
            <Disclosure title={text('measure.table', { n: measurements.length })}>
              <MeasurementTable measurements={measurements} />
            </Disclosure>
          </>
        )}
      </div>
    </li>
  );
}

function useFacts({ due, nextDue, latest }: KpiProgress): string {
  const { text } = useSession();
  const speaker = useSpeaker();
  return [
    due === null ? text('measure.notDue') : text('measure.due', { date: speaker.date(due) }),
    latest && nextDue ? text('measure.nextDue', { date: speaker.date(nextDue) }) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
