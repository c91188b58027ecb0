import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Badge.module.css';

export type BadgeTone =
  | 'plain'
  | 'accent'
  | 'good'
  | 'warning'
  | 'danger'
  | 'candidate'
  | 'goal'
  | 'bottleneck'
  | 'manual'
  | 'waste'
  | 'pain'
  | 'complaint'
  | 'risk'
  | 'idea'
  | 'question';

export interface BadgeProps {
  readonly tone?: BadgeTone;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/** A word in a small frame: a label, a source, a count. Its colour never says anything that the word does not. */
export function Badge({ tone = 'plain', icon: Icon, children }: BadgeProps) {
  return (
    <span className={styles['badge']} data-tone={tone}>
      {Icon && <Icon size={12} strokeWidth={2} aria-hidden />}
      {children}
    </span>
  );
}
