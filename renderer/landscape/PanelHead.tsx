import type { ReactNode } from 'react';
import styles from './landscape.module.css';

/** The kind of what is selected, and its name or the field that holds it. */
export function PanelHead({ kind, children }: { readonly kind: string; readonly children: ReactNode }) {
  return (
    <header className={styles['panelHead']}>
      <span className={styles['quiet']}>{kind}</span>
      {children}
    </header>
  );
}
