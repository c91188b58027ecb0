import type { ReactNode } from 'react';
import styles from './CheckGroup.module.css';

/** Ticks that belong together, under their name. */
export function CheckGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles['group']} role="group" aria-label={label}>
      <span className={styles['label']} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}

/** What is to be known about the tick above it. */
export const CheckNote = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles['note']}>{children}</p>
);
