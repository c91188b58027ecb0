import type { ReactNode } from 'react';
import styles from './facts.module.css';
import { WhyPopup } from './WhyPopup.tsx';

interface WhyFactProps {
  readonly name: string;
  readonly value: string;
  /** Where the figure comes from: a sentence, or more. */
  readonly why: ReactNode;
}

/** A figure of a `dl` with its "why?". */
export const WhyFact = ({ name, value, why }: WhyFactProps) => (
  <div className={styles['fact']}>
    <dt>{name}</dt>
    <dd>
      <strong>{value}</strong>
      <WhyPopup name={name}>
        <div className={styles['why']}>{why}</div>
      </WhyPopup>
    </dd>
  </div>
);
