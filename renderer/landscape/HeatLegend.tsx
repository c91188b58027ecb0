import { useText } from '../state/session.tsx';
import type { Measure } from './landscapeFacts.ts';
import styles from './landscape.module.css';

/** What the colour of the cards stands for; the number itself is on each card. */
export function HeatLegend({ heat }: { readonly heat: Measure }) {
  const text = useText();
  return (
    <div className={styles['legend']}>
      <span>{text(`landscape.legend.${heat}`)}</span>
      <span className={styles['legendEnd']}>{text('landscape.legend.little')}</span>
      <span className={styles['ramp']} aria-hidden />
      <span className={styles['legendEnd']}>{text('landscape.legend.much')}</span>
    </div>
  );
}
