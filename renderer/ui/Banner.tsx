import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';

export interface BannerProps {
  readonly tone: 'info' | 'warning' | 'danger';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A line across a place that stays as long as what it says is so. */
export function Banner({ tone, icon: Icon, children, actions }: BannerProps) {
  return (
    <div className={styles['banner']} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      <div className={styles['text']}>{children}</div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
