import { heatLevels, paintVariable } from '../../shared/diagram/index.ts';
import type { HeatMeasure } from '../../shared/model/index.ts';
import { useText } from '../state/session.tsx';
import styles from './heatLegend.module.css';

/** What the colours of a heat layer stand for; the number itself stands on each card or step. */
export function HeatLegend({ measure }: { readonly measure: HeatMeasure }) {
  const text = useText();
  return (
    <div className={styles['legend']}>
      <span>{text(`heat.legend.${measure}`)}</span>
      <span className={styles['end']}>{text('heat.little')}</span>
      <span className={styles['ramp']} aria-hidden>
        {heatLevels.map((level) => (
          <span
            key={level}
            className={styles['swatch']}
            style={{ background: `var(${paintVariable(`heat${level}`)})` }}
          />
        ))}
      </span>
      <span className={styles['end']}>{text('heat.much')}</span>
    </div>
  );
}
