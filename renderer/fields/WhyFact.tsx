import type { ReactNode } from 'react';
import { useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Popup } from '../ui/Popup.tsx';
import styles from './facts.module.css';

interface WhyFactProps {
  readonly name: string;
  readonly value: string;
  /** Where the figure comes from: a sentence, or more. */
  readonly why: ReactNode;
}

/** A figure of a `dl` with its "why?". */
export function WhyFact({ name, value, why }: WhyFactProps) {
  const text = useText();
  const label = text('inspector.whyOf', { name });
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        <Popup
          label={label}
          trigger={
            <Button variant="quiet" aria-label={label}>
              {text('inspector.why')}
            </Button>
          }
        >
          <strong>{label}</strong>
          <div className={styles['why']}>{why}</div>
        </Popup>
      </dd>
    </div>
  );
}
