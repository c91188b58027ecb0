import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './ProgressBar.module.css';

/** How far something has come, 0–1; null where nobody knows. */
export function ProgressBar({ label, share }: { readonly label: string; readonly share: number | null }) {
  return (
    <AriaProgressBar
      aria-label={label}
      isIndeterminate={share === null}
      value={(share ?? 0) * 100}
      className={styles['bar']!}
    >
      {({ percentage }) => (
        <div
          className={`${styles['fill']} ${share === null ? styles['unknown'] : ''}`}
          style={{ width: share === null ? '35%' : `${percentage ?? 0}%` }}
        />
      )}
    </AriaProgressBar>
  );
}
