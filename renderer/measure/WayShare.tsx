import { achievedCard, forecastCard, type KpiProgress } from '../../shared/engine/index.ts';
import { twoDigits } from '../../shared/text/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useProgressWords } from '../kpis/useProgressWords.ts';
import { useText } from '../state/session.tsx';
import styles from './measure.module.css';

/** How much of the way to the target a KPI has gone. */
export function WayShare({ progress }: { readonly progress: KpiProgress }) {
  const { kpi, latest, share, baseline, target } = progress;
  const text = useText();
  const speaker = useSpeaker();
  if (share === null || latest === null || baseline === null || target === null) return null;
  return (
    <p className={styles['soft']}>
      <strong>
        <Why
          name={kpi.title || text('strategy.unnamed')}
          value={text('measure.share', { share: speaker.share(share) })}
          card={() => achievedCard({ from: baseline, to: target, now: latest.value, share }, kpi.unit)}
        />
      </strong>
    </p>
  );
}

/** Where a KPI goes if it goes on as it did; nothing with too few measurements, or where the target is reached. */
export function ForecastLine({ progress }: { readonly progress: KpiProgress }) {
  const { kpi, forecast, states } = progress;
  const text = useText();
  const speaker = useSpeaker();
  const { value } = useProgressWords();
  if (!forecast || states.includes('reached')) return null;
  return (
    <p className={styles['soft']}>
      <Why
        name={kpi.title || text('strategy.unnamed')}
        value={text('measure.forecast', {
          value: value(kpi, twoDigits(forecast.value)),
          date: speaker.date(forecast.date),
        })}
        card={() => forecastCard(progress, speaker.date)}
      />
    </p>
  );
}
