import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  /** A faint drawing of what will be here. */
  readonly drawing?: ReactNode;
  readonly title: string;
  /** One sentence that teaches. */
  readonly children: ReactNode;
  /** One button. */
  readonly action?: ReactNode;
}

/** A place with nothing in it yet: what will be here, why it is worth it, and the one thing to do. */
export function EmptyState({ drawing, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {drawing && (
        <div className={styles['drawing']} aria-hidden>
          {drawing}
        </div>
      )}
      <h2 className={styles['title']}>{title}</h2>
      <div className={styles['text']}>{children}</div>
      {action}
    </div>
  );
}
