import type { Kpi } from '../../shared/model/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useText } from '../state/session.tsx';
import type { KpiSeries } from './kpiSeries.ts';
import styles from './strategy.module.css';

const WIDTH = 680;
const HEIGHT = 150;
const EDGE = 12;

/** The line of a KPI with its target; what it shows stands in words below it and is its name for screen readers. */
export function MeasurementChart({ kpi, series }: { kpi: Kpi; series: KpiSeries }) {
  const text = useText();
  const words = useSeriesWords(kpi, series);
  const speaker = useSpeaker();
  const at = ({ x, y }: { x: number; y: number }) => ({
    cx: EDGE + x * (WIDTH - 2 * EDGE),
    cy: EDGE + y * (HEIGHT - 2 * EDGE),
  });
  const line = series.points
    .map((point, index) => `${index ? 'L' : 'M'}${at(point).cx} ${at(point).cy}`)
    .join('');
  const targetAt = series.targetY === null ? null : at({ x: 0, y: series.targetY }).cy;
  const last = series.points.at(-1);
  return (
    <figure className={styles['chart']}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${text('strategy.chart')}. ${words}`}>
        {targetAt !== null && (
          <>
            <path className={styles['chartTarget']} d={`M${EDGE} ${targetAt}H${WIDTH - EDGE}`} />
            <text className={styles['chartWord']} x={EDGE} y={targetAt - 4}>
              {text('strategy.chartTarget', { value: `${speaker.number(kpi.target!)} ${kpi.unit}`.trim() })}
            </text>
          </>
        )}
        <path className={styles['chartLine']} d={line} />
        {series.points.map((point) => (
          <circle
            key={point.measurement.id}
            className={styles['chartPoint']}
            {...at(point)}
            r={point === last ? 4 : 3}
          />
        ))}
        {last && (
          <text className={styles['chartWord']} x={at(last).cx} y={at(last).cy - 8} textAnchor="end">
            {`${speaker.number(last.measurement.value)} ${kpi.unit}`.trim()}
          </text>
        )}
      </svg>
      <figcaption className={styles['quiet']}>{words}</figcaption>
    </figure>
  );
}

function useSeriesWords(kpi: Kpi, { measurements, verdict }: KpiSeries): string {
  const text = useText();
  const speaker = useSpeaker();
  const value = (number: number) => `${speaker.number(number)} ${kpi.unit}`.trim();
  const first = measurements[0];
  const last = measurements.at(-1);
  if (!first || !last) return text('strategy.measurementsEmpty');
  if (verdict === null)
    return text('strategy.chartOne', { value: value(first.value), date: speaker.date(first.date) });
  return text('strategy.chartMany', {
    count: measurements.length,
    first: speaker.date(first.date),
    last: speaker.date(last.date),
    from: value(first.value),
    to: value(last.value),
    verdict: text(`strategy.chart.${verdict}`),
  });
}
