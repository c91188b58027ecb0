import { formatDate, formatNumber } from '../../shared/text/index.ts';
import { useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { progressShare, type KpiSeries } from './kpiSeries.ts';
import styles from './measure.module.css';

/** One KPI: its latest value, and where its measurements lie between baseline and target. */
export function KpiLine({ series, onOpen }: { readonly series: KpiSeries; readonly onOpen: () => void }) {
  const { start } = useSession();
  const text = useText();
  const { kpi, measurements, objectiveTitle } = series;
  const latest = measurements.at(-1);
  const say = (value: number) => `${formatNumber(value, start.locale)} ${kpi.unit}`.trim();
  return (
    <li className={styles['item']}>
      <div className={styles['what']}>
        <strong>{kpi.title}</strong>
        <span className={styles['soft']}>{objectiveTitle}</span>
      </div>
      <div className={styles['way']}>
        <Way series={series} />
        <span className={styles['soft']}>
          {[
            kpi.baseline !== null && text('measure.from', { value: say(kpi.baseline) }),
            kpi.target !== null && text('measure.to', { value: say(kpi.target) }),
            latest
              ? text('measure.latest', {
                  value: say(latest.value),
                  date: formatDate(latest.date, start.locale),
                })
              : text('measure.none'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <Button variant="quiet" onPress={onOpen}>
        {text('measure.toStrategy')}
      </Button>
    </li>
  );
}

/** Older points fainter; nothing where baseline or target is not said. */
function Way({ series: { kpi, measurements } }: { readonly series: KpiSeries }) {
  const shares = measurements.flatMap(({ id, value }) => {
    const share = progressShare(kpi, value);
    return share === null ? [] : [{ id, share }];
  });
  return (
    <svg viewBox="0 0 240 20" preserveAspectRatio="xMinYMid" className={styles['line']} aria-hidden>
      <path d="M10 10h220" stroke="var(--line)" strokeWidth={2} />
      <path d="M10 4v12" stroke="var(--line-strong)" strokeWidth={2} />
      <path d="m230 3 7 4-7 4" fill="var(--goal)" />
      <path d="M230 3v14" stroke="var(--goal)" strokeWidth={2} />
      {shares.map(({ id, share }, index) => (
        <circle
          key={id}
          cx={10 + 220 * Math.min(1.02, Math.max(-0.02, share))}
          cy={10}
          r={index === shares.length - 1 ? 5 : 3.5}
          fill="var(--accent)"
          opacity={index === shares.length - 1 ? 1 : 0.35}
        />
      ))}
    </svg>
  );
}
