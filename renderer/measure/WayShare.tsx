import type { KpiProgress } from '../../shared/engine/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { WhyPopup } from '../fields/WhyPopup.tsx';
import { useProgressWords } from '../kpis/useProgressWords.ts';
import { useText } from '../state/session.tsx';
import styles from './measure.module.css';

/** How much of the way to the target a KPI has gone, with what that is reckoned from. */
export function WayShare({ progress }: { readonly progress: KpiProgress }) {
  const { kpi, latest, share, baseline, target } = progress;
  const text = useText();
  const speaker = useSpeaker();
  const words = useProgressWords();
  if (share === null || latest === null || baseline === null || target === null) return null;
  return (
    <p className={styles['soft']}>
      <strong>{text('measure.share', { share: speaker.share(share) })}</strong>{' '}
      <WhyPopup name={kpi.title || text('strategy.unnamed')}>
        <p>
          {text('measure.shareWhy', {
            from: words.value(kpi, baseline),
            now: words.value(kpi, latest.value),
            to: words.value(kpi, target),
            date: speaker.date(latest.date),
            share: speaker.share(share),
          })}
        </p>
      </WhyPopup>
    </p>
  );
}
