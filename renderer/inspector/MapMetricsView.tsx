import {
  mapTrustCard,
  metricCard,
  metricNames,
  metricValue,
  type MetricName,
} from '../../shared/engine/index.ts';
import { carriedBy, sayMetric } from '../../shared/text/index.ts';
import { WHY_FIGURES } from '../actions/askWhy.ts';
import { useSay } from '../fields/useSay.ts';
import { useCarried } from '../fields/useCarried.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import styles from './inspector.module.css';

/** Counted on the drawing alone, however little is known of times. */
const isDrawn = (name: MetricName): name is 'handoffs' => name === 'handoffs';

/** The figures of a map; each can be asked why. */
export function MapMetricsView({ mapId }: { mapId: string }) {
  const text = useText();
  const say = useSay();
  const speaker = useSpeaker();
  const carried = useCarried();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const metrics = analysis?.maps[mapId];
  if (!metrics) return <p className={styles['quiet']}>{text('inspector.metricsWaiting')}</p>;
  const isUnknown = !carriedBy(metrics.confidence).isKnown;
  return (
    <>
      {isUnknown && <p className={styles['withheld']}>{text('inspector.metricsUnknown')}</p>}
      {metrics.withheldBecause && <p className={styles['withheld']}>{say(metrics.withheldBecause)}</p>}
      <dl className={styles['metrics']} {...{ [WHY_FIGURES]: '' }}>
        {metricNames.map((name) => {
          const value = metricValue[name](metrics);
          if (value === null) return null;
          const words = isDrawn(name) ? null : carried(metrics.trust[name]);
          // About nothing is what comes out where nobody has said anything yet.
          if (words && (isUnknown || (words.isRough && value === 0))) return null;
          return (
            <div key={name} className={styles['metric']}>
              <dt>{text(`inspector.metric.${name}`)}</dt>
              <dd className={styles['metricValue']}>
                <Why
                  name={text(`inspector.metric.${name}`)}
                  value={
                    words && !isDrawn(name)
                      ? words.about(sayMetric(name, value, words))
                      : speaker.number(value, 2)
                  }
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
