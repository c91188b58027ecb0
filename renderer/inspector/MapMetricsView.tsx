import type { MapMetrics } from '../../shared/engine/index.ts';
import { saidFrom } from '../../shared/engine/method/weights.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker, type Speaker } from '../fields/useSpeaker.ts';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Popup } from '../ui/Popup.tsx';
import styles from './inspector.module.css';
import { metricNames, metricParts, metricValue, type MetricName } from './metricParts.ts';

/** Counted on the drawing alone, however little is known of times. */
const isDrawn = (name: MetricName) => name === 'handoffs';

/** The figures of a map, each with its "why?". */
export function MapMetricsView({ mapId }: { mapId: string }) {
  const text = useText();
  const say = useSay();
  const speaker = useSpeaker();
  const metrics = useAnalysis((state) => state.analysis?.maps[mapId]);
  if (!metrics) return <p className={styles['quiet']}>{text('inspector.metricsWaiting')}</p>;
  const isUnknown = metrics.confidence < saidFrom.rough;
  const isRough = metrics.confidence < saidFrom.plain;
  return (
    <>
      {isUnknown && <p className={styles['withheld']}>{text('inspector.metricsUnknown')}</p>}
      {metrics.withheldBecause && <p className={styles['withheld']}>{say(metrics.withheldBecause)}</p>}
      <dl className={styles['metrics']}>
        {metricNames.map((name) => {
          const value = metricValue[name](metrics);
          if (value === null || (isUnknown && !isDrawn(name))) return null;
          const said = sayMetric(name, value, speaker);
          return (
            <div key={name} className={styles['metric']}>
              <dt>{text(`inspector.metric.${name}`)}</dt>
              <dd>
                <span className={styles['metricValue']}>
                  {isRough && !isDrawn(name) ? text('inspector.metricAbout', { value: said }) : said}
                </span>
                <Why name={name} metrics={metrics} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles['quiet']}>
        {text('inspector.metricsTrust', { share: speaker.share(metrics.confidence) })}
      </p>
    </>
  );
}

function Why({ name, metrics }: { name: MetricName; metrics: MapMetrics }) {
  const text = useText();
  const speaker = useSpeaker();
  const steps = useDocument((state) => state.doc.step);
  const label = text('inspector.whyOf', { name: text(`inspector.metric.${name}`) });
  const parts = metricParts(metrics, name);
  return (
    <Popup
      label={label}
      placement="bottom end"
      trigger={
        <Button variant="quiet" aria-label={label}>
          {text('inspector.why')}
        </Button>
      }
    >
      <strong>{label}</strong>
      <p>
        {text(`inspector.metricWhy.${name}`, {
          touch: sayMetric('touch', metrics.touchTimeMinutes ?? 0, speaker),
          cycle: sayMetric('cycle', metrics.cycleTimeMinutes ?? 0, speaker),
          cases: speaker.number(metrics.casesPerMonth),
        })}
      </p>
      {parts.length > 0 && (
        <>
          <h4 className={styles['subtitle']}>{text('inspector.metricMost')}</h4>
          <ul className={styles['stack']}>
            {parts.map((part) => (
              <li key={part.stepId} className={styles['line']}>
                <span className={styles['grow']}>
                  {steps[part.stepId]?.name || text('inspector.unnamed')}
                  {Math.abs(part.visits - 1) > 0.01 && (
                    <span className={styles['quiet']}>
                      {' '}
                      {text('inspector.metricVisits', { visits: speaker.number(part.visits, 2) })}
                    </span>
                  )}
                </span>
                <span>
                  {text('inspector.metricPart', {
                    value: sayMetric(name, part.value, speaker),
                    share: speaker.share(part.share),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Popup>
  );
}

function sayMetric(name: MetricName, value: number, speaker: Speaker): string {
  switch (name) {
    case 'efficiency':
    case 'yield':
      return speaker.share(value);
    case 'cost':
    case 'rework':
      return speaker.money(value);
    case 'hours':
      return speaker.hours(value);
    case 'handoffs':
    case 'underWay':
      return speaker.number(value, 2);
    case 'cycle':
    case 'touch':
    case 'wait':
    case 'takt':
      return speaker.minutes(value);
  }
}
