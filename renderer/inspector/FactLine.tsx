import type { ReactNode } from 'react';
import styles from './inspector.module.css';

/** A label on the left and what there is to say on the right. */
export function FactLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles['factLine']} role="group" aria-label={label}>
      <span className={styles['factLabel']} aria-hidden>
        {label}
      </span>
      <div className={styles['factBody']}>{children}</div>
    </div>
  );
}
