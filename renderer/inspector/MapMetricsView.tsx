import {
  mapTrustCard,
  metricCard,
  metricNames,
  metricValue,
  type MetricName,
} from '../../shared/engine/index.ts';
import { saidFrom } from '../../shared/engine/method/weights.ts';
import { WHY_FIGURES } from '../actions/askWhy.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker, type Speaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import styles from './inspector.module.css';

/** Counted on the drawing alone, however little is known of times. */
const isDrawn = (name: MetricName) => name === 'handoffs';

/** The figures of a map; each can be asked why. */
export function MapMetricsView({ mapId }: { mapId: string }) {
  const text = useText();
  const say = useSay();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const metrics = analysis?.maps[mapId];
  if (!metrics) return <p className={styles['quiet']}>{text('inspector.metricsWaiting')}</p>;
  const isUnknown = metrics.confidence < saidFrom.rough;
  const isRough = metrics.confidence < saidFrom.plain;
  // About nothing is what comes out where nobody has said anything yet.
  const isNotKnown = (value: number) => isUnknown || (isRough && value === 0);
  return (
    <>
      {isUnknown && <p className={styles['withheld']}>{text('inspector.metricsUnknown')}</p>}
      {metrics.withheldBecause && <p className={styles['withheld']}>{say(metrics.withheldBecause)}</p>}
      <dl className={styles['metrics']} {...{ [WHY_FIGURES]: '' }}>
        {metricNames.map((name) => {
          const value = metricValue[name](metrics);
          if (value === null || (!isDrawn(name) && isNotKnown(value))) return null;
          const said = sayMetric(name, value, speaker);
          return (
            <div key={name} className={styles['metric']}>
              <dt>{text(`inspector.metric.${name}`)}</dt>
              <dd className={styles['metricValue']}>
                <Why
                  name={text(`inspector.metric.${name}`)}
                  value={isRough && !isDrawn(name) ? text('inspector.metricAbout', { value: said }) : said}
                  card={() => metricCard({ doc, analysis, mapId }, name)}
                />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles['quiet']}>
        <Why
          name={text('inspector.metricsTrustName')}
          value={text('inspector.metricsTrust', { share: speaker.share(metrics.confidence) })}
          card={() => mapTrustCard({ doc, analysis, mapId })}
        />
      </p>
    </>
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
