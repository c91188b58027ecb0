import { useId, useMemo } from 'react';
import type { KpiProgress } from '../../shared/engine/index.ts';
import { chartScale, END_GAP, endLabels, endNames, kpiFacts } from '../../shared/report/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { WhyFact } from '../fields/WhyFact.tsx';
import { useText } from '../state/session.tsx';
import styles from './kpis.module.css';
import { useProgressWords } from './useProgressWords.ts';

const WIDTH = 620;
const HEIGHT = 190;
const EDGE = { left: 44, top: 14, bottom: 24 };

/** Measurements with baseline, target and forecast; the same in a sentence below it, which is its name for screen readers. */
export function KpiChart({ progress, asOf }: { readonly progress: KpiProgress; readonly asOf: string }) {
  const text = useText();
  const speaker = useSpeaker();
  const words = useProgressWords();
  const clip = useId();
  const { measurements, latest, forecast, target, baseline, due, kpi } = progress;
  if (!latest) return null;
  const scale = chartScale(progress, asOf);
  const value = (number: number) => words.value(kpi, number);
  const ends = endNames(progress, WIDTH, (kind, number) =>
    text(`kpis.end.${kind}`, { value: value(number) }),
  );
  const right = WIDTH - ends.room;
  const x = (iso: string) => round(EDGE.left + scale.x(iso) * (right - EDGE.left));
  const y = (value: number) => round(EDGE.top + scale.y(value) * (HEIGHT - EDGE.top - EDGE.bottom));
  const floor = HEIGHT - EDGE.bottom;
  const line = measurements
    .map(({ date, value }, index) => `${index ? 'L' : 'M'}${x(date)} ${y(value)}`)
    .join('');
  const summary = words.summary(progress);
  return (
    <figure className={styles['chart']}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${text('kpis.chart')}. ${summary}`}
        className={styles['svg']}
      >
        <clipPath id={clip}>
          <path d={`M${EDGE.left} 0H${right}V${floor}H${EDGE.left}Z`} />
        </clipPath>
        {scale.valueTicks.map((tick) => (
          <g key={tick}>
            <path className={styles['grid']} d={`M${EDGE.left} ${y(tick)}H${right}`} />
            <text className={styles['tick']} x={EDGE.left - 6} y={y(tick) + 4} textAnchor="end">
              {speaker.number(tick, 4)}
            </text>
          </g>
        ))}
        {scale.dateTicks.map((date, index) => (
          <text
            key={date}
            className={styles['tick']}
            x={x(date)}
            y={HEIGHT - 6}
            textAnchor={index === 0 ? 'start' : index === scale.dateTicks.length - 1 ? 'end' : 'middle'}
          >
            {speaker.date(date)}
          </text>
        ))}
        <path className={styles['today']} d={`M${x(asOf)} ${EDGE.top}V${floor}`} />
        {forecast && (
          <g clipPath={`url(#${clip})`}>
            <path
              className={styles['band']}
              d={`M${x(latest.date)} ${y(latest.value)}L${x(forecast.date)} ${y(forecast.high)}V${y(forecast.low)}Z`}
            />
            <path
              className={styles['forecast']}
              d={`M${x(latest.date)} ${y(latest.value)}L${x(forecast.date)} ${y(forecast.value)}`}
            />
          </g>
        )}
        {baseline !== null && (
          <path className={styles['baseline']} d={`M${EDGE.left} ${y(baseline)}H${right}`} />
        )}
        {target !== null && <path className={styles['target']} d={`M${EDGE.left} ${y(target)}H${right}`} />}
        {due !== null && target !== null && (
          <path className={styles['due']} d={`m${x(due)} ${y(target) - 6} 6 6-6 6-6-6z`} />
        )}
        <path className={styles['line']} d={line} />
        {measurements.map((point) => (
          <circle
            key={point.id}
            className={styles['point']}
            cx={x(point.date)}
            cy={y(point.value)}
            r={point === latest ? 4.5 : 3}
          />
        ))}
        {endLabels(progress, ends, y, floor).map(({ kind, at, words: said }) => (
          <text key={kind} className={styles['label']} data-kind={kind} x={right + END_GAP} y={at + 4}>
            {said}
          </text>
        ))}
      </svg>
      <figcaption className={styles['quiet']}>{summary}</figcaption>
      <KpiFacts progress={progress} />
    </figure>
  );
}

/** The figures of the chart, each with its "why?". */
function KpiFacts({ progress }: { readonly progress: KpiProgress }) {
  const text = useText();
  const { locale, date } = useSpeaker();
  const facts = useMemo(() => kpiFacts(progress, { text, locale, date }), [progress, text, locale, date]);
  return (
    <dl className={styles['facts']} aria-label={text('stream.facts')}>
      {facts.map(({ id, name, value, card }) => (
        <WhyFact key={id} name={name} value={value} card={() => card} />
      ))}
    </dl>
  );
}

const round = (number: number): number => Math.round(number * 10) / 10;
