import { achievedCard, type KpiProgress } from '../../shared/engine/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
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
